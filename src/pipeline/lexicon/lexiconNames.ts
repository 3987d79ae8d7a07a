import type { OrganizationType } from "../../model/organization.ts";
import { listedBodies } from "./bodies.ts";
import { SHARED_NAMES } from "./data/sharedNames.ts";
import { type Division, divisionShortNames, divisions, formerDivisions } from "./divisions.ts";
import { readNameTable, type TableName } from "./nameTable.ts";
import { formerUniversities, universities, universityNames, usualShortNames } from "./universities.ts";
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

/** Names with what each stands for, in the order in which they were added. */
class NameList {
  /** The first meaning of each name. */
  readonly meanings = new Map<string, LexiconName>();
  /** All meanings of the names that have several. */
  readonly shared = new Map<string, LexiconName[]>();

  add(name: string, found: LexiconName): void {
    const first = this.meanings.get(name);
    if (!first) {
      this.meanings.set(name, found);
      return;
    }
    const all = this.shared.get(name) ?? [first];
    if (all.some((one) => ownerOf(one) === ownerOf(found))) return;
    all.push(found);
    this.shared.set(name, all);
  }

  /** Adds what the other list has and this one lacks. */
  complete(other: NameList): void {
    for (const [name, found] of other.meanings) {
      if (this.meanings.has(name)) continue;
      this.meanings.set(name, found);
      const all = other.shared.get(name);
      if (all) this.shared.set(name, all);
    }
  }

  meaning(name: string, first: LexiconName): LexiconName {
    const all = this.shared.get(name);
    if (!all) return first;
    const { common: _, ...found } = first;
    return { ...found, ...(all.some(({ common }) => common) ? { common: true } : {}), owners: all.map(ownerOf) };
  }
}

/** The canonical name, of a division with the place above it: 南京市鼓楼区; of a province alone. */
function ownerOf({ canonical, division }: LexiconName): string {
  if (!division || division.name === division.province) return canonical;
  return `${division.city ?? division.province}${canonical}`;
}

/**
 * Every name that the lexicon knows, each once, with what it stands for: universities at home and abroad, public
 * bodies, companies, institutes, hospitals, associations, divisions and zones; full names, short and former ones.
 * A name with full-width parentheses comes with half-width ones too. The tables are read on each call.
 */
export function* lexiconNames(): Generator<readonly [name: string, LexiconName]> {
  const names = new NameList();
  addUniversities(names);
  addBodies(names);
  addShared(names);
  addDivisions(names);
  addFormer(names);
  names.complete(regularShortNames());
  for (const [name, first] of names.meanings) {
    const found = names.meaning(name, first);
    yield [name, found];
    if (name.includes("（")) yield [name.replaceAll("（", "(").replaceAll("）", ")"), found];
  }
}

/** Adds names of one organization; what they stand for is held once. */
function addNames(names: NameList, all: readonly TableName[], found: LexiconName): void {
  let everyday: LexiconName | null = null;
  for (const { name, common } of all) {
    if (common) everyday ??= { ...found, common };
    names.add(name, common && everyday ? everyday : found);
  }
}

function addUniversities(names: NameList): void {
  const formerly = new Map(formerUniversities().map(({ name, successor }) => [name, successor]));
  for (const { name } of universities) {
    const successor = formerly.get(name);
    names.add(name, { canonical: name, type: "university", ...(successor === undefined ? {} : { successor }) });
  }
  for (const { name, common, others } of universityNames()) {
    addNames(names, [{ name, common }, ...others], { canonical: name, type: "university" });
  }
}

function addBodies(names: NameList): void {
  for (const { name, type, names: all } of listedBodies()) addNames(names, all, { canonical: name, type });
}

function addShared(names: NameList): void {
  for (const { name, common, others } of readNameTable(SHARED_NAMES)) {
    for (const { name: canonical } of others) {
      const type = names.meanings.get(canonical)?.type ?? "other";
      addNames(names, [{ name, common }], { canonical, type });
    }
  }
}

function addDivisions(names: NameList): void {
  for (const division of divisions) names.add(division.name, governed(division));
  for (const short of divisionShortNames()) addNames(names, [short], governed(short.division));
  for (const zone of readZones()) addNames(names, zone.names, governed(zone.division));
}

const governed = (division: Division): LexiconName => ({ canonical: division.name, type: "government", division });

function addFormer(names: NameList): void {
  for (const { name, successor } of formerUniversities()) {
    names.add(name, { canonical: name, type: "university", successor });
  }
  for (const { name, successor } of formerDivisions()) {
    names.add(name, { canonical: name, type: "government", division: successor, successor: successor.name });
  }
}

/** What the pattern makes of the full names of universities, where no table says otherwise. */
function regularShortNames(): NameList {
  const names = new NameList();
  for (const { name } of universities) {
    if (!name.endsWith("大学")) continue;
    const found: LexiconName = { canonical: name, type: "university" };
    for (const short of usualShortNames(name).specific) if (short.length >= SHORTEST_REGULAR) names.add(short, found);
  }
  return names;
}
