import type { Span } from "../../model/span.ts";

/** The characters that stand at spans of a text, each once, in order. Offsets are UTF-16. */
export function inferredCharacters(text: string, spans: readonly Span[]): string[] {
  return [...new Set(spans.map(({ start, end }) => text.slice(start, end)))];
}

/** A stretch of a text that was inferred throughout, or not at all. */
export interface InferredPart {
  readonly start: number;
  readonly text: string;
  readonly inferred: boolean;
}

/** Cuts what a repair was read as at the characters that it inferred. `spans` are in order and disjoint. */
export function partsOfRepair(text: string, spans: readonly Span[]): InferredPart[] {
  const parts: InferredPart[] = [];
  let from = 0;
  const add = (to: number, inferred: boolean) => {
    if (to > from) parts.push({ start: from, text: text.slice(from, to), inferred });
    from = Math.max(from, to);
  };
  for (const { start, end } of spans) {
    add(start, false);
    add(end, true);
  }
  add(text.length, false);
  return parts;
}
