import type { HtmlContent } from "./blocks.ts";
import { readBlocks } from "./blocks.ts";
import { measureBlock } from "./measure.ts";
import { attributeOf, type HtmlElement, parseHtml } from "./tree.ts";

/** Elements that hold mark-up as text; of scripts only those of these types. */
const HOLDS_MARKUP = new Set(["textarea", "xmp"]);
const TEMPLATE_TYPE = /html|templ|tmpl|handlebars|mustache/i;
/** What a page says to browsers that cannot show it. */
const EXCUSE = /浏览器|JavaScript|脚本|加载/i;
/** Less prose than this is no article. */
const ENOUGH = 60;

function holdsMarkup(element: HtmlElement): boolean {
  if (element.name === "script") return TEMPLATE_TYPE.test(attributeOf(element, "type"));
  return HOLDS_MARKUP.has(element.name);
}

/** Reads the text of an element that holds mark-up as text into elements below it. */
function openUp(element: HtmlElement, source: string): void {
  const texts = element.children.splice(0);
  for (const text of texts) if (text.kind === "text") parseHtml(source, text.span.start, text.span.end, element);
}

function proseIn(element: HtmlElement, source: string): number {
  let prose = 0;
  for (const block of readBlocks(element, source).blocks) {
    const measure = measureBlock(block, source);
    if (measure.paragraphs > 0 && !EXCUSE.test(measure.key)) prose += measure.prose;
  }
  return prose;
}

/**
 * The hidden element that holds the article of a page that shows no prose at all: a template, a
 * `textarea`, a `noscript`, an element that a script would show. Null where the page shows some,
 * or hides none.
 */
export function findRevealed(content: HtmlContent, source: string): HtmlElement | null {
  if (content.blocks.some((block) => measureBlock(block, source).prose > 0)) return null;
  let best: HtmlElement | null = null;
  let most = ENOUGH;
  for (const element of content.hiders) {
    if (element.name === "style" || element.name === "select" || (element.name === "script" && !holdsMarkup(element)))
      continue;
    if (holdsMarkup(element)) openUp(element, source);
    const prose = proseIn(element, source);
    if (prose <= most) continue;
    best = element;
    most = prose;
  }
  return best;
}
