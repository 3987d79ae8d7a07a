import type { HtmlBlock } from "./blocks.ts";
import type { LineMeasures, MeasuredBlock } from "./measure.ts";

/** Shorter lines may well stand twice. */
const SHORTEST_COPY = 25;

/**
 * The lines' measures. Of a text that stands on the page twice, as where one copy is meant for
 * phones, the second holds no prose: long lines that stood before, and the short ones beside them.
 */
export function measureLines(blocks: readonly HtmlBlock[], measures: LineMeasures): MeasuredBlock[] {
  const lines: MeasuredBlock[] = [];
  for (const block of blocks) lines.push(measures.of(block));
  const firstAt = new Map<string, number>();
  const copyOf = new Int32Array(lines.length).fill(-1);
  for (const [index, { key }] of lines.entries()) {
    const before = index > 0 ? (copyOf[index - 1] ?? -1) : -1;
    const first = before >= 0 && lines[before + 1]?.key === key ? before + 1 : firstAt.get(key);
    if (first === undefined || first === index) {
      firstAt.set(key, index);
      continue;
    }
    if (key.length < SHORTEST_COPY && first !== before + 1) continue;
    for (let back = 0; copyOf[index - back] === -1 && lines[first - back]?.key === lines[index - back]?.key; back++) {
      if (first - back < 0 || first === index - back) break;
      copyOf[index - back] = first - back;
    }
  }
  for (const [index, line] of lines.entries())
    if ((copyOf[index] ?? -1) >= 0) lines[index] = { ...line, prose: 0, paragraphs: 0 };
  return lines;
}
