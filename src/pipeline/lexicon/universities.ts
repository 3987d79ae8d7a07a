import { UNIVERSITIES } from "./data/universities.ts";

export interface University {
  readonly name: string;
  /** Short name of the province: 陕西, 北京. */
  readonly province: string;
  /** Registered web domain, or the empty string. */
  readonly domain: string;
}

/**
 * Universities outside the mainland that Chinese news meets often: name, region.
 * Source: the University Grants Committee of Hong Kong, the Education and Youth Development Bureau of Macao, general knowledge.
 */
const BEYOND = `
香港大学 香港中文大学 香港科技大学 香港理工大学 香港城市大学 香港浸会大学 岭南大学 香港教育大学 香港都会大学
澳门大学 澳门科技大学 澳门理工大学 澳门城市大学 澳门旅游大学
台湾大学 台湾清华大学 成功大学 阳明交通大学
`;

/** All universities of the lexicon, mainland first. */
export const universities: readonly University[] = [
  ...UNIVERSITIES.trim()
    .split("\n")
    .map((line) => {
      const [name = "", province = "", domain = ""] = line.split(",");
      return { name, province, domain };
    }),
  ...BEYOND.trim()
    .split(/\s+/)
    .map((name) => ({ name, province: name.slice(0, 2), domain: "" })),
];

const byName = new Map(universities.map((university) => [university.name, university]));
const byDomain = new Map(
  universities.filter(({ domain }) => domain !== "").map((university) => [university.domain, university]),
);

/** The university of that full name, or null. */
export function universityNamed(name: string): University | null {
  return byName.get(name) ?? null;
}

/** The university whose registered domain is the host or a domain above it (`news.xjtu.edu.cn`), or null. */
export function universityAtHost(host: string): University | null {
  const labels = host.toLowerCase().split(".");
  for (let i = 0; i + 2 <= labels.length; i++) {
    const found = byDomain.get(labels.slice(i).join("."));
    if (found) return found;
  }
  return null;
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
