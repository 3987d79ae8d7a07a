import type { OrganizationType } from "../../../model/organization.ts";
import { divisions } from "../../lexicon/divisions.ts";
import { usualShortNames } from "../../lexicon/universities.ts";
import { anchored } from "../../text/anchored.ts";
import { nameWords } from "./nameWords.ts";

const LEGAL_FORM = /(?:（集团）)?(?:集团)?(?:股份|控股)?(?:有限责任|有限)?公司$/u;
const PLACES = new Set(divisions.flatMap(({ level, name, short }) => (level === "county" ? [name] : [name, short])));
const NUMBERED = anchored(/^(.{2,12}?)([省市县区州旗])第([一二三四五六七八九十])(?:人民)?医院$/u);
/** 中国农业科学院|油料|作物研究所 */
const INSTITUTE = /(?:科学院|农科院|研究院)([\u4e00-\u9fff]{2})[\u4e00-\u9fff]{0,8}研究所$/u;
const LONGEST_PLACE = 8;
/** 增益 of 增益科技: by so much may the full name be longer. */
const PREFIX_OF = 2;

const NONE: readonly string[] = [];

/** Short names already made; the same names fill whole corpora. */
const made = new Map<OrganizationType, Map<string, readonly string[]>>();
/** Of one type. */
const MOST_MADE = 5000;

/** The short names that the usual patterns make of a full name, for use inside a document that gives the full one. */
export function shortNames(name: string, type: OrganizationType): readonly string[] {
  if (type !== "university" && type !== "hospital" && type !== "company" && type !== "institute") return NONE;
  const ofType = made.get(type) ?? new Map<string, readonly string[]>();
  made.set(type, ofType);
  const known = ofType.get(name);
  if (known) return known;
  if (ofType.size >= MOST_MADE) ofType.clear();
  const shorts = makeShortNames(name, type);
  ofType.set(name, shorts);
  return shorts;
}

function makeShortNames(name: string, type: "university" | "hospital" | "company" | "institute"): readonly string[] {
  if (type === "institute") {
    const [, field = ""] = INSTITUTE.exec(name) ?? [];
    return field ? [`${field}所`] : [];
  }
  if (type === "university") {
    const { specific, bare } = usualShortNames(name);
    return [...specific, ...bare];
  }
  if (type === "hospital") {
    const [, place = "", level = "", number = ""] = NUMBERED.exec(name) ?? [];
    return number ? [`${level}${number}院`, `${place}${number}院`, `${place}${level}${number}院`] : [];
  }
  return companyShortNames(name);
}

/** 陕西恒通电气集团有限公司 → 陕西恒通电气, 恒通电气, 恒通电气集团, 恒通集团, 恒通公司. */
function companyShortNames(name: string): string[] {
  const stem = name.replace(LEGAL_FORM, "").replace(/（[\u4e00-\u9fff]{2,6}）/u, "");
  if (stem === name || stem.length < 3) return [];
  const shorts = [stem];
  const bare = stem.slice(placeLength(stem));
  if (bare.length >= 3 && bare !== stem) shorts.push(bare);
  if (bare.length >= 4 && endsWithTrade(bare)) shorts.push(`${bare.slice(0, 3)}公司`);
  if (name.includes("集团")) shorts.push(`${stem}集团`, `${bare}集团`);
  if (bare.length >= 4 && isTrade(bare)) shorts.push(`${bare.slice(0, 2)}集团`, `${bare.slice(0, 2)}公司`);
  return shorts;
}

/** 文新|茶叶: behind the two characters of a name stands what it trades in; 海尔|卡奥斯 is one name. */
function isTrade(bare: string): boolean {
  const word = nameWords.longestAt(bare, 2);
  return word >= 0 && nameWords.values[word]?.kind === "plain" && (nameWords.lengths[word] ?? 0) >= 2;
}

/** 小保当|矿业: behind three characters of a name stands what it trades in. */
function endsWithTrade(bare: string): boolean {
  const word = nameWords.longestAt(bare, 3);
  return word >= 0 && nameWords.values[word]?.kind === "plain" && 3 + (nameWords.lengths[word] ?? 0) === bare.length;
}

/** How much of a name's start is the area that it lies in. */
function placeLength(name: string): number {
  for (let length = Math.min(LONGEST_PLACE, name.length - 2); length >= 2; length--)
    if (PLACES.has(name.slice(0, length))) return length;
  return 0;
}

/** A full name without its legal form: what a short one is compared with. */
export const stemOf = (name: string): string => (name.endsWith("公司") ? name.replace(LEGAL_FORM, "") : name);

/**
 * Whether a name is an abbreviation of a longer one: the same first character, its characters in the
 * same order, and its last two together in the longer one (陕汽控股 of 陕西汽车控股集团有限公司).
 * `stem` is the longer one's stem.
 */
export function abbreviates(short: string, full: string, stem: string = stemOf(full)): boolean {
  if (short.length >= full.length || isOfOtherRank(short, full)) return false;
  if (short.length >= 4 && (stem.endsWith(short) || full.endsWith(short))) return true;
  if (short.length >= 4 && short.endsWith("集团") && full.includes("集团") && inOrder(short.slice(0, -2), full))
    return true;
  if (short.charCodeAt(0) !== full.charCodeAt(0)) return false;
  if (full.startsWith(short) && !short.endsWith("公司") && full.length - short.length <= PREFIX_OF) return true;
  return short.length >= 3 && full.includes(short.slice(-2)) && inOrder(short, full);
}

const BRANCH = anchored(/(?:分行|支行|分公司|分院|分校|分局|分会)$/u);
const REST = anchored(
  /^(?:（集团）)?(?:投资|发展|科技|实业|产业|工程|建设|技术|国际|能源|新能源|材料|新材料|智能|装备|电气|电子|置业|贸易)*(?:集团|股份|控股|有限|责任|公司)+$/u,
);

/** 晴川银行 is not 晴川银行绵阳分行, and that is not its 高新支行; 晴川石化 is not 晴川石化研究院. */
export function isOfOtherRank(short: string, full: string): boolean {
  if (BRANCH.exec(short)?.[0] !== BRANCH.exec(full)?.[0]) return true;
  return full.startsWith(short) && full.length - short.length > PREFIX_OF && !REST.test(full.slice(short.length));
}

/** Whether the characters of one text all stand in another, in the same order. */
function inOrder(short: string, full: string): boolean {
  let at = 0;
  for (const char of short) {
    at = full.indexOf(char, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
