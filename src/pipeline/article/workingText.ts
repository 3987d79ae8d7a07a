import type { Repair } from "../../model/article.ts";
import type { SpanMap } from "../../model/span.ts";
import { composeMaps, SpanMapBuilder, sourceSpan } from "../text/spanMap.ts";
import type { TextRepair } from "./damage/damageRule.ts";
import { findRepairs } from "./damage/findRepairs.ts";

/** The text that the steps of this stage read, with the way back to the source. */
export interface WorkingText {
  readonly text: string;
  /** From `text` to `SourceDocument.text`; null where they are the same text. */
  readonly map: SpanMap | null;
  /** What was repaired, in order, with spans into the source. */
  readonly repairs: readonly Repair[];
}

const ASCII_OR_NOT = /[\0-\x7f]+|[^\0-\x7f]+/g;

/**
 * Adds a repaired stretch to a map: as a whole, or, where damage and repair have the same ASCII in the same order
 * (the tags of a misread page), in the pieces between.
 */
function addRepaired(builder: SpanMapBuilder, start: number, repaired: string, at: number, damaged: string): void {
  const after = repaired.match(ASCII_OR_NOT) ?? [];
  const before = damaged.match(ASCII_OR_NOT) ?? [];
  const alike =
    after.length === before.length &&
    after.every((part, i) => part === before[i] || !/[\0-\x7f]/.test(part + before[i]));
  if (!alike) {
    builder.add(start, repaired.length, at, damaged.length);
    return;
  }
  let offset = start;
  let source = at;
  for (const [i, part] of after.entries()) {
    const length = before[i]?.length ?? 0;
    builder.add(offset, part.length, source, length);
    offset += part.length;
    source += length;
  }
}

/** A text with its repairs made, and the map from the result to the text. */
function applyRepairs(text: string, repairs: readonly TextRepair[]): { text: string; map: SpanMap } {
  const builder = new SpanMapBuilder();
  const parts: string[] = [];
  let length = 0;
  let from = 0;
  const keep = (to: number) => {
    if (to === from) return;
    builder.add(length, to - from, from, to - from);
    parts.push(text.slice(from, to));
    length += to - from;
  };
  for (const repair of repairs) {
    keep(repair.start);
    if (repair.text !== "")
      addRepaired(builder, length, repair.text, repair.start, text.slice(repair.start, repair.end));
    parts.push(repair.text);
    length += repair.text.length;
    from = repair.end;
  }
  keep(text.length);
  return { text: parts.join(""), map: builder.map };
}

/**
 * Makes the known repairs in a text of the source: all of it, or the unescaped value of a record.
 * @param map from `text` to the source; null where they are the same text
 */
export function repairText(text: string, map: SpanMap | null): WorkingText {
  const found = findRepairs(text);
  if (found.length === 0) return { text, map, repairs: [] };
  const repaired = applyRepairs(text, found);
  const repairs = found.map(({ start, end, ...repair }) => ({
    rule: repair.rule,
    reason: repair.reason,
    span: placeIn(map, start, end),
    text: repair.text,
    inferred: repair.inferred,
  }));
  return { text: repaired.text, map: map ? composeMaps(repaired.map, map) : repaired.map, repairs };
}

/** The source span of a span of a text that may have been made from the source. */
export function placeIn(map: SpanMap | null, start: number, end: number): { start: number; end: number } {
  if (!map) return { start, end };
  const place = sourceSpan(map, { start, end });
  if (place) return place;
  // An empty span, or line breaks that were put in: the place where the next run begins.
  const next = map.find((run) => run.start >= start);
  const last = map[map.length - 1];
  const at = next?.sourceStart ?? (last ? last.sourceStart + last.sourceLength : 0);
  return { start: at, end: at };
}
