import type { EventIndex } from "./eventIndex.ts";
import type { PairChoice } from "./viewState.ts";

/** Of these rows those that both organizations took part in; null where one of them is not chosen or not known. */
export function sharedRows(index: EventIndex, rows: readonly number[], [first, second]: PairChoice): number[] | null {
  const a = first === null ? null : index.organizationNamed(first);
  const b = second === null ? null : index.organizationNamed(second);
  if (a === null || b === null) return null;
  return rows.filter((row) => index.parties[row]?.includes(a) && index.parties[row]?.includes(b));
}
