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

/** Two organizations that were chosen to be joined, as far as they can be by now. */
export interface JoinChoice {
  /** Null where none is chosen, or not any more. */
  readonly first: string | null;
  readonly second: string | null;
  /** Names that were chosen and stand for no organization now; of the first also one that is not among those to choose from. */
  readonly gone: readonly string[];
}

/**
 * Looks at what was chosen again: another page may have joined it or taken it out of the event since.
 * @param among the first is one of these; null where it may be any
 */
export function joinChoice(
  index: EventIndex,
  among: readonly string[] | null,
  first: string | null,
  second: string | null,
): JoinChoice {
  // A name that was joined is another organization's now.
  const isThere = (name: string) => index.organizations[index.organizationNamed(name) ?? -1]?.name === name;
  const isFirst = (name: string) => isThere(name) && (among?.includes(name) ?? true);
  const gone = [
    ...(first !== null && !isFirst(first) ? [first] : []),
    ...(second !== null && !isThere(second) ? [second] : []),
  ];
  const left = (name: string | null) => (name !== null && gone.includes(name) ? null : name);
  return { first: left(first), second: second === first ? null : left(second), gone: [...new Set(gone)] };
}

/** An event that names the first of two organizations, or else the other; null where none does. */
export function rowOfEither(index: EventIndex, name: string | null, other: string | null): number | null {
  for (const one of [name, other]) {
    const [row] = one === null ? [] : rowsNaming(index, one);
    if (row !== undefined) return row;
  }
  return null;
}
