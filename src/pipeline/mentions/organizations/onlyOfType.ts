import type { OrganizationMention } from "../../../model/mention.ts";
import type { OrganizationType } from "../../../model/organization.ts";

/** The organization of a type that a document names, if it names no other of that type. */
export function onlyOfType(found: readonly OrganizationMention[], type: OrganizationType): string | null {
  const names = new Set(
    found.filter(({ organizationType }) => organizationType === type).map(({ within, name }) => within ?? name),
  );
  const [name] = names;
  return names.size === 1 ? (name ?? null) : null;
}
