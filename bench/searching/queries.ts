import { Random } from "../stories/random.ts";

/** What somebody searches for, and how common it is. */
export interface Query {
  readonly kind: "common" | "rare" | "two words" | "nothing";
  readonly words: readonly string[];
}

/** Words that stand in many texts. */
const COMMON = ["大学", "签署", "合作协议", "集团", "考察", "座谈", "有限公司", "联合", "学院", "人工智能"];
/** Two words of which each is common. */
const PAIRS = [
  ["大学", "揭牌"],
  ["签署", "集团"],
  ["考察", "储能"],
  ["研究院", "座谈"],
  ["医院", "人才培养"],
] as const;
const NOTHING = ["龘靐", "量子纠缠通信", "阿姆斯特丹"];
const RARE = 10;
const HAN = /^\p{Script=Han}+$/u;

/** Stretches of 2 to 6 characters out of the texts, from names that few of them hold. */
function rareWords(texts: readonly string[], random: Random): string[] {
  const words = new Set<string>();
  while (words.size < RARE) {
    // The last lines are names of people and of the place.
    const lines = random.pick(texts).split("\n").slice(-3);
    const line = random.pick(lines);
    const length = random.between(2, 6);
    const start = random.below(Math.max(1, line.length - length));
    const word = line.slice(start, start + length);
    if (word.length >= 2 && HAN.test(word) && !COMMON.includes(word)) words.add(word);
  }
  return [...words];
}

/** The queries that are asked of every tool. */
export function queriesFor(texts: readonly string[], seed: number): Query[] {
  const one =
    (kind: Query["kind"]) =>
    (word: string): Query => ({ kind, words: [word] });
  return [
    ...COMMON.map(one("common")),
    ...rareWords(texts, new Random(seed)).map(one("rare")),
    ...PAIRS.map((words): Query => ({ kind: "two words", words })),
    ...NOTHING.map(one("nothing")),
  ];
}
