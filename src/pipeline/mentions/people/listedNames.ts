import type { OrganizationMention, PersonMention } from "../../../model/mention.ts";
import type { Span } from "../../../model/span.ts";
import { isHolder, titleFrom } from "./nameBehind.ts";
import { personAt } from "./offices.ts";
import { readName } from "./personName.ts";
import { definePersonRule } from "./personRule.ts";
import { oneBeginsAt, oneEndsAt } from "./placed.ts";

/** Three names in a row, or two beside a known one. */
const ENOUGH = 3;

export const listedNames = definePersonRule({
  id: "person/listed-names",
  summary: "Names without titles stand in a list of names: 周一鸣、李清、王志刚|参加.",
  examples: [
    { text: "参加活动的有周一鸣、李清、王志刚", expect: ["周一鸣", "李清", "王志刚"] },
    { text: "副校长周一鸣，李志清、王志刚陪同", expect: ["周一鸣", "李志清", "王志刚"] },
  ],
  counterExamples: [
    "贵州、云南、海南等地",
    "方案、计划、项目",
    "安阳、周口、许昌等市参加",
    "副校长周一鸣、许昌市市长李清、武进区委书记王志刚参加",
    "副校长周一鸣、金恒副总裁李清参加",
  ],
  find: ({ text, found, organizations, titles }) => {
    const people: PersonMention[] = [];
    for (let mark = text.indexOf("、"); mark >= 0; mark = text.indexOf("、", mark + 1)) {
      const list = listAround(text, mark, organizations, titles);
      const next = list.at(-1)?.end ?? mark;
      const fresh = list.filter(({ start }) => !oneBeginsAt(found, start));
      const beside = list.length > fresh.length || oneEndsAt(found, (list[0]?.start ?? 0) - 1);
      if (fresh.length > 0 && list.length >= (beside ? 2 : ENOUGH))
        for (const span of fresh) people.push(personAt(text, span, "person/listed-names", null, null));
      mark = Math.max(mark, next - 1);
    }
    return people;
  },
});

/** The names on both sides of a 、 and of those that follow. */
function listAround(
  text: string,
  mark: number,
  organizations: readonly OrganizationMention[],
  titles: readonly Span[],
): Span[] {
  const list: Span[] = [];
  const first = nameUpTo(text, mark);
  if (!first || isHolder(text, first, organizations, undefined)) return list;
  list.push(first);
  for (let at = mark; text.charAt(at) === "、"; ) {
    const next = titleFrom(titles, at + 1);
    const name = readName(text, at + 1, next?.start);
    if (!name || name.score < 2 || isHolder(text, { start: at + 1, end: name.end }, organizations, next)) break;
    list.push({ start: at + 1, end: name.end });
    at = name.end;
  }
  return list.length > 1 ? list : [];
}

function nameUpTo(text: string, end: number): Span | null {
  for (const length of [3, 2, 4]) {
    const start = end - length;
    if (start < 0) continue;
    const name = readName(text, start, end);
    if (name && name.end === end && name.score >= 2.5) return { start, end };
  }
  return null;
}
