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
    "晴川银行云南省分行与海河集团签约，总行与各省分行签订责任书。",
    "晴川新区管委会与海河集团签约。一行赴苏州工业园区，管委会热情接待。",
  ],
  find: ({ text, found, refuse }) => {
    const mentions: OrganizationMention[] = [];
    const owners = new Map<string, OrganizationMention | null>();
    /** Of the mentions that end before the words. */
    let before = 0;
    for (const { 0: words, index } of everyMatch(BRANCH, text)) {
      const end = index + words.length;
      while ((found[before]?.span.end ?? Number.POSITIVE_INFINITY) <= index) before++;
      if ((found[before]?.span.start ?? Number.POSITIVE_INFINITY) < end) continue;
      let only = owners.get(words);
      if (only === undefined) {
        only = onlyOne(found, words);
        owners.set(words, only);
      }
      if (!only || ofMany(text, index) || isOfAnother(found[before - 1], only, text, index)) {
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

/** The only organization of the document whose name ends with some words; null where none or several do. */
function onlyOne(found: readonly OrganizationMention[], words: string): OrganizationMention | null {
  const full = new Map(found.filter(({ name }) => name.endsWith(words)).map((one) => [one.name, one]));
  const [only] = full.values();
  return only && full.size === 1 ? only : null;
}

/** 各省分行 */
const ofMany = (text: string, at: number): boolean => /[各全多两]/u.test(text.charAt(at - 1));

/** 赴苏州工业园区，管委会…: another area was named last in the sentence. */
function isOfAnother(
  last: OrganizationMention | undefined,
  only: OrganizationMention,
  text: string,
  at: number,
): boolean {
  return (
    last?.organizationType === "government" &&
    last.name !== only.name &&
    !only.name.includes(last.name) &&
    !text.slice(last.span.end, at).includes("。")
  );
}

/** Where the words begin that end at an offset as a name does: 云南省分行 as far as the text has it. */
function startOf(name: string, text: string, end: number): number {
  let length = 1;
  while (length < name.length && text.charAt(end - length - 1) === name.charAt(name.length - length - 1)) length++;
  return end - length;
}
