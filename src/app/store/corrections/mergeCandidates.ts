import type { BundleEvent } from "../../../bundle/schema.ts";
import { searchKey } from "../../../bundle/searchKey.ts";
import { uniteEvents } from "../../../corrections/actions/uniteEvents.ts";
import { type EventIndex, headOf, partiesOf } from "../eventIndex.ts";

/** Another entry that may be of the same event. */
export interface MergeCandidate {
  readonly row: number;
  /** How many organizations both have. */
  readonly shared: number;
}

/** So many rows to either side are looked at. */
const REACH = 200;
const MOST = 12;
/** A shared organization counts as much as so many days. */
const DAYS_A_PARTY = 20;

/** Rows around a row in the order of time; those without a year are apart. */
function rowsNear({ size, dated }: EventIndex, row: number): number[] {
  const isDated = row < dated;
  const from = Math.max(isDated ? 0 : dated, row - REACH);
  const to = Math.min(isDated ? dated : size, row + REACH + 1);
  return Array.from({ length: to - from }, (_, at) => from + at).filter((at) => at !== row);
}

/** The rows whose titles one has to know for {@link mergeCandidates}. */
export function candidateRows(index: EventIndex, row: number): number[] {
  const { parts } = index.bundle;
  return parts ? rowsNear(index, row) : Array.from({ length: index.size }, (_, at) => at).filter((at) => at !== row);
}

/**
 * Entries that may be of the same event: those near in time and with the same organizations first.
 * @param text what the title holds; empty for those near in time
 * @param chosen a row that is among them in any case, first where it would not be; null for none
 */
export function mergeCandidates(
  index: EventIndex,
  row: number,
  text: string,
  chosen: number | null = null,
): MergeCandidate[] {
  const key = searchKey(text.trim(), null);
  const day = index.first[row] ?? 0;
  const own = new Set(partiesOf(index, row));
  const sharedBy = (at: number) => Array.from(partiesOf(index, at)).filter((place) => own.has(place)).length;
  const rows = key === "" ? rowsNear(index, row) : candidateRows(index, row);
  const found = rows
    .filter((at) => key === "" || searchKey(headOf(index, at)?.title ?? "", null).includes(key))
    .map((at) => {
      const distance = row < index.dated && at < index.dated ? Math.abs((index.first[at] ?? 0) - day) : 0;
      return { row: at, rank: distance - sharedBy(at) * DAYS_A_PARTY };
    })
    .sort((a, b) => a.rank - b.rank || a.row - b.row)
    .slice(0, MOST)
    .map((one) => one.row);
  const all = chosen === null || chosen === row || found.includes(chosen) ? found : [chosen, ...found];
  return all.map((at) => ({ row: at, shared: sharedBy(at) }));
}

/** The other entry that was chosen, as it is by now. */
export interface MergeChoice {
  readonly row: number;
  readonly id: string;
}

/**
 * Looks at the choice again: the entry may be gone since, or in another one.
 * @param id of the entry that was chosen; null for none
 * @param row of the event that it is to be merged with
 * @returns null where none is chosen any more, `pending` while that is not known
 */
export function mergeChoice(index: EventIndex, id: string | null, row: number | null): MergeChoice | "pending" | null {
  if (id === null) return null;
  const { records } = index;
  const chosen = records.rowOf(id);
  if (chosen === null) return records.filesFor({ eventIds: [id] }).length > 0 ? "pending" : null;
  if (chosen === row) return null;
  const head = headOf(index, chosen);
  return head ? { row: chosen, id: head.id } : "pending";
}

/** What two entries say together; title and date are those of the first. */
export function mergedEvent(first: BundleEvent, other: BundleEvent): BundleEvent {
  return uniteEvents([first, other]);
}
