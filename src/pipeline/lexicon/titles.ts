import type { Span } from "../../model/span.ts";
import { anchored } from "../text/anchored.ts";
import { isHan } from "../text/sentences.ts";
import { UnitSet } from "../text/unitSet.ts";
import { WordTrie } from "../text/wordTrie.ts";
import { NO_TITLE, ORGANS, POSTS, RANKS } from "./data/titles.ts";
import { divisions } from "./divisions.ts";
import { universities } from "./universities.ts";

const words = (list: string): string[] => list.trim().split(/\s+/);
const trieOf = (lists: readonly string[]): WordTrie<true> =>
  new WordTrie(lists.flatMap((list) => words(list).map((word) => [word, true] as const)));

const posts = trieOf(Object.values(POSTS));
const noTitle = trieOf([NO_TITLE]);
/** What follows 长 in the names of places and universities: of 湖南省|长沙市, 重庆市|长江师范学院, 江苏省|长江经济带. */
const afterChief = new WordTrie(
  [...divisions, ...universities]
    .map(({ name }) => name)
    .filter((name) => name.startsWith("长"))
    .concat(["长江经济带", "长江流域", "长江大保护", "长三角", "长城"])
    .map((name) => [name.slice(1), true] as const),
);
const AREA_CHIEF = anchored(/[省市区县州]长$/u);
/** What may stand before a post, by the UTF-16 unit that it ends with, the longest first. */
const before = new Map<number, string[]>();
for (const word of new Set([...words(RANKS), ...words(ORGANS)])) {
  const last = word.charCodeAt(word.length - 1);
  before.set(
    last,
    [...(before.get(last) ?? []), word].sort((a, b) => b.length - a.length),
  );
}

/** Titles of office of a text in order, without overlaps: 党委常务副书记, 总经理助理. */
export function titleSpans(text: string): Span[] {
  const spans: Span[] = [];
  let free = 0;
  for (let i = 0; i < text.length; ) {
    const end = posts.mayBeginWith(text.charCodeAt(i)) ? postAt(text, i) : 0;
    if (end === 0) {
      i++;
      continue;
    }
    const start = withRanks(text, i, free);
    spans.push({ start, end });
    free = end;
    i = end;
  }
  return spans;
}

const lastOfPosts = UnitSet.of(
  Object.values(POSTS)
    .flatMap((list) => words(list).map((word) => word.slice(-1)))
    .join(""),
);

/** Whether a title of office may end at an offset of a text; for most others it is false. */
export const mayEndTitle = (text: string, end: number): boolean => lastOfPosts.has(text.charCodeAt(end - 1));

/** The end of the post that begins at an offset, 0 where none does. */
function postAt(text: string, at: number): number {
  const post = posts.longestAt(text, at);
  if (post < 0) return 0;
  const end = at + (posts.lengths[post] ?? 0);
  // 海河公司|长兴基地 has no 司长.
  if (text.charAt(at - 1) === "公" && text.startsWith("司长", at)) return 0;
  // 签|署长枣合作协议 has no 署长.
  if (text.charAt(at - 1) === "签" && text.startsWith("署长", at)) return 0;
  // 副|总裁 is no 副总.
  const next = posts.longestAt(text, at + 1);
  if (next >= 0 && at + 1 + (posts.lengths[next] ?? 0) > end) return 0;
  if (noTitle.longestAt(text, end) >= 0) return 0;
  return afterChief.longestAt(text, end) >= 0 && AREA_CHIEF.test(text.slice(at, end)) ? 0 : end;
}

/** Where a title begins whose post begins at an offset: its ranks and organ stand before, in any order. */
function withRanks(text: string, at: number, free: number): number {
  let start = at;
  for (;;) {
    const end = start;
    const rank = before
      .get(text.charCodeAt(end - 1))
      ?.find((word) => end - word.length >= free && text.startsWith(word, end - word.length));
    if (rank === undefined || isNameEnd(text, start)) return start;
    start -= rank.length;
  }
}

/** 太原|市长, 平原|县长: 原 is the end of a name; 时代|主任: 代 is that of a word. */
function isNameEnd(text: string, at: number): boolean {
  const before = text.charAt(at - 2);
  if (text.charAt(at - 1) === "原") return isHan(before);
  return text.charAt(at - 1) === "代" && /[时现当年古近]/u.test(before);
}

/** Memberships and honours that bring nobody to a meeting as long as another office does. */
export const HONORARY = anchored(
  /(?:院士|常委|委员|成员|代表|会长|理事|理事长|教授|研究员|主委|博士|导师|专家|学者|顾问)$/u,
);

/** What follows a title that names a gathering and not a person: 大学|校长|论坛. */
export const GATHERING = anchored(/^(?:论坛|会议|对话|峰会|联盟|圆桌|研讨|年会|大会|沙龙|培训|班)/u);
