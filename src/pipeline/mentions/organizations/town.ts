import type { OrganizationMention } from "../../../model/mention.ts";
import type { Span } from "../../../model/span.ts";
import { anchored } from "../../text/anchored.ts";
import { clauseEnd } from "../../text/clauses.ts";
import { everyMatch } from "../../text/everyMatch.ts";
import { nameRuns } from "./nameRuns.ts";
import { defineNamingRule } from "./organizationRule.ts";

const TOWN = /街道|[镇乡]/gu;
/** As much before it can be its name. */
const LONGEST = 16;
const LONGEST_NAME = 6;
const SHORTEST_NAME = 3;
/** 古镇, 特色小镇, 各乡镇: no names. */
const NO_NAME = /[古小城集重乡村各本该我大新老水边]镇$|[城家他故本同老村回下返各]乡$|[个条多各该]街道$|乡镇|特色/u;
/** Who speaks for it stands behind it. */
const HOLDER = anchored(
  /^(?:党委|党工委|人大|政府|办事处)?副?(?:书记|镇长|乡长|主任|人大主席|领导|负责人)|^政府(?!采购)/u,
);
const PARTY_BEFORE = anchored(/[与和同]$/u);
const PARTY_AFTER = anchored(/^[与和同]/u);
const AGREES = /签|共建|结对|座谈|揭牌|对接|合作/u;
const GONE_TO = anchored(/(?:赴|到|来到|走进|前往|抵达)$/u);
const HEAD = /(?<![\u4e00-\u9fff])(?:镇长|乡长|镇党委|乡党委|街道党工委|街道办|镇领导)|[与和]镇长|[与和]乡长/u;
const CLAUSE = 40;

export const town = defineNamingRule({
  id: "organization/town",
  summary:
    "A town, township or subdistrict where it acts: a title of its head behind it, beside a party to an agreement, or where somebody goes to meet its head.",
  examples: [
    { text: "南开大学与晴川街道签约共建。", expect: ["南开大学", "晴川街道"] },
    { text: "绵阳市涪城区晴川镇镇长周一鸣来访。", expect: ["晴川镇"] },
    { text: "南开大学与绵阳市涪城区晴川镇签约。", expect: ["南开大学", "晴川镇"] },
    { text: "专家赴晴川镇考察，与镇长周一鸣座谈。", expect: ["晴川镇"] },
  ],
  counterExamples: [
    "参观了晴川镇",
    "打造特色小镇",
    "与城镇居民座谈",
    "返乡与乡镇干部座谈",
    "赴晴川村考察，与村书记座谈",
  ],
  find: ({ text }) => {
    const mentions: OrganizationMention[] = [];
    const matches = everyMatch(TOWN, text);
    if (matches.length === 0) return mentions;
    const headed = HEAD.test(text);
    for (const match of matches) {
      const end = match.index + match[0].length;
      const found = townBefore(text, end);
      if (!found) continue;
      const { span } = found;
      if (acts(text, found.from, end, headed))
        mentions.push({
          type: "organization",
          span,
          rule: "organization/town",
          name: text.slice(span.start, span.end),
          organizationType: "government",
          within: null,
          inferred: null,
        });
    }
    return mentions;
  },
});

const NEXT_TOWN = /^[\u4e00-\u9fff]{2,4}?(?:街道|[镇乡])/u;

/** Whether an area only tells where a town lies that acts: 涪城区|晴川镇镇长. */
export function isAreaOfTown(text: string, { start, end }: Span): boolean {
  const name = NEXT_TOWN.exec(text.slice(end, end + LONGEST_NAME))?.[0];
  return name !== undefined && !NO_NAME.test(name) && acts(text, start, end + name.length, HEAD.test(text));
}

function acts(text: string, from: number, end: number, headed: boolean): boolean {
  const after = text.slice(end, end + CLAUSE);
  if (HOLDER.test(after)) return true;
  const before = text.slice(Math.max(0, from - CLAUSE), from);
  if (headed && GONE_TO.test(before)) return true;
  const beside = PARTY_BEFORE.test(before) || PARTY_AFTER.test(after);
  return beside && AGREES.test(after.slice(0, clauseEnd(after, 0)));
}

/** The name of a town that ends at an offset, and where the area begins that it lies in; null where none does. */
function townBefore(text: string, end: number): { span: Span; from: number } | null {
  const from = Math.max(0, end - LONGEST);
  const words = text.slice(from, end);
  const run = nameRuns(words).at(-1);
  if (!run || run.end !== words.length || run.title) return null;
  const before = run.words.findLast(({ kind }) => kind === "sentence" || kind === "country")?.end ?? run.start;
  const start = Math.max(before, run.known.at(-1)?.end ?? 0);
  const name = words.slice(start);
  if (name.length < SHORTEST_NAME || name.length > LONGEST_NAME || NO_NAME.test(name)) return null;
  let area = start;
  for (const known of run.known.toReversed()) if (known.division && known.end === area) area = known.start;
  return { span: { start: from + start, end }, from: from + area };
}
