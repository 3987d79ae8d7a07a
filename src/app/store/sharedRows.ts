import { type EventIndex, hasParty, type Rows } from "./eventIndex.ts";
import type { PairChoice } from "./viewState.ts";

/** Of these rows those that both organizations took part in; null where one of them is not chosen or not known. */
export function sharedRows(index: EventIndex, rows: Rows, [first, second]: PairChoice): Int32Array | null {
  const a = first === null ? null : index.organizationNamed(first);
  const b = second === null ? null : index.organizationNamed(second);
  if (a === null || b === null) return null;
  return Int32Array.from(rows).filter((row) => hasParty(index, row, a) && hasParty(index, row, b));
}
