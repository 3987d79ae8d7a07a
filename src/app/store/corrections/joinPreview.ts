import type { EventIndex } from "../eventIndex.ts";

function rowsNaming(index: EventIndex, name: string): Iterable<number> & { readonly length: number } {
  const place = index.organizationNamed(name);
  return place === null ? [] : index.facets.organization.rowsOf(place);
}

/** How many events name an organization. */
export function eventsOf(index: EventIndex, name: string): number {
  return rowsNaming(index, name).length;
}

/** How many events name both of two organizations. */
export function eventsOfBoth(index: EventIndex, name: string, other: string): number {
  const ofOther = new Set<number>(rowsNaming(index, other));
  return Array.from(rowsNaming(index, name)).filter((row) => ofOther.has(row)).length;
}

/** An event that names the first of two organizations, or else the other; null where none does. */
export function rowOfEither(index: EventIndex, name: string | null, other: string | null): number | null {
  for (const one of [name, other]) {
    const [row] = one === null ? [] : rowsNaming(index, one);
    if (row !== undefined) return row;
  }
  return null;
}
