import type { PartyRole } from "../../../model/event.ts";
import { defineRule } from "../../text/defineRule.ts";
import { PatternFamily } from "../../text/patternFamily.ts";
import type { PartyContext, PartyExample } from "./partyContext.ts";
import { firstThatHolds, type PartyRule } from "./partyCues.ts";

/** Which side of a visit an organization is on, read from the words around it. */
export interface RoleRule extends PartyRule {
  readonly role: PartyRole;
}

const define = (rule: RoleRule): RoleRule => defineRule<PartyExample, RoleRule>(rule);

/** Words between a guest and its verb of coming. */
const COMES =
  /^[^，。；与和同]{0,40}?(?:应邀|出访|一行|率|带队|带领|带着|赴|来到|来访|来校|到访|走进|前往|访问|回访|莅临|造访|到|来|拜访|拜会|抵达|转往|转赴)/u;
/** Words before a host. */
const GOES_TO =
  /(?:赴|来到|到访|访问|走访|拜访|拜会|走进|前往|抵达|参观|考察|调研|到|转访|转赴|转往|转至|回访|又到|实地了解|先后|莅临|造访|做客|视察|进)[^，。；]{0,30}$|(?:来|在)$/u;
const RECEIVES = /^[^，。；受获]{0,30}?(?:邀请|会见|会晤|接待|迎来|迎接|迎候|接见|欢迎)/u;
const RECEIVED = /(?:邀请|会见|会晤|接待|接见|迎来|迎接|迎候|欢迎)(?:了)?[^，。；]{0,40}$/u;

const REACHED_OWNER = /(?:来|到|进|访|赴|临)$/u;
const INVITES = /^[^，。；]{0,24}邀请?/u;
const AT = /在$/u;
const RECEIVED_BY = /(?:受到|获)$/u;
const BY = /由$/u;

export const ROLE_RULES: readonly RoleRule[] = [
  define({
    id: "role/owner-reached",
    role: "host",
    summary: "The page's own organization behind a verb of coming receives: 来到|我校.",
    examples: [{ text: "海河集团总经理来到我校考察。", about: "我校" }],
    counterExamples: ["我校校长率队考察海河集团。"],
    holds: ({ mention, clause, after }) =>
      mention.rule === "organization/own-page" &&
      /^(?:校|来校|到校)/u.test(after) === false &&
      REACHED_OWNER.test(clause),
    cues: { clause: [REACHED_OWNER] },
  }),
  define({
    id: "role/invited-by",
    role: "host",
    summary: "Who invited receives: 应|海河集团|邀请.",
    examples: [{ text: "应海河集团邀请，南开大学校长率团访问天津。", about: "海河集团" }],
    counterExamples: ["南开大学校长率团访问天津。"],
    holds: ({ clause, after }) => INVITES.test(after) && /(?:应|受)[^，。；]{0,24}$/u.test(clause),
    cues: { after: [INVITES] },
  }),
  define({
    id: "role/met-at",
    role: "host",
    summary: "Where guests sit down with others, the house receives: 在|海河集团|，与….",
    examples: [{ text: "在海河集团，周一鸣与总经理座谈。", about: "海河集团" }],
    counterExamples: ["海河集团与南开大学座谈。"],
    holds: ({ clause, after }) => AT.test(clause) && /^(?:[\u4e00-\u9fff]{0,8})?(?:，|与|同|和)/u.test(after),
    cues: { clause: [AT] },
  }),
  define({
    id: "role/received-by",
    role: "host",
    summary: "By whom guests were received: 受到|海河集团|接待, 由|海河集团总经理|接待.",
    examples: [
      { text: "周一鸣一行受到海河集团总经理的接待。", about: "海河集团" },
      { text: "周一鸣一行到访，由海河集团总经理接待。", about: "海河集团" },
    ],
    counterExamples: ["海河集团总经理一行受到接待。"],
    holds: ({ clause, after }) =>
      RECEIVED_BY.test(clause) || (BY.test(clause) && /^[^，。；]{0,24}(?:接待|会见|迎接)/u.test(after)),
    cues: { clause: [RECEIVED_BY, BY] },
  }),
  define({
    id: "role/received",
    role: "guest",
    summary: "Whom somebody received is the guest: 会见了|海河集团.",
    examples: [{ text: "南开大学校长会见海河集团总经理一行。", about: "海河集团" }],
    counterExamples: ["海河集团总经理来到学校。"],
    holds: ({ clause }) => RECEIVED.test(clause),
    cues: { clause: [RECEIVED] },
  }),
  define({
    id: "role/reached",
    role: "host",
    summary: "Whom somebody went to receives: 走访|海河集团.",
    examples: [{ text: "南开大学校长率队走访海河集团。", about: "海河集团" }],
    counterExamples: ["海河集团总经理率队走访学校。"],
    holds: ({ clause }) => GOES_TO.test(clause),
    cues: { clause: [GOES_TO] },
  }),
  define({
    id: "role/receives",
    role: "host",
    summary: "Who meets guests receives: 海河集团总经理|会见.",
    examples: [{ text: "海河集团总经理会见南开大学校长一行。", about: "海河集团" }],
    counterExamples: ["海河集团总经理一行来访。"],
    holds: ({ after }) => RECEIVES.test(after),
    cues: { after: [RECEIVES] },
  }),
  define({
    id: "role/comes",
    role: "guest",
    summary: "Who sets out is the guest: 海河集团总经理|一行来.",
    examples: [{ text: "海河集团总经理一行来访。", about: "海河集团" }],
    counterExamples: ["海河集团与南开大学签约。"],
    holds: ({ after }) => COMES.test(after),
    cues: { after: [COMES] },
  }),
];

/** The first rule that holds, of those that have a bit (`CuedRules`); null where the words tell no side. */
export const roleRule = (context: PartyContext, bits: number): RoleRule | null =>
  firstThatHolds(ROLE_RULES, bits, context);

/** 李清|会见了周一鸣一行: whoever comes, it is not who receives. */
export const receivesAtOnce = (after: string): boolean => /^(?:会见|会晤|接见|接待|迎接|迎候)/u.test(after);

const BEFORE_PERSON = new PatternFamily([RECEIVED]);
const BEHIND_PERSON = new PatternFamily([COMES, RECEIVES]);

/** How a person who acts for an organization takes part. */
export function personRole(before: string, after: string): PartyRole {
  const behind = BEHIND_PERSON.mayMatch(after);
  if ((behind & 1) !== 0 && COMES.test(after)) return "guest";
  if (BEFORE_PERSON.mayMatch(before) !== 0 && RECEIVED.test(before)) return "guest";
  return (behind & 2) !== 0 && RECEIVES.test(after) ? "host" : "party";
}
