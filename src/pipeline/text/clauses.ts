import { UnitSet } from "./unitSet.ts";

const ENDS = UnitSet.of("，。；\n");

/** The offset of the last of some units in a text; -1 where none stands. */
export function lastOfUnits(text: string, units: UnitSet): number {
  let at = text.length - 1;
  while (at >= 0 && !units.has(text.charCodeAt(at))) at--;
  return at;
}

/** Where the clause that stands at an offset of a text ends: before the next ，。； or line end, at `limit` at the latest. */
export function clauseEnd(text: string, at: number, limit: number = text.length): number {
  const last = Math.min(limit, text.length);
  let end = at;
  while (end < last && !ENDS.has(text.charCodeAt(end))) end++;
  return end;
}
