import type { OrganizationMention } from "../../../model/mention.ts";
import { everyMatch } from "../../text/everyMatch.ts";
import { defineStandingRule } from "./organizationRule.ts";

/**
 * A branch by the level that it serves, or the committee of a zone, without whose it is. What stands before the
 * committee is asked behind it: asked first it would be at every character of a text.
 */
const BRANCH = /[省市县区](?:分行|分公司|公司)|管委会(?<=(?:^|[，。；、：\n与和由对])管委会)(?!主任|副主任)/gu;

export const bareBranch = defineStandingRule({
  id: "organization/bare-branch",
  summary:
    "A branch named by its level alone (省分行), and 管委会, are the only ones of the document whose name ends so.",
  examples: [
    {
      text: "晴川银行云南省分行与海河集团签约。3月，省分行还与绵阳市签约。",
      expect: ["晴川银行云南省分行", "海河集团", "绵阳市"],
    },
    {
      text: "晴川新区管委会与海河集团签约。3月，管委会与南开大学签约。",
      expect: ["晴川新区管委会", "海河集团", "南开大学"],
    },
    {
      text: "海河电信绵阳市分公司来访，市分公司总经理致辞。",
      expect: ["海河电信绵阳市分公司"],
    },
  ],
  counterExamples: [
    "管委会与海河集团签约",
    "省分行与海河集团签约",
    "晴川银行云南省分行、晴川银行甘肃省分行来访，省分行行长致辞。",
    "晴川银行云南省分行来访，市分行行长致辞。",
  ],
  find: ({ text, found, refuse }) => {
    const mentions: OrganizationMention[] = [];
    for (const { 0: words, index } of everyMatch(BRANCH, text)) {
      const end = index + words.length;
      if (found.some(({ span }) => span.start < end && span.end > index)) continue;
      const full = new Map(found.filter(({ name }) => name.endsWith(words)).map((one) => [one.name, one]));
      const [only] = full.values();
      if (!only || full.size > 1) {
        refuse({ start: index, end }, "a bare branch, and nothing shows whose");
        continue;
      }
      mentions.push({
        type: "organization",
        span: { start: startOf(only.name, text, end), end },
        rule: "organization/bare-branch",
        name: only.name,
        organizationType: only.organizationType,
        within: null,
        inferred: "organization/coreference",
      });
    }
    return mentions;
  },
});

/** Where the words begin that end at an offset as a name does: 云南省分行 as far as the text has it. */
function startOf(name: string, text: string, end: number): number {
  let length = 1;
  while (length < name.length && text.charAt(end - length - 1) === name.charAt(name.length - length - 1)) length++;
  return end - length;
}
