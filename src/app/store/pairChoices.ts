import { ORGANIZATION_TYPES, type OrganizationType } from "../../model/organization.ts";
import type { EventIndex } from "./eventIndex.ts";

/** An organization as a box of the pair lens offers it. */
export interface OfferedOrganization {
  readonly name: string;
  /** The other name by which it was found; null where its own name was. */
  readonly alias: string | null;
  /** Its events, or those with the other organization. */
  readonly count: number;
}

/** Choices below one heading: those who met the other organization, or those of one type. */
export interface OfferedGroup {
  readonly group: "met" | OrganizationType;
  readonly choices: readonly OfferedOrganization[];
}

/** Whether a name holds what somebody types, or answers to it as by its initials. */
export type Matches = (name: string, text: string) => boolean;

/**
 * The organizations of which `text` finds the name or an alias, at most `limit`, in groups and there the most frequent first:
 * first those with events together with the other organization (`met`, counted so), then the rest by type. Those
 * without an event are offered only when they are looked for. `hidden` is how many more there are.
 */
export function pairChoices(
  index: EventIndex,
  counts: Int32Array,
  met: Int32Array | null,
  text: string,
  limit: number,
  matches: Matches,
): { groups: readonly OfferedGroup[]; hidden: number } {
  const isAsked = text.trim() !== "";
  const groups = new Map<OfferedGroup["group"], OfferedOrganization[]>();
  index.organizations.forEach(({ name, type, aliases }, place) => {
    const together = met?.[place] ?? 0;
    const count = together > 0 ? together : (counts[place] ?? 0);
    if (!isAsked && count === 0) return;
    const own = !isAsked || matches(name, text);
    const alias = own ? null : aliases.find((one) => matches(one.name, text))?.name;
    if (alias === undefined) return;
    const group = together > 0 ? "met" : type;
    const list = groups.get(group);
    if (list) list.push({ name, alias, count });
    else groups.set(group, [{ name, alias, count }]);
  });
  let left = limit;
  let hidden = 0;
  const offered: OfferedGroup[] = [];
  for (const group of ["met", ...ORGANIZATION_TYPES] as const) {
    const all = (groups.get(group) ?? []).sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
    const choices = all.slice(0, left);
    hidden += all.length - choices.length;
    left -= choices.length;
    if (choices.length > 0) offered.push({ group, choices });
  }
  return { groups: offered, hidden };
}
