import type { OrganizationMention, PersonMention } from "../../../model/mention.ts";
import { transcribesNames } from "../../lexicon/foreignNames.ts";
import { isHanAt } from "../../text/sentences.ts";
import { titleFrom } from "./nameBehind.ts";
import { holderOf, organizationWithin, personAt } from "./offices.ts";
import { DOTS, foreignNameEnd } from "./personName.ts";
import { definePersonRule } from "./personRule.ts";
import { oneEndsAt } from "./placed.ts";

/** The longest first part of a name. */
const LONGEST = 6;
/** What a name may stand behind where neither a mark nor an organization is before it. */
const LEADING = /(?:[由与和及同跟对向请让应为的家员国人是]|先生|女士|教授|博士)$/u;

export const dottedName = definePersonRule({
  id: "person/dotted-name",
  summary: "A name abroad, told by its dot and its characters: 约翰·布朗|教授, 官员|玛丽亚·洛佩兹.",
  examples: [
    { text: "约翰·布朗教授一行来访", expect: ["约翰·布朗"] },
    { text: "该组织官员玛丽亚·洛佩兹到校", expect: ["玛丽亚·洛佩兹"] },
  ],
  counterExamples: ["诗画·江南艺术周开幕", "2023·北京论坛", "参加“遇见·未来”活动", "拉萨·林芝文化周"],
  find: ({ text, organizations, titles }) => {
    const people: PersonMention[] = [];
    for (const mark of DOTS)
      for (let dot = text.indexOf(mark); dot >= 0; dot = text.indexOf(mark, dot + 1)) {
        let start = dot;
        while (start > dot - LONGEST && start > 0 && transcribesNames(text, start - 1)) start--;
        // 与|海伦·泰特: a first character that few names begin with.
        if (start > 0 && !begins(text, start, organizations)) start--;
        if (dot - start < 2 || !begins(text, start, organizations)) continue;
        const title = titleFrom(titles, dot);
        const end = foreignNameEnd(text, start, title?.start);
        if (end < dot + 3 || !isTranscribed(text, dot + 1, end) || organizationWithin(organizations, start, end))
          continue;
        const own = title?.start === end ? title : null;
        const place = { start, end: own?.end ?? end };
        people.push(
          personAt(
            text,
            { start, end },
            "person/dotted-name",
            own && text.slice(own.start, own.end),
            own && holderOf(text, [place], organizations),
          ),
        );
      }
    return people;
  },
});

/** Whether a name may begin at an offset. */
function begins(text: string, at: number, organizations: readonly OrganizationMention[]): boolean {
  return (
    at === 0 ||
    !isHanAt(text, at - 1) ||
    LEADING.test(text.slice(Math.max(0, at - 2), at)) ||
    oneEndsAt(organizations, at)
  );
}

/** Whether what stands behind the first dot is written as names abroad are. */
function isTranscribed(text: string, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (!transcribesNames(text, at) && !DOTS.includes(text.charAt(at))) return false;
  return true;
}
