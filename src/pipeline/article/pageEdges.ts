import { anchored } from "../text/anchored.ts";
import { pageNumber } from "./boilerplate/pageNumber.ts";
import type { Draft } from "./draft.ts";
import type { RemovalReason } from "./ledger.ts";
import { joinLines, type Line, removeLine } from "./line.ts";

const RUNNING_HEAD: RemovalReason = { rule: "boilerplate/running-head", reason: "逐页重复的页眉、页脚或水印" };
const PAGE_NUMBER: RemovalReason = { rule: pageNumber.id, reason: pageNumber.reason };

/** What parts the pages of a printed text. */
const FORM_FEED = "\f";
/** So many lines at each end of a page may be its edge. */
const MOST_LINES = 4;
/** A running head is shorter, and stands on so many pages at least, and on this share of them: some books have two, by turns. */
const LONGEST = 60;
const FEWEST_PAGES = 2;
const SHARE = 0.3;

/** A number alone; in print it may stand between signs, and behind it how many pages there are. */
const NUMBER = anchored(/^[-—–―·•~\s]{0,4}(\d{1,4})(?:\s?[/／]\s?\d{1,4})?[-—–―·•~\s]{0,4}$/);
/** A label says something of the article, on however many pages it stands. */
const LABEL = /[:：]/;
const SENTENCE = anchored(/[，。；！？][”’」』"）)]?$/);
/** What ends a sentence or a title. */
const STOPPED = anchored(/[。！？!?；;：:…][”’」』"）)]?$/);
/** A list's item begins anew. */
const ITEM = anchored(/^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|[（(]?\d{1,2}[）)、．]|[·•●▲■□◆◇※])/);
/** A line that goes on overleaf is no heading: it is as long as this, or holds a comma. */
const SHORTEST_RUNNING = 25;
const COMMA = /[，、]/;

type Edge = "top" | "bottom";

/** A line as it recurs: without spaces, whatever its numbers are. */
const shapeOf = ({ key }: Line) => key.replace(/\s+/g, "").replace(/\d+/g, "#");

/** The lines of each page; a page is what a form feed ends. */
function pagesOf({ lines, ledger }: Draft): Line[][] {
  const pages: Line[][] = [[]];
  let end = ledger.source.indexOf(FORM_FEED);
  for (const line of lines) {
    while (end >= 0 && (line.at[0] ?? 0) > end) {
      pages.push([]);
      end = ledger.source.indexOf(FORM_FEED, end + 1);
    }
    pages[pages.length - 1]?.push(line);
  }
  return pages;
}

const linesAt = (page: readonly Line[], edge: Edge): Line[] =>
  edge === "top" ? page.slice(0, MOST_LINES) : page.slice(-MOST_LINES).reverse();

/** On how many pages each shape stands at an edge. */
function countShapes(pages: readonly (readonly Line[])[], edge: Edge): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const shape of new Set(linesAt(page, edge).map(shapeOf))) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  return counts;
}

/** Why a line belongs to the edge of a page with a number, and not to the text; null where it does not. */
function reasonFor(
  line: Line,
  number: number,
  pages: number,
  counts: ReadonlyMap<string, number>,
): RemovalReason | null {
  const recurs = (counts.get(shapeOf(line)) ?? 0) >= Math.max(FEWEST_PAGES, pages * SHARE);
  const told = NUMBER.exec(line.key)?.[1];
  if (pageNumber.matches(line.key) || (told !== undefined && (recurs || Number(told) === number))) return PAGE_NUMBER;
  const isText = line.key.length > LONGEST || LABEL.test(line.key) || SENTENCE.test(line.key);
  return recurs && !isText ? RUNNING_HEAD : null;
}

/** Whether the last line of a page goes on in the first of the next. */
function goesOn(last: Line, next: Line): boolean {
  if (next.indented || STOPPED.test(last.key) || ITEM.test(next.key)) return false;
  return last.key.length >= SHORTEST_RUNNING || COMMA.test(last.key);
}

/**
 * Removes what stands at the edges of the pages of a printed text (one with a form feed behind each page, as stage 1
 * gives a PDF): page numbers, and lines that recur from page to page, whatever their numbers are. A sentence that goes on
 * overleaf is joined.
 */
export function removePageEdges(draft: Draft): void {
  const { ledger } = draft;
  if (!ledger.source.includes(FORM_FEED)) return;
  const pages = pagesOf(draft);
  const tops = countShapes(pages, "top");
  const bottoms = countShapes(pages, "bottom");
  const taken = new Set<Line>();
  for (const [index, page] of pages.entries()) {
    for (const edge of ["top", "bottom"] as const) {
      for (const line of linesAt(page, edge)) {
        const reason = taken.has(line)
          ? null
          : reasonFor(line, index + 1, pages.length, edge === "top" ? tops : bottoms);
        if (!reason) break;
        removeLine(ledger, line, reason);
        taken.add(line);
      }
    }
  }
  const kept: Line[] = [];
  for (const page of pages) {
    const [first, ...others] = page.filter((line) => !taken.has(line));
    if (!first) continue;
    const last = kept[kept.length - 1];
    if (last && goesOn(last, first)) kept[kept.length - 1] = joinLines(ledger.source, [last, first]);
    else kept.push(first);
    kept.push(...others);
  }
  draft.lines = kept;
}
