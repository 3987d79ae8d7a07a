import type { BundleOrganization } from "../../bundle/schema.ts";
import { searchKey } from "../../bundle/searchKey.ts";

/** The organizations, and which of them a name means. */
export interface OrganizationNames {
  /** Those of the bundle, and behind them those that only events name. */
  readonly organizations: readonly BundleOrganization[];
  /** The place in {@link organizations} for a name or an alias; null for an unknown one. */
  organizationNamed(name: string): number | null;
}

/**
 * Finds organizations by their exact names, else by names in another case or width, else by their other names.
 * @param used names that events use: those that nothing is known of become organizations, too
 */
export function organizationNames(known: readonly BundleOrganization[], used: Iterable<string>): OrganizationNames {
  const organizations = [...known];
  const exactly = new Map(organizations.map(({ name }, place) => [name, place]));
  // Most names are exact: the keys are made when the first one is not.
  let byKey: Map<string, number> | null = null;
  const keys = () => {
    if (byKey) return byKey;
    const found = new Map<string, number>();
    const add = (name: string, place: number) => {
      const key = searchKey(name);
      if (!found.has(key)) found.set(key, place);
    };
    organizations.forEach(({ name }, place) => {
      add(name, place);
    });
    organizations.forEach(({ aliases }, place) => {
      for (const alias of aliases) add(alias.name, place);
    });
    byKey = found;
    return found;
  };
  const placeOf = (name: string) => exactly.get(name) ?? keys().get(searchKey(name)) ?? null;
  for (const name of used) {
    if (placeOf(name) !== null) continue;
    organizations.push({ name, initials: "", type: "other", aliases: [], couldBe: [] });
    exactly.set(name, organizations.length - 1);
    keys().set(searchKey(name), organizations.length - 1);
  }
  return { organizations, organizationNamed: placeOf };
}
