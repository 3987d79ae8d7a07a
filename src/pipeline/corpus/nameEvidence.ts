import type { Testimony } from "../../model/corpus.ts";
import type { OrganizationType } from "../../model/organization.ts";
import { divisionCalled, divisionNamed } from "../lexicon/divisions.ts";
import { belongsToAnother } from "../mentions/organizations/nameWords.ts";
import { ALIAS_RULES } from "./names/aliasRules.ts";
import { isBareShortName } from "./names/usualShortName.ts";

/** A short name that a document uses for a fuller one. */
export interface DocumentLink {
  readonly short: string;
  readonly full: string;
  readonly rule: string;
  /** `SourceDocument.id` of the first document that shows it. */
  readonly document: string;
}

/** How documents use one name. */
export interface NameUse {
  /** Tells it from all others. */
  readonly number: number;
  /** In how many events it takes part. */
  times: number;
  readonly types: Map<OrganizationType, number>;
  /** The numbers of those that one event names beside it; null where it is alone. */
  beside: Set<number> | null;
}

/** All that documents say of the names of organizations. */
export interface NameEvidence {
  /** Every name that takes part in an event or that a person's office belongs to. */
  readonly uses: ReadonlyMap<string, NameUse>;
  /** What binds a short name to a full one beyond its document, in order of the documents. */
  readonly links: readonly DocumentLink[];
  /** Words that only stand for an organization within their document (交大), in order of the documents. */
  readonly within: readonly DocumentLink[];
  /** Whether one event names both as parties, so that they are two. */
  readonly areApart: (a: string, b: string) => boolean;
}

/** What a short name was linked by within a document, as the rule of the alias. */
const ALIAS_OF: Readonly<Record<string, string>> = {
  "organization/defined-alias": "alias/defined",
  "organization/abbreviation": "alias/abbreviation",
};

/** 重庆公司, 西安分公司: what a group calls its people in a place, and every group does. */
function isPlaceOfGroup(short: string): boolean {
  const [, place] = /^(.{2,})(?:分公司|子公司|公司|分行|支行)$/u.exec(short) ?? [];
  return place !== undefined && (divisionNamed(place) ?? divisionCalled(place)) !== null;
}

/**
 * Whether a short name means its organization in other documents too. One that a document merely uses must begin as the
 * full name does: 产投集团 and 焦煤集团 are many, told apart by the place that they leave out. What one document defines
 * does not take a name from the organization that is known by it.
 */
function bindsBeyond(read: string, short: string, full: string): boolean {
  if (isBareShortName(short, full) || isPart(short, full) || isPlaceOfGroup(short)) return false;
  if (belongsToAnother(short, full)) return false;
  return read === "organization/defined-alias" || (ALIAS_OF[read] !== undefined && short.charAt(0) === full.charAt(0));
}

/** Beyond so many parties it is a gathering, of which no pair is worth keeping. */
const MOST_PARTIES = 12;

const LEGAL_REMAINDER = /^(?:（集团）|集团)?(?:股份|控股)?(?:有限责任|有限)?(?:公司)?$|^人民政府$/u;

/** Whether the longer name is that of a part or a daughter of the shorter one: 海河集团 and 海河集团研究院. */
function isPart(short: string, full: string): boolean {
  return full.startsWith(short) && !LEGAL_REMAINDER.test(full.slice(short.length));
}

/** Keeps in mind with whom one event names an organization. */
function standBeside(one: NameUse, parties: readonly NameUse[]): void {
  for (const other of parties) {
    if (other === one) continue;
    one.beside ??= new Set();
    one.beside.add(other.number);
  }
}

/** Reads what binds names from documents that are already in their order. */
export function collectNames(documents: readonly Testimony[]): NameEvidence {
  const uses = new Map<string, NameUse>();
  const use = (name: string): NameUse => {
    const known = uses.get(name);
    if (known) return known;
    const first = { number: uses.size, times: 0, types: new Map(), beside: null };
    uses.set(name, first);
    return first;
  };
  for (const { events } of documents) {
    for (const { organizations, people } of events) {
      const parties = organizations.map(({ name, type }) => {
        const one = use(name);
        one.times++;
        one.types.set(type, (one.types.get(type) ?? 0) + 1);
        return one;
      });
      if (parties.length <= MOST_PARTIES) for (const one of parties) standBeside(one, parties);
      for (const { organization } of people) if (organization !== null) use(organization);
    }
  }

  const links = new Map<string, DocumentLink>();
  const within = new Map<string, DocumentLink>();
  for (const { document, shortNames } of documents) {
    for (const { short, full, rule: read, organizationType } of shortNames) {
      const key = `${short}\n${full}`;
      if (links.has(key) || within.has(key)) continue;
      const rule = ALIAS_OF[read] ?? ruleOfForm(short, full, organizationType);
      const link = { short, full, rule, document };
      (bindsBeyond(read, short, full) ? links : within).set(key, link);
    }
  }
  return {
    uses,
    links: [...links.values()],
    within: [...within.values()],
    areApart: (a, b) => uses.get(a)?.beside?.has(uses.get(b)?.number ?? -1) === true,
  };
}

/** The rule by which one name has the other by its form; where none does, the document alone says so. */
function ruleOfForm(short: string, full: string, type: OrganizationType): string {
  const rule = ALIAS_RULES.find(
    ({ namesOf }) => namesOf(full, type).includes(short) || namesOf(short, type).includes(full),
  );
  return rule?.id ?? "alias/document";
}
