import type { ColumnLine } from "./pdfColumns.ts";

/** How a paragraph begins that is set in: so a reader of the text sees it as on the page. */
const INDENT = "\u3000\u3000";
/** In sizes of the characters: a line that ends nearer to the column's edge is full; one that begins farther is set in. */
const FULL = 2.3;
const SET_IN = 1.2;
/** A title stands in the middle, but for this. */
const OFF_CENTRE = 1;
/** Lines of a paragraph differ less in size. */
const SAME_SIZE = 0.12;
/** And stand no further apart than this many times the usual distance. */
const APART = 1.35;

/** A title is larger than the text by this much. */
const TITLE = 1.2;

const ENDED = /[。！？!?；;：:…][”’」』"）)]?$/;
/** What begins an item of a list, or a line of its own. */
const ITEM =
  /^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|[（(]?\d{1,2}(?:[）)、．]|\.(?!\d))|[·•●▲■□◆◇※]|第[一二三四五六七八九十百]{1,4}[章节条])/;
const LATIN_END = /[A-Za-z,.;\d]$/;
const LATIN_START = /^[A-Za-z]/;

/** What is usual on a page. */
interface Usual {
  /** The distance of lines, in sizes of their characters. */
  readonly usual: number;
  /** The size of the text. */
  readonly text: number;
}

function usualSize(lines: readonly ColumnLine[]): number {
  const sizes = lines.map(({ line }) => line.size).sort((a, b) => a - b);
  return sizes[sizes.length >> 1] ?? 0;
}

function usualDistance(lines: readonly ColumnLine[]): number {
  const distances: number[] = [];
  for (let i = 1; i < lines.length; i++) {
    const distance = distanceOf(lines[i - 1], lines[i]);
    if (distance > 0.5 && distance < 4) distances.push(distance);
  }
  distances.sort((a, b) => a - b);
  return distances[distances.length >> 1] ?? 1.5;
}

function distanceOf(before: ColumnLine | undefined, after: ColumnLine | undefined): number {
  return before && after ? (after.line.y - before.line.y) / Math.max(before.line.size, after.line.size) : 0;
}

const isSetIn = ({ line, left }: ColumnLine) => line.left > left + line.size * SET_IN;
const isFull = ({ line, right }: ColumnLine) => line.right > right - line.size * FULL;

/** What a line begins with that cannot be broken: a Latin word, its signs with it. */
const WORD = /^[!-~\u00c0-\u024f]{2,40}[，。、；：）”’]?/;
/** A Latin letter's width, as a share of the size. */
const LETTER = 0.62;

/** Whether a line has no room for what the next begins with. */
function hasNoRoom(before: ColumnLine, { line }: ColumnLine): boolean {
  const word = WORD.exec(line.text)?.[0].length ?? 0;
  return isFull({ ...before, right: before.right - word * LETTER * line.size });
}

function isCentred({ line, left, right }: ColumnLine): boolean {
  const offset = (line.left + line.right) / 2 - (left + right) / 2;
  return isSetIn({ line, left, right }) && Math.abs(offset) < line.size * OFF_CENTRE && !isFull({ line, left, right });
}

/** Cells of a table stand in a line of their own. */
const hasCells = ({ line }: ColumnLine) => line.text.includes("  ");

/** Whether a line goes on with the paragraph that another one is part of. */
function continues(before: ColumnLine, after: ColumnLine, { usual, text }: Usual): boolean {
  const { size } = before.line;
  if (Math.abs(size - after.line.size) > size * SAME_SIZE || hasCells(before) || hasCells(after)) return false;
  const distance = distanceOf(before, after);
  // The next column begins above.
  const isNextColumn = after.left > before.right - size || (after.left !== before.left && distance < 0);
  if (!isNextColumn && (distance <= 0.3 || distance > usual * APART)) return false;
  if (size > text * TITLE && (isCentred(before) || isCentred(after))) return !ENDED.test(before.line.text);
  if (!hasNoRoom(before, after) || isSetIn(after)) return false;
  return !(ITEM.test(after.line.text) && ENDED.test(before.line.text));
}

/**
 * Lines of a page as paragraphs: those that end at the edge of their column go on in the next one, unless that is set in or
 * stands apart. A paragraph that is set in begins with two wide spaces.
 */
export function paragraphsOf(lines: readonly ColumnLine[]): string[] {
  const usual = { usual: usualDistance(lines), text: usualSize(lines) };
  const paragraphs: string[] = [];
  let text = "";
  let last: ColumnLine | null = null;
  for (const one of lines) {
    if (last && continues(last, one, usual)) {
      text += (LATIN_END.test(text) && LATIN_START.test(one.line.text) ? " " : "") + one.line.text;
    } else {
      if (text !== "") paragraphs.push(text);
      text = (isSetIn(one) && !isCentred(one) ? INDENT : "") + one.line.text;
    }
    last = one;
  }
  if (text !== "") paragraphs.push(text);
  return paragraphs;
}
