import type { HtmlBlock } from "./blocks.ts";
import { BLOCKS, type HtmlElement } from "./tree.ts";

/** Names that pages give to what stands beside an article; weak hints, they only lower a score. */
const BESIDE =
  /(?:^|[\s_-])(?:side(?:bar)?|aside|foot(?:er)?|bottom|nav(?:bar)?|menu|related?|recommend\w*|comments?|share|copyright|crumbs?|breadcrumbs?|hot|rank\w*|pager?|pagination|tags?|ad|ads|banner|login|search)(?:[\s_-]|\d|$)/i;
const BESIDE_ELEMENTS = new Set(["nav", "aside", "footer"]);

/** A child that holds this share of the content is where the content is. */
const DOMINANT = 0.7;

function standsBeside(element: HtmlElement): boolean {
  if (BESIDE_ELEMENTS.has(element.name)) return true;
  const { attributes } = element;
  return BESIDE.test(`${attributes.get("class") ?? ""} ${attributes.get("id") ?? ""}`.slice(0, 200));
}

function* ancestors(element: HtmlElement): Generator<HtmlElement> {
  for (let current: HtmlElement | null = element; current; current = current.parent) yield current;
}

/** How much a line looks like prose: its characters that are no link, and its punctuation. */
function proseScore(block: HtmlBlock, source: string): number {
  let text = "";
  for (const span of block.spans) text += source.slice(span.start, Math.min(span.end, span.start + 2000));
  text = text.replace(/\s+/g, "").replace(/&[a-z]{2,8};/gi, "");
  let linked = 0;
  for (const link of block.links) linked += link.span.end - link.span.start;
  const stops = text.match(/[，。；！？、,;!?]/g)?.length ?? 0;
  const own = Math.max(0, text.length - 2 * linked);
  if (stops === 0 || own < 12) return own >= 60 ? own : 0;
  return Math.min(own, 600) + 10 * Math.min(stops, 30);
}

/** The lines of the main content, as positions in the list of blocks. */
export interface MainContent {
  readonly element: HtmlElement;
  readonly contains: (element: HtmlElement) => boolean;
}

/**
 * Finds the element that holds the article: from the root down to wherever one child still holds
 * most of the prose. Text density and links decide; class names only weigh.
 */
export function findMainContent(root: HtmlElement, blocks: readonly HtmlBlock[], source: string): MainContent {
  const scores = new Map<HtmlElement, number>();
  for (const block of blocks) {
    let score = proseScore(block, source);
    if (score === 0) continue;
    const line = [...ancestors(block.owner)];
    if (line.some(standsBeside)) score *= 0.2;
    for (const element of line) scores.set(element, (scores.get(element) ?? 0) + score);
  }
  let main = root;
  for (;;) {
    const total = scores.get(main) ?? 0;
    const next: HtmlElement | undefined = main.children.find(
      (child): child is HtmlElement =>
        child.kind === "element" && total > 0 && (scores.get(child) ?? 0) >= total * DOMINANT,
    );
    if (!next || next.name === "p" || next.name === "li" || !holdsLines(next)) break;
    main = next;
  }
  const inside = new Map<HtmlElement, boolean>([[main, true]]);
  const contains = (element: HtmlElement): boolean => {
    const known = inside.get(element);
    if (known !== undefined) return known;
    const result = element.parent !== null && contains(element.parent) && !BESIDE_ELEMENTS.has(element.name);
    inside.set(element, result);
    return result;
  };
  return { element: main, contains };
}

function holdsLines(element: HtmlElement): boolean {
  return (
    BLOCKS.has(element.name) ||
    element.children.some((child) => child.kind === "element" && (child.name === "br" || BLOCKS.has(child.name)))
  );
}
