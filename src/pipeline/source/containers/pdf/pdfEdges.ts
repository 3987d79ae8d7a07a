import type { PdfLine } from "./pdfLines.ts";

/** The lines of a page by their place. */
export interface EdgedPage {
  readonly top: readonly PdfLine[];
  readonly body: readonly PdfLine[];
  readonly bottom: readonly PdfLine[];
}

interface Page {
  readonly height: number;
  readonly lines: readonly PdfLine[];
}

/** What stands at the edge of every page stands within this share of its height. */
const EDGE = 0.14;
/** At the same height, in points, but for this. */
const SAME_HEIGHT = 4;
/** A line of an edge stands on at least so many pages, and on this share of them: some books have two, by turns. */
const FEWEST = 2;
const SHARE = 0.3;

const NUMBER =
  /^[-—–―·•~\s]{0,4}(?:第\s?)?(?:\d{1,4}|[ivxlIVXL]{1,6})(?:\s?页)?(?:\s?[/／]\s?\d{1,4})?[-—–―·•~\s]{0,4}$/;

const shape = ({ text }: PdfLine) => text.replace(/\s+/g, "").replace(/\d+/g, "#");

/** Whether a line stands on enough pages in the same shape, at the same height. */
function recurs(line: PdfLine, pages: readonly Page[], index: ReadonlyMap<string, readonly PdfLine[]>): boolean {
  const alike = (index.get(shape(line)) ?? []).filter((one) => Math.abs(one.y - line.y) < SAME_HEIGHT);
  return alike.length >= Math.max(FEWEST, pages.length * SHARE);
}

/**
 * Parts the lines that pages have at their edges (running heads, page numbers) from what the page says, wherever in the
 * file they were written.
 */
export function findEdges(pages: readonly Page[]): EdgedPage[] {
  const index = new Map<string, PdfLine[]>();
  for (const { height, lines } of pages) {
    for (const line of lines) {
      if (line.y > height * EDGE && line.y < height * (1 - EDGE)) continue;
      const key = shape(line);
      const same = index.get(key);
      if (same) same.push(line);
      else index.set(key, [line]);
    }
  }
  return pages.map(({ height, lines }) => {
    const top: PdfLine[] = [];
    const body: PdfLine[] = [];
    const bottom: PdfLine[] = [];
    const lowest = Math.max(...lines.map(({ y }) => y));
    for (const line of lines) {
      const isNumber = line.y === lowest && lines.length > 1 && NUMBER.test(line.text);
      if (line.y <= height * EDGE && recurs(line, pages, index)) top.push(line);
      else if (line.y >= height * (1 - EDGE) && (isNumber || recurs(line, pages, index))) bottom.push(line);
      else body.push(line);
    }
    return { top, body, bottom };
  });
}
