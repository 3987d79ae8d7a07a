import type { PdfLine } from "./pdfLines.ts";

/** A line with the column that it stands in. */
export interface ColumnLine {
  readonly line: PdfLine;
  readonly left: number;
  readonly right: number;
}

/** Each of two columns has so many lines, and so few of all lines run across both. */
const FEWEST = 3;
const MOST_ACROSS = 0.35;
/** The gap lies in this part of the page's text. */
const FIRST = 0.2;
const LAST = 0.8;
/** More lines are no page that anybody reads: they are taken as one column. */
const MOST = 2000;
/** So many times columns are parted into columns: a newspaper's page has up to eight. */
const DEEPEST = 3;
/** Programs that write a page out of order go up on it again and again: then the lines are put in order by their places. */
const MOST_JUMPS = 0.2;

/** Where a gap parts lines into two columns; null where none does. */
function findGap(lines: readonly PdfLine[]): number | null {
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  const ends = [...new Set(lines.map((line) => line.right))].sort((a, b) => a - b);
  let best: number | null = null;
  let fewest = lines.length * MOST_ACROSS;
  for (const end of ends) {
    const share = (end - left) / (right - left);
    if (share < FIRST || share > LAST) continue;
    let [before, after, across] = [0, 0, 0];
    for (const line of lines) {
      if (line.right <= end + 1) before++;
      else if (line.left >= end + line.size * 0.5) after++;
      else across++;
    }
    // Of gaps that part as well, the last: it has the whole left column before it.
    if (before < FEWEST || after < FEWEST || across > fewest) continue;
    const beside = lines.some((one) => one.right <= end + 1 && lines.some((two) => isBeside(one, two, end)));
    if (!beside) continue;
    fewest = across;
    best = end;
  }
  return best;
}

/** Whether a line stands beside another, behind a gap. */
function isBeside(one: PdfLine, two: PdfLine, gap: number): boolean {
  return two.left > gap && Math.abs(one.y - two.y) < one.size;
}

function inColumn(lines: readonly PdfLine[]): ColumnLine[] {
  const left = lines.reduce((least, line) => Math.min(least, line.left), Number.POSITIVE_INFINITY);
  const right = lines.reduce((most, line) => Math.max(most, line.right), 0);
  return lines.map((line) => ({ line, left, right }));
}

/** Lines with their columns, as they are read: what runs across parts the columns above it from those below. */
function parted(lines: readonly PdfLine[], depth: number): ColumnLine[] {
  const gap = lines.length < 2 * FEWEST || lines.length > MOST || depth === 0 ? null : findGap(lines);
  if (gap === null) return lines.length === 0 ? [] : inColumn(lines);
  const before: PdfLine[] = [];
  const after: PdfLine[] = [];
  const across: PdfLine[] = [];
  for (const line of lines) {
    if (line.right <= gap + 1) before.push(line);
    else if (line.left >= gap) after.push(line);
    else across.push(line);
  }
  const wide = across.length === 0 ? [] : inColumn(lines).filter(({ line }) => across.includes(line));
  const columns = [...parted(before, depth - 1), ...parted(after, depth - 1)];
  const place = new Map(columns.map((one, index) => [one, index]));
  const bandOf = (y: number) => wide.filter(({ line }) => line.y < y).length;
  const ordered = columns.sort(
    (a, b) => bandOf(a.line.y) - bandOf(b.line.y) || (place.get(a) ?? 0) - (place.get(b) ?? 0),
  );
  const result: ColumnLine[] = [];
  let next = 0;
  for (const [band, one] of wide.entries()) {
    while (next < ordered.length && bandOf(ordered[next]?.line.y ?? 0) <= band)
      result.push(ordered[next++] as ColumnLine);
    result.push(one);
  }
  return [...result, ...ordered.slice(next)];
}

/** Whether one line stands above or below another, and not beside it. */
function isOver(one: PdfLine, two: PdfLine): boolean {
  return one.left < two.right && two.left < one.right;
}

/** Whether lines go up again and again within a column. */
function isOutOfOrder(lines: readonly PdfLine[]): boolean {
  let jumps = 0;
  for (let i = 1; i < lines.length; i++) {
    const [before, line] = [lines[i - 1], lines[i]];
    if (before && line && line.y < before.y - before.size && isOver(before, line)) jumps++;
  }
  return jumps > lines.length * MOST_JUMPS;
}

/**
 * The lines of a page with their columns, in the order of reading: that in which they were written, unless that goes up and
 * down the page.
 */
export function inColumns(lines: readonly PdfLine[]): ColumnLine[] {
  if (lines.length === 0) return [];
  if (isOutOfOrder(lines)) {
    const sorted = [...lines].sort((a, b) =>
      Math.abs(a.y - b.y) < Math.min(a.size, b.size) * 0.4 ? a.left - b.left : a.y - b.y,
    );
    return parted(sorted, DEEPEST);
  }
  const columns = new Map(parted(lines, DEEPEST).map((one) => [one.line, one]));
  return lines.flatMap((line) => columns.get(line) ?? []);
}
