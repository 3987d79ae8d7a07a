import type { Testimony } from "../../model/corpus.ts";
import type { Organization, OrganizationAlias, OrganizationType } from "../../model/organization.ts";
import { compare } from "./compare.ts";
import { DisjointSets } from "./disjointSets.ts";
import { collectNames, type NameEvidence, type NameUse } from "./nameEvidence.ts";
import { ALIAS_RULES } from "./names/aliasRules.ts";
import { nameKey, type OrganizationTable } from "./organizationTable.ts";

export interface LinkedOrganizations {
  /** Those that take part in events, in order of name; their aliases too. */
  readonly organizations: Organization[];
  /** From every name that events use to the canonical one. */
  readonly canonical: ReadonlyMap<string, string>;
}

const SAME_RULES = ALIAS_RULES.filter(({ relation }) => relation === "same");
const SHORT_RULES = ALIAS_RULES.filter(({ relation }) => relation === "short");

/** Two names that are held to be one, and why. */
interface Link {
  readonly short: string;
  readonly full: string;
  readonly rule: string;
  readonly document: string | null;
}

/** The names on their way to sets, each set one organization. */
class Linking {
  readonly sets = new DisjointSets();
  /** The links that hold, the strongest first, by each of their two names. */
  readonly linksOf = new Map<string, Link[]>();
  /** Names that a rule gives as the one to show, and names that it gives another for. */
  readonly leading = new Set<string>();
  readonly led = new Set<string>();
  /** Names that are short for another one. */
  readonly short = new Set<string>();
  /** What the user's table calls the set that a name stands for. */
  private readonly tabled = new Map<string, string>();

  constructor(
    private readonly evidence: NameEvidence,
    table: OrganizationTable,
    names: Iterable<string>,
  ) {
    const claim = (name: string, canonical: string) => {
      if (name !== canonical) this.hold({ short: name, full: canonical, rule: "alias/table", document: null });
      this.tabled.set(this.sets.find(canonical), canonical);
    };
    for (const [alias, name] of table.aliases) claim(alias, name);
    for (const name of names) {
      const canonical = nameInTable(table, name);
      if (canonical !== undefined) claim(name, canonical);
    }
  }

  /** Whether two sets may become one: the user does not call them differently. */
  private mayJoin(a: string, b: string): boolean {
    const [left, right] = [this.tabled.get(this.sets.find(a)), this.tabled.get(this.sets.find(b))];
    return left === undefined || right === undefined || left === right;
  }

  /** Names that look alike are two where they are of two types, or one event names both. */
  private isSafe({ short, full }: Link): boolean {
    const [left, right] = [this.typeOf(short), this.typeOf(full)];
    const sameType = left === null || right === null || left === right || left === "other" || right === "other";
    return sameType && !this.evidence.areApart(short, full);
  }

  private typeOf(name: string): OrganizationType | null {
    const use = this.evidence.uses.get(name);
    return use ? majority(use.types) : null;
  }

  private hold(link: Link): void {
    const before = [link.short, link.full].map((name) => this.tabled.get(this.sets.find(name)));
    this.sets.join(link.short, link.full);
    const canonical = before[0] ?? before[1];
    if (canonical !== undefined) this.tabled.set(this.sets.find(link.full), canonical);
    for (const name of [link.short, link.full]) {
      const links = this.linksOf.get(name);
      if (links) links.push(link);
      else this.linksOf.set(name, [link]);
    }
  }

  /** Joins a name with those that mean the same by their form, and these with theirs. */
  joinForms(names: Iterable<string>): void {
    const open = [...names];
    const seen = new Set(open);
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
      const type = this.typeOf(name) ?? "other";
      for (const { id, leads, namesOf } of SAME_RULES) {
        for (const other of namesOf(name, type)) {
          if (!this.mayJoin(name, other)) continue;
          if (leads) {
            this.leading.add(other);
            this.led.add(name);
          }
          this.hold({ short: name, full: other, rule: id, document: null });
          if (!seen.has(other)) open.push(other);
          seen.add(other);
        }
      }
    }
  }

  /**
   * Joins each short name with the one organization that its links lead to. Where they lead to several it stays apart
   * until other links make these one.
   * @returns the short names that stay apart, with the full names they could be
   */
  joinShortNames(links: readonly Link[]): Map<string, readonly Link[]> {
    const open = new Map<string, Link[]>();
    for (const link of links) {
      const list = open.get(link.short);
      if (list) list.push(link);
      else open.set(link.short, [link]);
    }
    for (let joined = true; joined; ) {
      joined = false;
      for (const [short, ways] of open) {
        const sets = new Set(ways.map(({ full }) => this.sets.find(full)));
        if (sets.size > 1) continue;
        open.delete(short);
        for (const link of ways) {
          if (!this.mayJoin(short, link.full) || !this.isSafe(link)) continue;
          this.hold(link);
          this.short.add(short);
          joined = true;
        }
      }
    }
    return open;
  }

  /** The name that the user's table gives to the set of a name; undefined where it gives none. */
  tabledName(name: string): string | undefined {
    return this.tabled.get(this.sets.find(name));
  }
}

/** What the user's table calls an organization; undefined where it does not know the name. */
function nameInTable({ nameOf }: OrganizationTable, name: string): string | undefined {
  return nameOf.size === 0 ? undefined : nameOf.get(nameKey(name));
}

/**
 * One organization for all of its names across documents, each link with its reason: first the user's table, then names
 * that mean the same by their form, then the short names that documents define or use, then usual short names. Links
 * that lead to two organizations link nothing. The documents must be in their order.
 */
export function linkOrganizations(documents: readonly Testimony[], table: OrganizationTable): LinkedOrganizations {
  const evidence = collectNames(documents);
  const { uses } = evidence;
  const links = evidence.links.filter(({ short, full }) => uses.has(short) || uses.has(full));
  const all = new Set(uses.keys());
  for (const { short, full } of links) all.add(short).add(full);
  const names = [...all].sort(compare);
  const linking = new Linking(evidence, table, names);
  linking.joinForms(names);
  const tabled = (name: string) => nameInTable(table, name) !== undefined;
  const apart = linking.joinShortNames(links.filter(({ short }) => !tabled(short)).sort(byNames));
  const settled = new Set([...links.map(({ short }) => short), ...names.filter(tabled)]);
  const usual = usualLinks(uses).filter(({ short }) => !settled.has(short));
  for (const [short, ways] of linking.joinShortNames(usual.sort(byNames))) apart.set(short, ways);
  return describe(linking, evidence, table, names, apart);
}

function byNames(a: Link, b: Link): number {
  return compare(a.short, b.short) || compare(a.full, b.full);
}

/** The usual short names of organizations that are met, as far as they are met themselves. */
function usualLinks(uses: ReadonlyMap<string, NameUse>): Link[] {
  const links: Link[] = [];
  for (const [full, { types }] of uses) {
    const type = majority(types) ?? "other";
    for (const { id, namesOf } of SHORT_RULES) {
      for (const short of namesOf(full, type))
        if (uses.has(short)) links.push({ short, full, rule: id, document: null });
    }
  }
  return links;
}

/** The type that is met most often; of several the first by name. */
function majority(types: ReadonlyMap<OrganizationType, number>): OrganizationType | null {
  let best: OrganizationType | null = null;
  for (const [type, times] of types) {
    const most = best === null ? 0 : (types.get(best) ?? 0);
    if (best === null || times > most || (times === most && compare(type, best) < 0)) best = type;
  }
  return best;
}

/** Gives each set its name, its type and its aliases. */
function describe(
  linking: Linking,
  { uses, links, within }: NameEvidence,
  table: OrganizationTable,
  names: readonly string[],
  apart: ReadonlyMap<string, readonly Link[]>,
): LinkedOrganizations {
  const members = new Map<string, string[]>();
  for (const name of new Set([...names, ...linking.leading, ...table.aliases.flat()])) {
    // Most names are their organization's only one.
    if (linking.sets.isAlone(name)) continue;
    const root = linking.sets.find(name);
    const known = members.get(root);
    if (known) known.push(name);
    else members.set(root, [name]);
  }
  const nameOfSet = new Map<string, string>();
  for (const [root, set] of members) {
    nameOfSet.set(root, linking.tabledName(root) ?? set.sort(byFullness(linking, uses))[0] ?? root);
  }
  const nameOf = (name: string) => nameOfSet.get(linking.sets.find(name)) ?? name;

  const aliasesOf = new Map<string, Map<string, OrganizationAlias>>();
  const addAlias = (of: string, { name, rule, document }: OrganizationAlias) => {
    const aliases = aliasesOf.get(of) ?? new Map<string, OrganizationAlias>();
    if (!aliases.has(name)) aliases.set(name, { name, rule, document });
    aliasesOf.set(of, aliases);
  };
  for (const set of members.values()) {
    for (const name of set) {
      const why = linking.linksOf.get(name)?.[0];
      if (why && (uses.has(name) || why.rule === "alias/table" || why.document !== null))
        addAlias(nameOf(name), { name, rule: why.rule, document: why.document });
    }
  }
  // What a document says of a name holds in that document, even where it links nothing beyond.
  for (const { short, full, rule, document } of [...links, ...within])
    addAlias(nameOf(full), { name: short, rule, document });

  const types = new Map<string, ReadonlyMap<OrganizationType, number>>();
  const canonical = new Map<string, string>();
  const taking = new Set<string>();
  for (const [name, use] of uses) {
    const shown = nameOf(name);
    canonical.set(name, shown);
    const known = types.get(shown);
    types.set(shown, known ? withVotes(known, use.types) : use.types);
    if (use.times > 0) taking.add(shown);
  }
  // Nearly all of them are in order already.
  const shown = new Set([...names.filter((name) => taking.has(name)), ...taking]);
  const organizations = [...shown].sort(compare).map((name): Organization => {
    const aliases = [...(aliasesOf.get(name)?.values() ?? [])].filter((alias) => !taking.has(alias.name));
    return {
      name,
      type: table.typeOf.get(name) ?? majority(types.get(name) ?? new Map()) ?? "other",
      aliases: aliases.sort((a, b) => compare(a.name, b.name)),
      couldBe: meanings(apart.get(name) ?? [], nameOf).filter((other) => other !== name),
    };
  });
  return { organizations, canonical };
}

function withVotes(
  votes: ReadonlyMap<OrganizationType, number>,
  more: ReadonlyMap<OrganizationType, number>,
): ReadonlyMap<OrganizationType, number> {
  const all = new Map(votes);
  for (const [type, times] of more) all.set(type, (all.get(type) ?? 0) + times);
  return all;
}

function meanings(links: readonly Link[], nameOf: (name: string) => string): string[] {
  return [...new Set(links.map(({ full }) => nameOf(full)))].sort(compare);
}

/** Which of two names of one organization is the one to show: what a rule gives, then no short name, then the most used, then the longest. */
function byFullness({ leading, led, short }: Linking, uses: ReadonlyMap<string, NameUse>) {
  const leads = (name: string) => Number(leading.has(name) && !led.has(name));
  const times = (name: string) => uses.get(name)?.times ?? 0;
  return (a: string, b: string) =>
    leads(b) - leads(a) ||
    Number(short.has(a)) - Number(short.has(b)) ||
    times(b) - times(a) ||
    b.length - a.length ||
    compare(a, b);
}
