import type { OrganizationMention } from "../../../model/mention.ts";
import { boundaryWords } from "../../lexicon/boundaries.ts";
import { SENTENCE_WORDS } from "../../lexicon/data/everydayWords.ts";
import { divisionCalled } from "../../lexicon/divisions.ts";
import { looksLikePerson } from "../../lexicon/surnames.ts";
import { titleSpans } from "../../lexicon/titles.ts";
import { anchored } from "../../text/anchored.ts";
import { clauseEnd } from "../../text/clauses.ts";
import { WordTrie } from "../../text/wordTrie.ts";
import { nameRuns } from "./nameRuns.ts";
import { saysSomething } from "./nameStart.ts";
import { defineNamingRule } from "./organizationRule.ts";

const BEFORE = anchored(/(?<=^|[，。；：、\n“]|与|和|同)([\u4e00-\u9fffA-Za-z]{2,10})(?:与|和|同|携手|牵手)$/u);
const AFTER = anchored(
  /^(?:与|和|同|携手|牵手)([\u4e00-\u9fffA-Za-z]{2,10}?)(?=签署|签订|签约|共建|达成|举行|合作|的合作|座谈|，|。)/u,
);
/** As far as a clause is looked at. */
const CLAUSE = 120;
const NO_NAME =
  /^[我本该贵]|双方|我校|又|今后|目前|我们|会议|活动|此次|学校|公司|集团|校长|书记|[一二三四五六七八九十两]家|等$|的|并|将|就|在|了|是|表示|有着|具有|已|正|共|作为|围绕|就/u;

const verbs = new WordTrie([
  ...boundaryWords.filter(([word, barrier]) => barrier && word.length >= 2),
  ...SENTENCE_WORDS.trim()
    .split(/\s+/)
    .map((word) => [word, true] as const),
]);

/** Whether a verb or another word that no name contains stands in it: 进一步|深化. */
function holdsVerb(name: string): boolean {
  for (let at = 0; at < name.length; at++) if (verbs.longestAt(name, at) >= 0) return true;
  return false;
}

/** 科研机构, 协会: words that name nobody. */
function isEveryday(name: string): boolean {
  const run = nameRuns(name)[0];
  return !run || !saysSomething(name, run, run.start, run.end);
}

export const partySlot = defineNamingRule({
  id: "organization/party-slot",
  summary:
    "Beside 与 or 和 and an organization, at the head of a clause about an agreement, stands the other party, even if its name does not end like one.",
  examples: [
    { text: "晴川动力与南开大学签署合作协议。", expect: ["晴川动力", "南开大学"] },
    { text: "绵阳与南开大学的合作由来已久，双方签署协议。", expect: ["绵阳市", "南开大学"] },
  ],
  counterExamples: [
    "今后与南开大学签署更多协议。",
    "会议期间与南开大学座谈。",
    "双方签署协议，进一步深化与南开大学的合作。",
  ],
  find: ({ text, found, refuse }) => {
    const mentions: OrganizationMention[] = [];
    for (const { span } of found) {
      const next = text.charAt(span.end);
      const joined = next === "与" || next === "和" || next === "同" || next === "携" || next === "牵";
      const last = text.charAt(span.start - 1);
      const joins = last === "与" || last === "和" || last === "同" || last === "手";
      if (!joined && !joins) continue;
      if (joins) {
        const before = BEFORE.exec(text.slice(Math.max(0, span.start - 16), span.start));
        const name = before?.[1];
        const rest = name ? text.slice(span.end, clauseEnd(text, span.end, span.end + CLAUSE)) : "";
        // 绵阳与南开大学的合作…, but not 深化与南开大学的合作: only a place is sure to be a party there.
        const agreed = /签|协议|共建|揭牌|座谈|会谈/u.test(rest);
        if (before && name && (agreed || (rest.includes("合作") && divisionCalled(name))))
          push(name, span.start - before[0].length);
      }
      const after = joined ? AFTER.exec(text.slice(span.end, span.end + 24)) : null;
      if (after?.[1]) push(after[1], span.end + after[0].indexOf(after[1]));
    }
    return mentions;

    function push(name: string, start: number) {
      const division = divisionCalled(name);
      const span = { start, end: start + name.length };
      if (
        !division &&
        (NO_NAME.test(name) ||
          looksLikePerson(name) ||
          holdsVerb(name) ||
          titleSpans(name).length > 0 ||
          isEveryday(name))
      ) {
        refuse(span, "beside a party stands no name");
        return;
      }
      mentions.push({
        type: "organization",
        span,
        rule: "organization/party-slot",
        name: division?.name ?? name,
        organizationType: division ? "government" : "other",
        within: null,
        inferred: null,
      });
    }
  },
});
