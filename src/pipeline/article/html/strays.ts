import { anchored } from "../../text/anchored.ts";
import type { HtmlBlock } from "./blocks.ts";
import { isEndMark, type MeasuredBlock } from "./measure.ts";
import type { HtmlElement } from "./tree.ts";

/** Behind this many lines that are links, the page has gone on to something else. */
const MOST_LINKED = 2;
const LINKED_SHARE = 0.6;
/** A paragraph of the article may hold links, but not mostly. */
const MOST_LINKED_SHARE = 0.3;
/** What may stand between two paragraphs as a heading of the text. */
const HEADINGS = anchored(/^(?:p|h[2-6])$/);
/** How many lines away from the main content a paragraph of it may stand. */
const REACH = 40;

function isLinked({ linked, length }: MeasuredBlock): boolean {
  return length > 0 && linked >= length * LINKED_SHARE;
}

/** The ancestors of an element, itself first. */
function ancestorsOf(element: HtmlElement): HtmlElement[] {
  const ancestors: HtmlElement[] = [];
  for (let current: HtmlElement | null = element; current; current = current.parent) ancestors.push(current);
  return ancestors;
}

/** The line behind the last whole paragraph within reach, in one direction; `from` itself where there is none. */
function behindLastParagraph(lines: readonly MeasuredBlock[], from: number, step: 1 | -1, until: number): number {
  let behind = from;
  for (let i = from; i !== until && Math.abs(i - from) <= REACH; i += step)
    if ((lines[i]?.paragraphs ?? 0) > 0) behind = i + step;
  return behind;
}

/**
 * Finds whole paragraphs that stand before or behind the main element, as where an advertisement
 * parts a text in two, or a lead stands above it, with the headings between them: behind it up to
 * the first credit, pager, rubric or list of links, before it down from the title. `inMain` tells
 * the lines that are known to belong to the article; the answer is indices of further ones.
 */
export function findStrays(
  blocks: readonly HtmlBlock[],
  lines: readonly MeasuredBlock[],
  inMain: readonly boolean[],
  main: HtmlElement,
  beside: (element: HtmlElement) => boolean,
): number[] {
  const around = ancestorsOf(main);
  const found: number[] = [];
  const first = inMain.indexOf(true);
  const last = inMain.lastIndexOf(true);
  if (first < 0) return found;

  const standsBeside = (block: HtmlBlock): boolean => {
    for (let current: HtmlElement | null = block.owner; current && !around.includes(current); current = current.parent)
      if (beside(current)) return true;
    return false;
  };

  const look = (from: number, step: 1 | -1, until: number): void => {
    let linkedLines = 0;
    let headings: number[] = [];
    const behindLast = behindLastParagraph(lines, from, step, until);
    for (let i = from; i !== behindLast; i += step) {
      const block = blocks[i];
      const line = lines[i];
      if (!block || !line) return;
      if (isLinked(line) && ++linkedLines > MOST_LINKED) return;
      if (step > 0 && isEndMark(line)) return;
      if (line.linked > MOST_LINKED_SHARE * line.length || standsBeside(block)) continue;
      if (line.paragraphs > 0) {
        found.push(...headings, i);
        headings = [];
      } else if (HEADINGS.test(block.owner.name) && (step > 0 || !isEndMark(line))) headings.push(i);
    }
  };
  look(last + 1, 1, blocks.length);
  let title = first - 1;
  while (title >= 0 && !blocks[title]?.heading) title--;
  if (title >= 0) look(first - 1, -1, title);
  return found;
}
