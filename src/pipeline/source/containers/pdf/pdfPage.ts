import type { PDFPageProxy } from "unpdf/pdfjs";

/** A stretch of text as the page draws it, in points from its upper left corner. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of the base line. */
  readonly y: number;
  /** Of the characters. */
  readonly size: number;
}

type TextContent = Awaited<ReturnType<PDFPageProxy["getTextContent"]>>;
type TextItem = Extract<TextContent["items"][number], { str: string }>;

/** What a page says, in the order in which its program wrote it. */
export interface PageText {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
  /** Text that stands at an angle, such as a watermark. */
  readonly slanted: readonly string[];
  /** It has more text than is read. */
  readonly cut: boolean;
}

type Matrix = readonly number[];

/** One transformation after another. */
function compose(outer: Matrix, inner: Matrix): number[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = outer;
  const [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0] = inner;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

/** So far from level, text is slanted. */
const LEVEL = 0.2;

/** A page of a newspaper has 15,000 characters, each of which may be a piece of its own. */
const MOST_PIECES = 50_000;

/** What a page says, piece by piece; no more than is read, so that a small file cannot fill the memory. */
async function readItems(page: PDFPageProxy): Promise<{ items: TextItem[]; cut: boolean }> {
  const reader: ReadableStreamDefaultReader<TextContent> = page
    .streamTextContent({ includeMarkedContent: false })
    .getReader();
  const items: TextItem[] = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { items, cut: false };
    for (const item of value.items) if ("str" in item && item.str !== "") items.push(item);
    if (items.length <= MOST_PIECES) continue;
    await reader.cancel(new Error("enough"));
    return { items, cut: true };
  }
}

/** Reads the text of a page with its places, turned as a reader sees it. */
export async function readPage(page: PDFPageProxy): Promise<PageText> {
  const { transform, width, height } = page.getViewport({ scale: 1 });
  const { items, cut } = await readItems(page);
  const pieces: Piece[] = [];
  const slanted: string[] = [];
  for (const item of items) {
    const [a = 0, b = 0, c = 0, d = 0, left = 0, y = 0] = compose(transform, item.transform);
    const size = Math.hypot(c, d) || item.height;
    if (a <= 0 || Math.abs(b) > Math.abs(a) * LEVEL) {
      if (item.str.trim() !== "") slanted.push(item.str);
      continue;
    }
    pieces.push({ text: item.str, left, right: left + item.width, y, size });
  }
  return { width, height, pieces, slanted, cut };
}
