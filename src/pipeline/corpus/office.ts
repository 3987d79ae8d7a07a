import { HONORARY, titleSpans } from "../lexicon/titles.ts";

/** What stands before a post and does not make it another one: 常务副校长 is a 副校长, 校党委书记 a 书记. */
const RANKS = /^(?:党委|党组|党工委|党总支|党支部)?(?:一级|二级|代|常务|第一|执行|联席|轮值|高级|资深)?(?:党委|党组)?/u;
const FORMER = /(?:^|[，、；\s])(?:原|时任|前任)|^前/u;

/** The posts that a title names: 西安市委常委、副市长 holds 常委 and 副市长. */
function postsOf(title: string): Set<string> {
  return new Set(titleSpans(title).map(({ start, end }) => title.slice(start, end).replace(RANKS, "")));
}

/** Whether two titles of one person in one organization can be the same office: they share a post. An unknown title fits none. */
export function isSameOffice(one: string | null, other: string | null): boolean {
  if (one === null || other === null || FORMER.test(one) || FORMER.test(other)) return false;
  if (one === other) return true;
  const posts = postsOf(one);
  return [...postsOf(other)].some((post) => posts.has(post));
}

/** Whether nobody would hold both at a time: two titles without a post in common, each with more than honours and general words. */
export function contradictsOffice(one: string | null, other: string | null): boolean {
  if (one === null || other === null || isSameOffice(one, other)) return false;
  return [one, other].every((title) => [...postsOf(title)].some((post) => !HONORARY.test(post) && post !== "领导"));
}
