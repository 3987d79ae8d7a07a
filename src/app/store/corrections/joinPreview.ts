import type { EventIndex } from "../eventIndex.ts";

/** How many events name an organization. */
export function eventsOf(index: EventIndex, name: string): number {
  const place = index.organizationNamed(name);
  return place === null ? 0 : index.facets.organization.rowsOf(place).length;
}
