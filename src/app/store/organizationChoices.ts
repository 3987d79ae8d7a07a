import type { BundleOrganization } from "../../bundle/schema.ts";
import { searchKey } from "./searchText.ts";

/** An organization as the filter offers it. */
export interface OrganizationChoice {
  readonly organization: BundleOrganization;
  readonly count: number;
  readonly chosen: boolean;
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
    }))
    .filter(({ organization, count, chosen }) => {
      if (chosen) return true;
      if (key === "") return count > 0;
      return [organization, ...organization.aliases].some(({ name }) => searchKey(name).includes(key));
    })
    .sort((a, b) => b.count - a.count || (a.organization.name < b.organization.name ? -1 : 1));
}
