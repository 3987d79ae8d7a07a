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

/** It stands further from the text than lines from each other, by this much. */
const APART = 1.2;
/** It is no sentence. */
const SENTENCE = /[，。；！？][”’」』"）)]?$/;

const NUMBER =
  /^[-—–―·•~\s]{0,4}(?:第\s?)?(?:\d{1,4}|[ivxlIVXL]{1,6})(?:\s?页)?(?:\s?[/／]\s?\d{1,4})?[-—–―·•~\s]{0,4}$/;

const shape = ({ text }: PdfLine) => text.replace(/\s+/g, "").replace(/\d+/g, "#");

/** How often a shape stands at about a height, near the edges of all pages. */
class Shapes {
  private readonly counts = new Map<string, number>();

  add(line: PdfLine): void {
    const key = this.key(line, 0);
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  count(line: PdfLine): number {
    return [-1, 0, 1].reduce((sum, step) => sum + (this.counts.get(this.key(line, step)) ?? 0), 0);
  }

  private key(line: PdfLine, step: number): string {
    return `${Math.round(line.y / SAME_HEIGHT) + step} ${shape(line)}`;
  }
}

function findShapes(pages: readonly Page[]): Shapes {
  const shapes = new Shapes();
  for (const { height, lines } of pages) {
    for (const line of lines) if (line.y <= height * EDGE || line.y >= height * (1 - EDGE)) shapes.add(line);
  }
  return shapes;
}

/** Whether a line stands on enough pages in the same shape, at the same height. */
function recurs(line: PdfLine, pages: readonly Page[], shapes: Shapes): boolean {
  return !SENTENCE.test(line.text) && shapes.count(line) >= Math.max(FEWEST, pages.length * SHARE);
}

/** The usual distance from one line to the next, in points. */
function usualDistance(lines: readonly PdfLine[]): number {
  const distances: number[] = [];
  for (let i = 1; i < lines.length; i++) {
    const distance = (lines[i]?.y ?? 0) - (lines[i - 1]?.y ?? 0);
    if (distance > 2) distances.push(distance);
  }
  distances.sort((a, b) => a - b);
  return distances[distances.length >> 1] ?? 0;
}

/** Of lines from an edge of the page inwards, those that are the edge: they recur, and stand apart from the text. */
function edgeOf(lines: readonly PdfLine[], isOfEdge: (line: PdfLine) => boolean, usual: number): readonly PdfLine[] {
  let count = 0;
  while (count < lines.length && isOfEdge(lines[count] as PdfLine)) count++;
  const distance = () => Math.abs((lines[count]?.y ?? 0) - (lines[count - 1]?.y ?? 0));
  while (count > 0 && count < lines.length && distance() <= usual * APART) count--;
  return lines.slice(0, count);
}

/**
 * Parts the lines that pages have at their edges (running heads, page numbers) from what the page says, wherever in the
 * file they were written.
 */
export function findEdges(pages: readonly Page[]): EdgedPage[] {
  const shapes = findShapes(pages);
  return pages.map(({ height, lines }) => {
    const down = [...lines].sort((a, b) => a.y - b.y);
    const usual = usualDistance(down);
    const top = edgeOf(down, (line) => line.y <= height * EDGE && recurs(line, pages, shapes), usual);
    const up = down.slice(top.length).reverse();
    const [lowest] = up;
    const isLow = (line: PdfLine) => line.y >= height * (1 - EDGE);
    const bottom = edgeOf(up, (line) => isLow(line) && recurs(line, pages, shapes), usual);
    const number = lowest && bottom.length === 0 && up.length > 1 && isLow(lowest) && NUMBER.test(lowest.text);
    const below = number ? [lowest] : [...bottom].reverse();
    const edges = new Set([...top, ...below]);
    return { top, body: lines.filter((line) => !edges.has(line)), bottom: below };
  });
}
