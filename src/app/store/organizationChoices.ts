import type { BundleOrganization } from "../../bundle/schema.ts";
import { searchKey } from "./searchText.ts";

/** An organization as the filter offers it. */
export interface OrganizationChoice {
  readonly organization: BundleOrganization;
  readonly count: number;
  readonly chosen: boolean;
  /** The other name by which it was found; null where its own name was. */
  readonly alias: string | null;
}

/**
 * Organizations whose name or an alias contains `text` (all where it is empty), the most frequent
 * first. Those without events are left out unless they are chosen or looked for; chosen ones always stay.
 */
export function organizationChoices(
  organizations: readonly BundleOrganization[],
  counts: Int32Array,
  chosen: readonly string[],
  text: string,
): OrganizationChoice[] {
  const key = searchKey(text);
  const picked = new Set(chosen);
  return organizations
    .map((organization, place) => ({
      organization,
      count: counts[place] ?? 0,
      chosen: picked.has(organization.name),
      alias: searchKey(organization.name).includes(key)
        ? null
        : (organization.aliases.find(({ name }) => searchKey(name).includes(key))?.name ?? null),
    }))
    .filter(({ organization, count, chosen, alias }) => {
      if (chosen) return true;
      if (key === "") return count > 0;
      return alias !== null || searchKey(organization.name).includes(key);
    })
    .sort((a, b) => b.count - a.count || (a.organization.name < b.organization.name ? -1 : 1));
}
