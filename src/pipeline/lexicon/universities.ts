import { CAMPUSES } from "./data/campuses.ts";
import { UNIVERSITIES } from "./data/universities.ts";
import { UNIVERSITIES_ABROAD } from "./data/universitiesAbroad.ts";
import { UNIVERSITIES_BEYOND } from "./data/universitiesBeyond.ts";
import { UNIVERSITY_FORMER_NAMES } from "./data/universityFormerNames.ts";
import { UNIVERSITY_SHORT_NAMES } from "./data/universityShortNames.ts";
import { readNameTable, type TableLine } from "./nameTable.ts";

export interface University {
  readonly name: string;
  /** Short name of the province: 陕西, 北京. */
  readonly province: string;
  /** Registered web domain, or the empty string. */
  readonly domain: string;
}

/** Of the mainland, first those that the Ministry's list lacks: a renamed one stands before its former name. */
const MAINLAND = CAMPUSES + UNIVERSITIES;

/** All universities of China: the mainland, then Hong Kong, Macao and Taiwan. */
export const universities: readonly University[] = [
  ...readNameTable(MAINLAND),
  ...readNameTable(UNIVERSITIES_BEYOND),
].map(({ name, fields: [province = "", domain = ""] }) => ({ name, province, domain }));

/** A university abroad in its usual Chinese name. */
export interface UniversityAbroad {
  readonly name: string;
  readonly country: string;
}

/** The best known universities abroad. */
export function universitiesAbroad(): UniversityAbroad[] {
  return readNameTable(UNIVERSITIES_ABROAD).map(({ name, heading: country }) => ({ name, country }));
}

/** A name that a university of the mainland had before. */
export interface FormerUniversity {
  readonly name: string;
  /** The university that bears the former one's name today, or took it in. */
  readonly successor: string;
  /** Year of the new name or of the merger; null where it is not known. */
  readonly year: number | null;
}

/** Former names of mainland universities; a page of its day uses them. */
export function formerUniversities(): FormerUniversity[] {
  return readNameTable(UNIVERSITY_FORMER_NAMES).map(({ name, fields: [successor = "", year = ""] }) => {
    return { name, successor, year: year === "" ? null : Number(year) };
  });
}

/** The universities of the lexicon with the short and other names that no pattern gives, each owned by it alone. */
export function universityNames(): TableLine[] {
  return [UNIVERSITY_SHORT_NAMES, UNIVERSITIES_BEYOND, UNIVERSITIES_ABROAD].flatMap(readNameTable);
}

const byName = new Map(universities.map((university) => [university.name, university]));
const byDomain = new Map<string, University[]>();
for (const university of universities) {
  if (university.domain === "") continue;
  const sharing = byDomain.get(university.domain);
  if (sharing) sharing.push(university);
  else byDomain.set(university.domain, [university]);
}

/** The university of that full name, or null. */
export function universityNamed(name: string): University | null {
  return byName.get(name) ?? null;
}

/**
 * The universities whose registered domain is the host or the nearest domain above it (`news.xjtu.edu.cn`).
 * Several where one was renamed, today's name first: the document tells which was its own.
 */
export function universitiesAtHost(host: string): readonly University[] {
  const labels = host.toLowerCase().split(".");
  for (let i = 0; i + 2 <= labels.length; i++) {
    const found = byDomain.get(labels.slice(i).join("."));
    if (found) return found;
  }
  return [];
}

/** The first of `universitiesAtHost`, or null. */
export function universityAtHost(host: string): University | null {
  return universitiesAtHost(host)[0] ?? null;
}

/** Endings of full names with the usual short form of each. */
const SHORT_ENDINGS: readonly (readonly [string, readonly string[]])[] = [
  ["交通大学", ["交大"]],
  ["理工大学", ["理工", "理工大"]],
  ["工业大学", ["工大"]],
  ["科学技术大学", ["科大", "科技大"]],
  ["科技大学", ["科大", "科技大"]],
  ["师范大学", ["师大"]],
  ["农业大学", ["农大"]],
  ["林业大学", ["林大"]],
  ["医科大学", ["医大"]],
  ["财经大学", ["财大"]],
  ["邮电大学", ["邮电"]],
  ["石油大学", ["石大"]],
  ["海洋大学", ["海大"]],
  ["民族大学", ["民大"]],
  ["外国语大学", ["外大"]],
  ["电子科技大学", ["电科大"]],
  ["大学", ["大"]],
];

/**
 * The short names that newsrooms form from a full name by rule: 西安交通大学 → 西安交大, 西交大, 交大.
 * The last, bare ones (交大) are only safe inside a document that names the university.
 */
export function usualShortNames(name: string): { specific: string[]; bare: string[] } {
  const specific = new Set<string>();
  const bare = new Set<string>();
  for (const [ending, shorts] of SHORT_ENDINGS) {
    if (!name.endsWith(ending) || name.length === ending.length) continue;
    const prefix = name.slice(0, -ending.length);
    for (const short of shorts) {
      if (ending === "大学") {
        if (prefix.length === 2) specific.add(prefix.charAt(0) + short);
        continue;
      }
      specific.add(prefix + short);
      if (short.length > 1) {
        specific.add(prefix.charAt(0) + short);
        if (short.endsWith("大")) bare.add(short);
      }
    }
  }
  return { specific: [...specific], bare: [...bare] };
}
