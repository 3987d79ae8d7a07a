import type { OrganizationType } from "../../../model/organization.ts";
import { boundaryWords } from "../../lexicon/boundaries.ts";
import { countries } from "../../lexicon/countries.ts";
import { NAME_WORDS, SENTENCE_WORDS } from "../../lexicon/data/everydayWords.ts";
import { type Division, divisionCalled } from "../../lexicon/divisions.ts";
import { type LexiconName, lexiconNames } from "../../lexicon/lexiconNames.ts";
import { COMMON_WORDS } from "../../lexicon/newsWords.ts";
import { WordTrie } from "../../text/wordTrie.ts";

/** What a word says about a name around it. */
export type NameWord =
  /** A name or an area that the lexicon knows. */
  | {
      readonly kind: "known";
      readonly name: string;
      readonly type: OrganizationType;
      readonly division: Division | null;
    }
  /** No name contains it. */
  | { readonly kind: "boundary" }
  /** It holds a sentence together; a name contains it only where nothing else would be left. */
  | { readonly kind: "sentence" }
  /** A country: before a name that says enough by itself it only tells where that is. */
  | { readonly kind: "country" }
  /** An area by its short name (绵阳). */
  | { readonly kind: "place"; readonly division: Division | null }
  /** An everyday word: a name made of such words alone is none. */
  | { readonly kind: "plain" };

const list = (words: string): string[] => words.trim().split(/\s+/);

/** Cities, states and countries abroad whose names hold a word of a sentence: 那不勒斯, 犹他. Source: general knowledge. */
const ABROAD =
  "那不勒斯 犹他 达科他 亚利桑那 印第安那 路易斯安那 巴塞罗那 维也纳 的里雅斯特 的黎波里 于韦斯屈莱 于利希 于默奥 和歌山 因斯布鲁克 也门 阿尔及尔";
/** Regions of which a name may be made like of an area (西部矿业公司). Source: own reading of names of companies. */
const REGIONS =
  "东部 西部 南部 北部 中部 东方 南方 北方 华东 华南 华北 华中 西南 西北 东北 中南 长江 黄河 珠江 淮河 海河 太湖 洞庭 鄱阳 中原 江南 江淮 岭南 巴蜀 齐鲁 燕山 秦岭 太行 天山 昆仑 祁连 中国 中华 亚洲 欧洲 非洲 国网";

const sentenceWords = new Set(list(SENTENCE_WORDS));

function area(name: string, division: Division): NameWord {
  return { kind: "known", name, type: "government", division };
}

/** 上海大, which the pattern makes of 上海海洋大学, stands in 上海大都市. */
const liesAcross = (name: string): boolean =>
  name.length === 3 && name.endsWith("大") && divisionCalled(name.slice(0, 2)) !== null;

/** What a name of the lexicon says; nothing where it is an everyday word too, or several may be meant. */
function lexiconWord(name: string, { canonical, type, division, common, owners }: LexiconName): NameWord | null {
  if (common || (type === "university" && liesAcross(name))) return null;
  if (division && name.endsWith("行署")) return area(division.name, division);
  if (!division) return owners ? null : { kind: "known", name: canonical, type, division: null };
  // 绵阳 may be the place alone, 湘西州 is the name that the page gives.
  return name === division.short && name !== division.name ? { kind: "place", division } : area(name, division);
}

const allNames = [...lexiconNames()];

function* entries(): Generator<readonly [string, NameWord]> {
  for (const [name, found] of allNames) {
    const word = lexiconWord(name, found);
    if (word) yield [name, word];
  }
  for (const word of list(ABROAD)) yield [word, { kind: "place", division: null }];
  for (const [word, boundary] of boundaryWords) yield [word, { kind: boundary ? "boundary" : "plain" }];
  for (const word of countries) yield [word, { kind: "country" }];
  for (const word of REGIONS.split(" ")) yield [word, { kind: "place", division: null }];
  for (const word of list(NAME_WORDS)) yield [word, { kind: "plain" }];
  for (const word of COMMON_WORDS) if (!sentenceWords.has(word)) yield [word, { kind: "plain" }];
  for (const word of sentenceWords) yield [word, { kind: "sentence" }];
}

/** All words that the reading of names knows; where two lists hold one word the earlier list has it. */
export const nameWords: WordTrie<NameWord> = new WordTrie<NameWord>(entries());

const lexicon = new Map(allNames);

/** Whether the lexicon gives a name to another organization than one, or to another one besides; areas aside. */
export function belongsToAnother(name: string, one: string): boolean {
  const found = lexicon.get(name);
  if (!found || found.division) return false;
  const canonical = lexicon.get(one)?.canonical ?? one;
  return (found.owners ?? [found.canonical]).some((owner) => owner !== canonical);
}

/** Of several who bear a short name (南航), the only one of a type; null where none or more are, or only one bears it. */
export function onlyBearer(name: string, type: OrganizationType): string | null {
  const bearers = lexicon.get(name)?.owners?.filter((owner) => lexicon.get(owner)?.type === type) ?? [];
  return bearers.length === 1 ? (bearers[0] ?? null) : null;
}

/** Short names that are everyday words or have several owners, by the owner's name: only a page that names it means it. */
export const sharedShortNames: ReadonlyMap<string, readonly string[]> = (() => {
  const byOwner = new Map<string, string[]>();
  for (const [name, { canonical, common, owners, division }] of allNames) {
    if (division || (!common && !owners)) continue;
    for (const owner of owners ?? [canonical]) byOwner.set(owner, [...(byOwner.get(owner) ?? []), name]);
  }
  return byOwner;
})();

const banks = new Map(
  [...sharedShortNames].flatMap(([owner, shorts]) =>
    owner.endsWith("银行") ? shorts.map((short) => [short, owner] as const) : [],
  ),
);

/** The bank of a short name that is an everyday word elsewhere and names the bank before that of a branch: 农行|省分行. */
export const bankCalled = (short: string): string | undefined => banks.get(short);

/** An area's name whose last character belongs to the word behind it: 大同区|域, 西安市|场. */
export const NO_AREA =
  /^(?:区域|区块|区间|市场(?!监)|市民(?![政族航宗])|市政(?![府协法务])|市区|市级|市值|县域|县城|县级|县区|省级|省会|州际|州立)/u;
