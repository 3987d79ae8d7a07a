import type { EventIndex } from "../eventIndex.ts";
import { type ListGroup, listGroups } from "../eventList.ts";

/** A year of a chronology with its months; null for the events without a year. */
export interface ChronologyYear {
  readonly year: number | null;
  /** In order; the events of which no month is said have a group of their own. */
  readonly groups: readonly ListGroup[];
}

/** Rows under years and months, in the order that they come in; those without a year are at the end. */
export function chronology(index: EventIndex, rows: readonly number[]): ChronologyYear[] {
  const years: { year: number | null; groups: ListGroup[] }[] = [];
  // "oldest" keeps the order of the rows, whichever it is.
  for (const group of listGroups(index, rows, "oldest")) {
    const latest = years.at(-1);
    if (latest && latest.year === group.year) latest.groups.push(group);
    else years.push({ year: group.year, groups: [group] });
  }
  return years;
}
