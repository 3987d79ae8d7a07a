import type { OrganizationMention } from "../../../model/mention.ts";
import { divisionCalled } from "../../lexicon/divisions.ts";
import { looksLikePerson } from "../../lexicon/surnames.ts";
import { everyMatch } from "../../text/everyMatch.ts";
import { Trie } from "../../text/trie.ts";
import { nameRuns } from "./nameRuns.ts";
import { unexplained } from "./nameStart.ts";
import { defineNamingRule } from "./organizationRule.ts";

const WENT =
  /(?:考察|走访|参观|到访|访问|莅临|走进|来到|赴)([\u4e00-\u9fff]{3,6}?)(?=[，。、]|考察|调研|参观|指导|交流|座谈|总部)/gu;
/** So often must a page repeat what only its place in a sentence shows to be a name. */
const REPEATED = 3;

export const visited = defineNamingRule({
  id: "organization/visited",
  summary:
    "What somebody goes to, whose characters no everyday word explains, and which the page repeats, is a company.",
  examples: [{ text: "客人赴晴翎重数考察。晴翎重数成立多年，晴翎重数的产品销路很好。", expect: ["晴翎重数"] }],
  counterExamples: [
    "客人赴晴翎重数考察。",
    "赴四川考察。四川好，四川远。",
    "走进生产车间，车间里的生产车间，生产车间。",
  ],
  find: ({ text }) => {
    const mentions: OrganizationMention[] = [];
    const matches = everyMatch(WENT, text);
    if (matches.length === 0) return mentions;
    const counts = countAll(
      text,
      matches.map((match) => match[1] ?? ""),
    );
    for (const match of matches) {
      const name = match[1] ?? "";
      if ((counts.get(name) ?? 0) < REPEATED || looksLikePerson(name) || divisionCalled(name)) continue;
      const run = nameRuns(name)[0];
      if (!run || run.end - run.start !== name.length || run.known.length > 0) continue;
      if (unexplained(name, run, 0, name.length) < 2 || run.words.some(({ kind }) => kind !== "plain")) continue;
      const start = match.index + match[0].length - name.length;
      mentions.push({
        type: "organization",
        span: { start, end: start + name.length },
        rule: "organization/visited",
        name,
        organizationType: "company",
        within: null,
        inferred: null,
      });
    }
    return mentions;
  },
});

/** How often each of some words stands in a text, where no longer one of them stands. */
function countAll(text: string, words: readonly string[]): Map<string, number> {
  const trie = new Trie(words.map((word) => [word, word] as const));
  const counts = new Map<string, number>();
  for (let at = 0; at < text.length; ) {
    const match = trie.longestAt(text, at);
    if (match) counts.set(match.value, (counts.get(match.value) ?? 0) + 1);
    at = match ? match.end : at + 1;
  }
  return counts;
}
