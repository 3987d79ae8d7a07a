import type { OrganizationMention } from "../../../model/mention.ts";
import { titleSpans } from "../../lexicon/titles.ts";
import { UnitSet } from "../../text/unitSet.ts";
import { nameRuns } from "./nameRuns.ts";
import { unexplained } from "./nameStart.ts";
import { defineNamingRule } from "./organizationRule.ts";

/** Behind a list: 等6家企业, 三家副会长单位, 等公司. */
const CALLED =
  /^(?:等)?(?:[\d一二两三四五六七八九十多几]+家)?[\u4e00-\u9fff、]{0,14}?(?:企业|公司|集团|单位)(?![\u4e00-\u9fff]{0,2}(?:领导|负责|代表|人员|高管|专家|员工|老总))/u;
const COUNTED = /^(?:等|[\d一二两三四五六七八九十多几]+家)/u;
const NUMERALS = UnitSet.of("0123456789一二两三四五六七八九十多几");
const LIST_ENDS = UnitSet.of("，。；：\n“”《》");
const LONGEST_LIST = 160;
const LONGEST_NAME = 10;

export const listed = defineNamingRule({
  id: "organization/listed",
  summary:
    "What stands in a list that ends in 等企业 or 三家公司 is a company, even if its name does not end like one.",
  examples: [
    { text: "先后走访了晴川国际、红枫岭、秦淮集团三家会员企业。", expect: ["晴川国际", "红枫岭", "秦淮集团"] },
    { text: "邀请富川建业、力峰金属等企业考察。", expect: ["富川建业", "力峰金属"] },
  ],
  counterExamples: [
    "对电子、食品、纺织等企业开展培训。",
    "周一鸣、吴二来等公司领导参加。",
    "党委副书记周一鸣、处长吴二来顺道看了三家企业。",
  ],
  find: ({ text, refuse }) => {
    const mentions: OrganizationMention[] = [];
    for (let at = text.indexOf("家"); at >= 0; at = text.indexOf("家", at + 1)) read(numberStart(text, at));
    for (let at = text.indexOf("等"); at >= 0; at = text.indexOf("等", at + 1)) read(at);
    return mentions;

    function read(end: number) {
      if (!COUNTED.test(text.slice(end, end + 4)) || !CALLED.test(text.slice(end, end + 24))) return;
      const start = listStart(text, end);
      let from = start;
      const items = text.slice(start, end).split("、");
      if (items.length < 2) return;
      for (const item of items) {
        const span = { start: from, end: from + item.length };
        from += item.length + 1;
        const name = trimmed(item);
        if (name === null) refuse(span, "in a list of companies stands no name");
        else
          mentions.push({
            type: "organization",
            span: { start: span.end - name.length, end: span.end },
            rule: "organization/listed",
            name,
            organizationType: "company",
            within: null,
            inferred: null,
          });
      }
    }
  },
});

/** Where a number before 家 begins. */
function numberStart(text: string, at: number): number {
  let start = at;
  while (NUMERALS.has(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Where the list of words apart by 、 begins that ends at an offset, within its clause. */
function listStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < LONGEST_LIST && !LIST_ENDS.has(text.charCodeAt(start - 1))) start--;
  return start;
}

/** The name that an item of a list ends with, behind the last word that no name contains; null where it is none. */
function trimmed(item: string): string | null {
  const run = nameRuns(item).at(-1);
  if (!run || run.end !== item.length || run.title) return null;
  const verb = run.words.findLast(({ kind, end }) => kind === "sentence" && end < run.end);
  const start = verb?.end ?? run.start;
  const name = item.slice(start);
  // 副书记|周一鸣、处长…带队看了三家企业: a title stands before a person.
  if (titleSpans(item).some(({ end }) => end === start)) return null;
  if (name.length < 3 || name.length > LONGEST_NAME || titleSpans(name).length > 0) return null;
  return unexplained(item, run, start, run.end) >= 2 ? name : null;
}
