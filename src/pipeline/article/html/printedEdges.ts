import type { HtmlBlock } from "./blocks.ts";
import type { MainContent } from "./mainContent.ts";
import { attributeOf, type HtmlElement } from "./tree.ts";

/** How stage 1 marks what a Word file prints at the top and the bottom of every page. */
const MARK = "data-part";
const EDGE = /^page-(?:header|footer)$/;

function isAtEdge(element: HtmlElement): boolean {
  for (let current: HtmlElement | null = element; current; current = current.parent)
    if (current.attributes !== null && EDGE.test(attributeOf(current, MARK))) return true;
  return false;
}

/** All of a fragment but what is printed at the edges of every page; null where it has nothing of the kind. */
export function withoutPageEdges(root: HtmlElement, blocks: readonly HtmlBlock[], source: string): MainContent | null {
  if (!source.includes(MARK)) return null;
  const lines = blocks.map(({ owner }) => !isAtEdge(owner));
  return lines.includes(false)
    ? { lines, contains: (element) => element === root || !isAtEdge(element), beside: isAtEdge }
    : null;
}
