import type { OrganizationMention } from "../../../model/mention.ts";
import type { OrganizationType } from "../../../model/organization.ts";
import type { Settled } from "./settled.ts";

/**
 * The organization of a type that a document names, if it names no other of that type, and nothing shows that the
 * document speaks for another one (我校与天津大学).
 */
export function onlyOfType(
  found: readonly OrganizationMention[],
  type: OrganizationType,
  { counterparts }: Settled,
): string | null {
  const names = new Set(
    found.filter(({ organizationType }) => organizationType === type).map(({ within, name }) => within ?? name),
  );
  const [name] = names;
  return names.size === 1 && name !== undefined && !counterparts.has(name) ? name : null;
}
