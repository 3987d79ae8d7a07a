import { matchBoilerplate } from "../boilerplate/boilerplate.ts";
import type { HtmlBlock } from "./blocks.ts";
import { BLOCKS, type HtmlElement } from "./tree.ts";

/** Names that pages give to what stands beside an article; weak hints, they only lower a score. */
const BESIDE =
  /(?:^|[\s_-])(?:side(?:bar)?|aside|foot(?:er)?|bottom|nav(?:bar)?|menu|related?|recommend\w*|comments?|share|copyright|crumbs?|breadcrumbs?|hot|rank\w*|pager?|pagination|tags?|ads?|banner|login|search)(?:[\s_-]|\d|$)/i;
const BESIDE_ELEMENTS = new Set(["nav", "aside", "footer"]);

/** A child that holds this share of the prose is where the article is. */
const DOMINANT = 0.85;
/** A part that stands beside by its name is left out if it holds less than this share. */
const NEGLIGIBLE = 0.15;
/** A part of nothing but links, this many at least, is a list of links. */
const FEWEST_LINKS = 3;
const LINKED_SHARE = 0.7;

/** How much of an element's text is prose, text at all, and links. */
interface Measure {
  prose: number;
  length: number;
  linked: number;
  links: number;
}

function standsBeside(element: HtmlElement): boolean {
  if (BESIDE_ELEMENTS.has(element.name)) return true;
  const { attributes } = element;
  return BESIDE.test(`${attributes.get("class") ?? ""} ${attributes.get("id") ?? ""}`.slice(0, 200));
}

function* lineage(element: HtmlElement): Generator<HtmlElement> {
  for (let current: HtmlElement | null = element; current; current = current.parent) yield current;
}

/** Text beyond this length says no more about a line. */
const SAMPLE = 2000;

function measureBlock(block: HtmlBlock, source: string): Measure {
  let text = "";
  for (const span of block.spans) text += source.slice(span.start, Math.min(span.end, span.start + SAMPLE));
  text = text
    .replace(/&[a-z]{2,8};/gi, " ")
    .replace(/\s+/g, " ")
    .trim();
  let linked = 0;
  for (const link of block.links) linked += source.slice(link.span.start, link.span.end).trim().length;
  const measure = { prose: 0, length: text.length, linked, links: block.links.length };
  const stops = text.match(/[，。；！？、,;!?]/g)?.length ?? 0;
  const own = Math.max(0, text.length - 2 * linked);
  if (stops === 0 || own < 8) measure.prose = own >= 60 ? own : 0;
  else measure.prose = Math.min(own, 600) + 10 * Math.min(stops, 30);
  if (measure.prose > 0 && matchBoilerplate({ key: text, loose: text })) measure.prose = 0;
  return measure;
}

/** Which elements of a page belong to its article. */
export interface MainContent {
  readonly contains: (element: HtmlElement) => boolean;
}

/**
 * Finds the element that holds the article: from the root down for as long as one child still
 * holds most of the prose. Lists of links inside it, and parts that stand beside by their name
 * and hold little prose, are left out. Text density and links decide; names only weigh.
 */
export function findMainContent(root: HtmlElement, blocks: readonly HtmlBlock[], source: string): MainContent {
  const measures = new Map<HtmlElement, Measure>();
  for (const block of blocks) {
    const measure = measureBlock(block, source);
    const line = [...lineage(block.owner)];
    const prose = line.some(standsBeside) ? measure.prose * 0.2 : measure.prose;
    for (const element of line) {
      const sum = measures.get(element);
      if (sum) {
        sum.prose += prose;
        sum.length += measure.length;
        sum.linked += measure.linked;
        sum.links += measure.links;
      } else measures.set(element, { ...measure, prose });
    }
  }
  const proseOf = (element: HtmlElement) => measures.get(element)?.prose ?? 0;

  let main = root;
  for (;;) {
    const total = proseOf(main);
    const next: HtmlElement | undefined = main.children.find(
      (child): child is HtmlElement => child.kind === "element" && total > 0 && proseOf(child) >= total * DOMINANT,
    );
    if (!next || next.name === "p" || next.name === "li" || !holdsLines(next)) break;
    main = next;
  }

  const isLeftOut = (element: HtmlElement): boolean => {
    const measure = measures.get(element);
    if (!measure) return false;
    if (standsBeside(element)) return measure.prose < proseOf(main) * NEGLIGIBLE;
    const list = BLOCKS.has(element.name) && element.name !== "p" && measure.links >= FEWEST_LINKS;
    return list && measure.prose === 0 && measure.linked >= measure.length * LINKED_SHARE;
  };
  const inside = new Map<HtmlElement, boolean>([[main, true]]);
  const contains = (element: HtmlElement): boolean => {
    const known = inside.get(element);
    if (known !== undefined) return known;
    const result = element.parent !== null && contains(element.parent) && !isLeftOut(element);
    inside.set(element, result);
    return result;
  };
  return { contains };
}

/** A paragraph, or an inline element in one, is no container of lines. */
function holdsLines(element: HtmlElement): boolean {
  return (
    BLOCKS.has(element.name) ||
    element.children.some((child) => child.kind === "element" && (child.name === "br" || BLOCKS.has(child.name)))
  );
}
