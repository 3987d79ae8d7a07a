import type { Extraction } from "../../model/corpus.ts";
import type { Organization, OrganizationType } from "../../model/organization.ts";

/** What a short name was linked by within a document, as the rule of the alias. */
const ALIAS_RULES: Record<string, string> = {
  "organization/defined-alias": "alias/defined",
  "organization/abbreviation": "alias/abbreviation",
};

export interface LinkedOrganizations {
  readonly organizations: Organization[];
  /** From a name that documents use to the canonical one. */
  readonly canonical: ReadonlyMap<string, string>;
}

interface Entry {
  readonly types: Map<OrganizationType, number>;
  readonly aliases: Map<string, string>;
}

/**
 * One organization for all of its names: the name of one document that another document links to a single
 * fuller name is that organization. Organizations are in order of name, aliases too.
 */
export function linkOrganizations(extractions: readonly Extraction[]): LinkedOrganizations {
  const entries = new Map<string, Entry>();
  /** From a short name to the full ones that documents link it to, with the rule. */
  const fuller = new Map<string, Map<string, string>>();
  for (const { events } of extractions) {
    for (const { organizations } of events) for (const party of organizations) count(entries, party.name, party.type);
  }
  for (const { article, mentions } of extractions) {
    for (const mention of mentions) {
      if (mention.type !== "organization" || mention.within !== null || mention.inferred !== null) continue;
      const words = article.text.slice(mention.span.start, mention.span.end);
      if (words === mention.name || !entries.has(mention.name)) continue;
      const rule = ALIAS_RULES[mention.rule] ?? "alias/lexicon";
      const aliases = entries.get(mention.name)?.aliases;
      if (aliases && !aliases.has(words)) aliases.set(words, rule);
      if (ALIAS_RULES[mention.rule]) {
        const names = fuller.get(words) ?? new Map();
        names.set(mention.name, rule);
        fuller.set(words, names);
      }
    }
  }
  const canonical = new Map<string, string>();
  for (const name of entries.keys()) {
    const names = fuller.get(name);
    const only = names?.size === 1 ? [...names.keys()][0] : undefined;
    canonical.set(name, only !== undefined && !fuller.has(only) ? only : name);
  }
  const merged = new Map<string, Entry>();
  for (const [name, entry] of entries) {
    const target = canonical.get(name) ?? name;
    const into = merged.get(target) ?? { types: new Map(), aliases: new Map() };
    for (const [type, times] of entry.types) into.types.set(type, (into.types.get(type) ?? 0) + times);
    for (const [alias, rule] of entry.aliases) if (!into.aliases.has(alias)) into.aliases.set(alias, rule);
    if (name !== target) into.aliases.set(name, fuller.get(name)?.get(target) ?? "alias/abbreviation");
    merged.set(target, into);
  }
  const organizations = [...merged]
    .map(([name, { types, aliases }]) => ({
      name,
      type: [...types].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]))[0]?.[0] ?? "other",
      aliases: [...aliases]
        .filter(([alias]) => alias !== name && !merged.has(alias))
        .map(([alias, rule]) => ({ name: alias, rule }))
        .sort((a, b) => compare(a.name, b.name)),
    }))
    .sort((a, b) => compare(a.name, b.name));
  return { organizations, canonical };
}

function count(entries: Map<string, Entry>, name: string, type: OrganizationType): void {
  const entry = entries.get(name) ?? { types: new Map(), aliases: new Map() };
  entry.types.set(type, (entry.types.get(type) ?? 0) + 1);
  entries.set(name, entry);
}

/** By UTF-16 units: the same on every machine, whatever its language. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
