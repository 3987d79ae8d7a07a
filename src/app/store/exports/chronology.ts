import type { ListGroup } from "../eventList.ts";

/** A year of a chronology with its months; null for the events without a year. */
export interface ChronologyYear {
  readonly year: number | null;
  /** In order; the events of which no month is said have a group of their own. */
  readonly groups: readonly ListGroup[];
}

/** The groups of a list, in its order, under their years. */
export function chronology(groups: readonly ListGroup[]): ChronologyYear[] {
  const years: { year: number | null; groups: ListGroup[] }[] = [];
  for (const group of groups) {
    const latest = years.at(-1);
    if (latest && latest.year === group.year) latest.groups.push(group);
    else years.push({ year: group.year, groups: [group] });
  }
  return years;
}
