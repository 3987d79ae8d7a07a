import type { HtmlBlock } from "./blocks.ts";
import { type MeasuredBlock, measureOf } from "./measure.ts";

/** Shorter lines may well stand twice. */
const SHORTEST_COPY = 25;

/**
 * The lines' measures. Of a text that stands on the page twice, as where one copy is meant for
 * phones, the second holds no prose: long lines that stood before, and the short ones beside them.
 */
export function measureLines(blocks: readonly HtmlBlock[], source: string): MeasuredBlock[] {
  const lines: MeasuredBlock[] = [];
  for (const block of blocks) lines.push(measureOf(block, source));
  /** Where each long line stood first. */
  const firstAt = new Map<string, number>([[lines[0]?.key ?? "", 0]]);
  const copyOf = new Int32Array(lines.length).fill(-1);
  for (let index = 0; index < lines.length; index++) {
    const key = lines[index]?.key ?? "";
    // The line behind the one that the line before is a copy of.
    const next = index > 0 ? (copyOf[index - 1] ?? -1) + 1 : 0;
    let first: number | undefined = next;
    if (lines[next]?.key !== key) {
      if (key.length < SHORTEST_COPY) continue;
      first = firstAt.get(key);
      if (first === undefined) firstAt.set(key, index);
    }
    if (first === undefined || first === index) continue;
    for (let back = 0; copyOf[index - back] === -1 && lines[first - back]?.key === lines[index - back]?.key; back++) {
      if (first - back < 0 || first === index - back) break;
      copyOf[index - back] = first - back;
    }
  }
  for (const [index, line] of lines.entries())
    if ((copyOf[index] ?? -1) >= 0) lines[index] = { ...line, prose: 0, paragraphs: 0 };
  return lines;
}
