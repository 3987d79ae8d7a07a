import type { HtmlContent } from "./blocks.ts";
import { readBlocks } from "./blocks.ts";
import { measureOf } from "./measure.ts";
import { attributeOf, type HtmlElement, parseHtml } from "./tree.ts";

/** Elements that hold mark-up as text; of scripts only those of these types. */
const HOLDS_MARKUP = new Set(["textarea", "xmp"]);
const TEMPLATE_TYPE = /html|templ|tmpl|handlebars|mustache/i;
/** What a page says to browsers that cannot show it. */
const EXCUSE = /浏览器|JavaScript|脚本|加载/i;
/** What a page calls the part of a text that a click unfolds: more-content, full_text, zhankai. */
const FOLDED =
  /(?:^|[\s_-])(?:(?:read-?)?more|full|rest|expand(?:ed)?|unfold|fold(?:ed)?|zhankai|remain(?:ing)?|hidden?|hide)[_-]?(?:content|text|article|body|part|con|para\w*)(?=[\s_-]|$)|(?:^|[\s_-])(?:zhankai|read-?more)(?=[\s_-]|$)/i;
const NONE: ReadonlySet<string> = new Set();
/** Less prose than this is no article. */
const ENOUGH = 60;

function holdsMarkup(element: HtmlElement): boolean {
  if (element.name === "script") return TEMPLATE_TYPE.test(attributeOf(element, "type"));
  return HOLDS_MARKUP.has(element.name);
}

/** Reads the text of an element that holds mark-up as text into elements below it. */
function openUp(element: HtmlElement, source: string): void {
  for (let text = element.empty(); text; text = text.next)
    if (text.kind === "text") parseHtml(source, text.span.start, text.span.end, element);
}

/** The weight of whole paragraphs in an element, without those that stand in `seen`. */
function proseIn(element: HtmlElement, source: string, seen: ReadonlySet<string>): number {
  let prose = 0;
  for (const block of readBlocks(element, source).blocks) {
    const measure = measureOf(block, source);
    if (measure.paragraphs > 0 && !seen.has(measure.key) && !EXCUSE.test(measure.key)) prose += measure.prose;
  }
  return prose;
}

function isFolded(element: HtmlElement): boolean {
  if (element.attributes === null) return false;
  return FOLDED.test(`${attributeOf(element, "class")} ${attributeOf(element, "id")}`);
}

/** Whether a script or style sheet, or a form control, which no page shows as text. */
function isNeverText({ name }: HtmlElement): boolean {
  return name === "style" || name === "select" || name === "option" || name === "button" || name === "title";
}

/**
 * The hidden elements that hold the article or a part of it: the rest of a text that a click
 * unfolds, by its name; and on a page that shows no prose at all the one with most of it, be it a
 * template, a `textarea`, a `noscript` or an element that a script would show.
 */
export function findRevealed({ blocks, hiders }: HtmlContent, source: string): ReadonlySet<HtmlElement> {
  const revealed = new Set<HtmlElement>();
  const folded = hiders.filter(isFolded);
  if (folded.length > 0) {
    const seen = new Set(blocks.map((block) => measureOf(block, source).key));
    for (const element of folded) if (proseIn(element, source, seen) > 0) revealed.add(element);
  }
  if (revealed.size > 0 || blocks.some((block) => measureOf(block, source).prose > 0)) return revealed;
  let best: HtmlElement | null = null;
  let most = ENOUGH;
  for (const element of hiders) {
    if (isNeverText(element) || (element.name === "script" && !holdsMarkup(element))) continue;
    if (holdsMarkup(element)) openUp(element, source);
    const prose = proseIn(element, source, NONE);
    if (prose <= most) continue;
    best = element;
    most = prose;
  }
  if (best) revealed.add(best);
  return revealed;
}
