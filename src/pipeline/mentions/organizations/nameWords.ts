import type { OrganizationType } from "../../../model/organization.ts";
import { bodies } from "../../lexicon/bodies.ts";
import { boundaryWords } from "../../lexicon/boundaries.ts";
import { countries } from "../../lexicon/countries.ts";
import { NAME_WORDS, SENTENCE_WORDS } from "../../lexicon/data/everydayWords.ts";
import { type Division, divisions } from "../../lexicon/divisions.ts";
import { COMMON_WORDS } from "../../lexicon/newsWords.ts";
import { universities } from "../../lexicon/universities.ts";
import { Trie } from "../../text/trie.ts";

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

/** Regions of which a name may be made like of an area (西部矿业公司). Source: own reading of names of companies. */
const REGIONS =
  "东部 西部 南部 北部 中部 东方 南方 北方 华东 华南 华北 华中 西南 西北 东北 中南 长江 黄河 珠江 淮河 海河 太湖 洞庭 鄱阳 中原 江南 江淮 岭南 巴蜀 齐鲁 燕山 秦岭 太行 天山 昆仑 祁连 中国 中华 亚洲 欧洲 非洲 国网";

const sentenceWords = new Set(list(SENTENCE_WORDS));

/** All words that the reading of names knows; where two lists hold one word the earlier list has it. */
export const nameWords: Trie<NameWord> = new Trie<NameWord>([
  ...universities.map(({ name }) => [name, { kind: "known", name, type: "university", division: null }] as const),
  ...bodies.map(([alias, body]) => [alias, { kind: "known", ...body, division: null }] as const),
  ...divisions.map(
    (division) => [division.name, { kind: "known", name: division.name, type: "government", division }] as const,
  ),
  ...divisions
    .filter(({ name, short }) => /自治[州县旗]$/u.test(name) && short !== name)
    .map((division) => {
      const name = division.short + division.name.slice(-1);
      return [name, { kind: "known", name, type: "government", division }] as const;
    }),
  ...boundaryWords.map(([word, boundary]) => [word, { kind: boundary ? "boundary" : "plain" }] as const),
  ...countries.map((word) => [word, { kind: "country" }] as const),
  ...divisions
    .filter(({ level, short, name }) => level !== "county" && short !== name)
    .map((division) => [division.short, { kind: "place", division }] as const),
  ...REGIONS.split(" ").map((word) => [word, { kind: "place", division: null }] as const),
  ...list(NAME_WORDS).map((word) => [word, { kind: "plain" }] as const),
  ...[...COMMON_WORDS].filter((word) => !sentenceWords.has(word)).map((word) => [word, { kind: "plain" }] as const),
  ...list(SENTENCE_WORDS).map((word) => [word, { kind: "sentence" }] as const),
]);

/** An area's name whose last character belongs to the word behind it: 大同区|域, 西安市|场. */
export const NO_AREA =
  /^(?:区域|区块|区间|市场(?!监)|市民(?![政族航宗])|市政(?![府协法务])|市区|市级|市值|县域|县城|县级|县区|省级|省会|州际|州立)/u;
