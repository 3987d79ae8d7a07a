import type { OrganizationType } from "../../model/organization.ts";
import { listedBodies } from "./bodies.ts";
import { SHARED_NAMES } from "./data/sharedNames.ts";
import { type Division, divisionShortNames, divisions, formerDivisions } from "./divisions.ts";
import { readNameTable } from "./nameTable.ts";
import {
  formerUniversities,
  universities,
  universitiesAbroad,
  universityNames,
  usualShortNames,
} from "./universities.ts";
import { readZones } from "./zones.ts";

/** What a name of the lexicon stands for. */
export interface LexiconName {
  /** The name of the organization under which its other names are gathered. */
  readonly canonical: string;
  readonly type: OrganizationType;
  /** The division that it is the name of; of several the first of the table. */
  readonly division?: Division;
  /** Also an everyday word (联想, 合作): it names the organization only beside words that show it. */
  readonly common?: true;
  /**
   * Where several bear the name (交大, 鼓楼区), the canonical names of all, or the divisions with the place above
   * them (南京市鼓楼区); `canonical` is then only the first.
   */
  readonly owners?: readonly string[];
  /** Of a former name (西安医科大学), the canonical name of the organization that it became or that took it in. */
  readonly successor?: string;
}

/** Regular short names below this length lie across other words too often: 西|安大|道. */
const SHORTEST_REGULAR = 3;

/** What one name stands for, while the names are gathered. */
interface Entry {
  readonly owner: string;
  readonly found: LexiconName;
}

/** Names with what each stands for, in the order in which they were added. */
class NameList {
  readonly entries = new Map<string, Entry[]>();

  /** Adds a meaning; `owner` tells it from the others of the name. */
  add(name: string, owner: string, found: LexiconName): void {
    const entries = this.entries.get(name);
    if (!entries) this.entries.set(name, [{ owner, found }]);
    else if (!entries.some((entry) => entry.owner === owner)) entries.push({ owner, found });
  }

  /** Adds what the other list has and this one lacks. */
  complete({ entries }: NameList): void {
    for (const [name, found] of entries) if (!this.entries.has(name)) this.entries.set(name, found);
  }
}

/**
 * Every name that the lexicon knows, each once, with what it stands for: universities at home and abroad, public
 * bodies, companies, institutes, hospitals, associations, divisions and zones; full names, short and former ones.
 * A name with full-width parentheses comes with half-width ones too. The tables are read on each call.
 */
export function* lexiconNames(): Generator<readonly [name: string, LexiconName]> {
  const names = new NameList();
  addOrganizations(names);
  addShared(names);
  addDivisions(names);
  addFormer(names);
  names.complete(regularShortNames());
  for (const [name, entries] of names.entries) {
    const found = meaning(entries);
    if (!found) continue;
    yield [name, found];
    if (name.includes("（")) yield [name.replaceAll("（", "(").replaceAll("）", ")"), found];
  }
}

function meaning(entries: readonly Entry[]): LexiconName | null {
  const [first] = entries;
  if (!first) return null;
  return entries.length === 1 ? first.found : { ...first.found, owners: entries.map(({ owner }) => owner) };
}

function addOrganizations(names: NameList): void {
  const formerly = new Map(formerUniversities().map(({ name, successor }) => [name, successor]));
  for (const { name } of [...universities, ...universitiesAbroad()]) {
    const successor = formerly.get(name);
    names.add(name, name, { canonical: name, type: "university", ...(successor === undefined ? {} : { successor }) });
  }
  for (const line of universityNames()) {
    for (const { name, common } of line.others) {
      names.add(name, line.name, { canonical: line.name, type: "university", ...(common ? { common } : {}) });
    }
  }
  for (const { name: canonical, type, names: all } of listedBodies()) {
    for (const { name, common } of all) names.add(name, canonical, { canonical, type, ...(common ? { common } : {}) });
  }
}

function addShared(names: NameList): void {
  for (const { name, common, others } of readNameTable(SHARED_NAMES)) {
    for (const { name: canonical } of others) {
      const type = names.entries.get(canonical)?.[0]?.found.type ?? "other";
      names.add(name, canonical, { canonical, type, ...(common ? { common } : {}) });
    }
  }
}

function addDivisions(names: NameList): void {
  for (const division of divisions) names.add(division.name, pathOf(division), governed(division));
  for (const { name, common, division } of divisionShortNames()) {
    names.add(name, pathOf(division), { ...governed(division), ...(common ? { common } : {}) });
  }
  for (const { division, names: all } of readZones()) {
    for (const { name, common } of all) {
      names.add(name, pathOf(division), { ...governed(division), ...(common ? { common } : {}) });
    }
  }
}

function addFormer(names: NameList): void {
  for (const { name, successor } of formerUniversities()) {
    names.add(name, name, { canonical: name, type: "university", successor });
  }
  for (const { name, successor } of formerDivisions()) {
    const owner = `${successor.city ?? successor.province}${name}`;
    names.add(name, owner, { canonical: name, type: "government", division: successor, successor: successor.name });
  }
}

/** What the pattern makes of the full names of universities, where no table says otherwise. */
function regularShortNames(): NameList {
  const names = new NameList();
  for (const { name } of universities) {
    for (const short of usualShortNames(name).specific) {
      if (short.length >= SHORTEST_REGULAR) names.add(short, name, { canonical: name, type: "university" });
    }
  }
  return names;
}

const governed = (division: Division): LexiconName => ({ canonical: division.name, type: "government", division });

/** The name with the place above it, where that tells it from others of the name: 南京市鼓楼区; 吉林省, 吉林省吉林市. */
function pathOf({ name, level, province, city }: Division): string {
  return level === "province" ? name : `${city ?? province}${name}`;
}
