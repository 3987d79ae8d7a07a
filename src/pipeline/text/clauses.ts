import { UnitSet } from "./unitSet.ts";

const ENDS = UnitSet.of("，。；\n");

/** Where the clause that stands at an offset of a text ends: before the next ，。； or line end, at `limit` at the latest. */
export function clauseEnd(text: string, at: number, limit: number = text.length): number {
  const last = Math.min(limit, text.length);
  let end = at;
  while (end < last && !ENDS.has(text.charCodeAt(end))) end++;
  return end;
}
