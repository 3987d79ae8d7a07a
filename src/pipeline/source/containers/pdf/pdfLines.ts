import type { Piece } from "./pdfPage.ts";

/** A line of text on a page, in points from its upper left corner. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** Pieces on one line lie no further apart than this, as shares of the size: in height, and back over what stands there. */
const RISE = 0.45;
const OVERLAP = 1.2;
/** A gap as wide as a character is a space among Chinese ones; a wider one parts the cells of a table. */
const WIDE_GAP = 0.8;
const CELL_GAP = 2;
/** Wider than this it is another column. */
const COLUMN_GAP = 12;
/** A gap between two words that are not Chinese. */
const WORD_GAP = 0.18;
const WIDE_SPACE = "\u3000";
const CELLS = "  ";

const CHINESE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f“”‘’—…·]/;

/** What stands between two pieces of a line, from the gap between them as a share of the size. */
function between(before: string, after: string, gap: number): string {
  if (before === "" || after === "") return "";
  if (gap >= WIDE_GAP) return gap >= CELL_GAP ? CELLS : WIDE_SPACE;
  const chinese = CHINESE.test(before.charAt(before.length - 1)) || CHINESE.test(after.charAt(0));
  return gap >= WORD_GAP && !chinese && !/\s$/.test(before) && !/^\s/.test(after) ? " " : "";
}

/** Whether a piece goes on with the line that another one ends. */
function goesOn(before: Piece, { left, y, size }: Piece): boolean {
  const height = Math.max(before.size, size);
  if (Math.abs(before.y - y) > height * RISE) return false;
  return left > before.right - height * OVERLAP && left < before.right + height * COLUMN_GAP;
}

function lineOf(pieces: readonly Piece[]): PdfLine | null {
  let text = "";
  let end: Piece | null = null;
  let [left, right, size, y] = [Number.POSITIVE_INFINITY, 0, 0, 0];
  for (const piece of pieces) {
    // Programs justify a line with spaces; what is wide enough to mean something shows as a gap.
    if (piece.text.trim() === "") continue;
    text += between(text, piece.text, end ? (piece.left - end.right) / piece.size : 0) + piece.text;
    end = piece;
    left = Math.min(left, piece.left);
    right = Math.max(right, piece.right);
    if (piece.size >= size) ({ size, y } = piece);
  }
  const trimmed = text.trim();
  return trimmed === "" ? null : { text: trimmed, left, right, y, size };
}

/** The pieces of a page as lines, in the order in which they were written. */
export function linesOf(pieces: readonly Piece[]): PdfLine[] {
  const lines: PdfLine[] = [];
  let open: Piece[] = [];
  const close = () => {
    const line = lineOf(open);
    if (line) lines.push(line);
    open = [];
  };
  for (const piece of pieces) {
    if (piece.text.trim() === "") continue;
    const last = open[open.length - 1];
    if (last && !goesOn(last, piece)) close();
    open.push(piece);
  }
  close();
  return lines;
}
