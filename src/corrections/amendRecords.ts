import { byCodePoints } from "../bundle/byCodePoints.ts";
import type { BundleEvent, BundleOrganization } from "../bundle/schema.ts";
import type { Overlay } from "./overlay.ts";
import { renameOrganizations } from "./renameOrganizations.ts";

/** The rule of a name that a reader joined to another organization. */
const JOINED_RULE = "alias/corrected";

/** What stands in the place of a record after the corrections: the record itself where nothing changed, null where it is gone. */
export function amendEvent({ events, organizations }: Overlay, event: BundleEvent): BundleEvent | null {
  const amended = events.get(event.id);
  return amended === undefined ? renameOrganizations(event, organizations) : amended;
}

type Alias = BundleOrganization["aliases"][number];

/** Aliases of an organization, each name once, in the order of names, and not its own. */
function uniteAliases(name: string, aliases: readonly Alias[]): Alias[] {
  const byName = new Map<string, Alias>();
  for (const alias of aliases) if (alias.name !== name && !byName.has(alias.name)) byName.set(alias.name, alias);
  return [...byName.values()].sort((a, b) => byCodePoints(a.name, b.name));
}

/** Names of organizations that entries brought: for these `amendOrganizations` asks for initials. */
export function broughtNames(
  records: readonly BundleOrganization[],
  { organizations: joined, names }: Pick<Overlay, "organizations" | "names">,
): string[] {
  const known = new Set(records.map(({ name }) => name));
  const said = [...names.keys(), ...[...joined].flatMap(([name, { into }]) => [name, into])];
  return [...new Set(said)].filter((name) => !known.has(name));
}

/**
 * The organizations after the corrections: what was joined to another is an alias of it, with its own aliases; those that
 * entries brought stand among them. The same list where nothing changed; in the order that the list has, by name.
 * @param initialsOf the first letters of the pinyin of a name that was not there before
 */
export function amendOrganizations(
  records: readonly BundleOrganization[],
  overlay: Pick<Overlay, "organizations" | "names">,
  initialsOf: (name: string) => string,
): readonly BundleOrganization[] {
  const { organizations: joined } = overlay;
  const byName = new Map(records.map((record) => [record.name, record]));
  const fresh = (name: string): BundleOrganization => ({
    name,
    initials: initialsOf(name),
    type: "other",
    aliases: [],
    couldBe: [],
  });
  const missing = broughtNames(records, overlay).filter((name) => !joined.has(name));
  if (joined.size === 0 && missing.length === 0) return records;
  for (const name of missing) byName.set(name, fresh(name));

  const gained = new Map<string, { readonly aliases: Alias[]; type: BundleOrganization["type"] }>();
  for (const [name, { into }] of joined) {
    const record = byName.get(name) ?? fresh(name);
    const gain = gained.get(into) ?? { aliases: [], type: "other" };
    gained.set(into, gain);
    gain.aliases.push({ name, initials: record.initials, rule: JOINED_RULE, document: null }, ...record.aliases);
    if (gain.type === "other") gain.type = record.type;
  }
  const nameOf = (name: string) => joined.get(name)?.into ?? name;
  const amended = [...byName.values()].flatMap((record): BundleOrganization[] => {
    const { name, aliases, type, couldBe } = record;
    if (joined.has(name)) return [];
    const gain = gained.get(name);
    return [
      {
        ...record,
        type: type === "other" ? (gain?.type ?? type) : type,
        aliases: gain ? uniteAliases(name, [...aliases, ...gain.aliases]) : aliases,
        couldBe: couldBe.some((one) => joined.has(one))
          ? [...new Set(couldBe.map(nameOf))].filter((one) => one !== name).sort(byCodePoints)
          : couldBe,
      },
    ];
  });
  return amended.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
