import { EVENT_KINDS, type EventKind } from "../../model/event.ts";
import type { PageOwner } from "../../model/mention.ts";
import { divisionNamed } from "../lexicon/divisions.ts";
import { anchored } from "../text/anchored.ts";
import type { Draft } from "./draft.ts";
import { hostsOf, kindsOf, peopleIn } from "./draft.ts";

/** Titles of what lists things to come or to be done: tables of the week, agendas, notices, rules. */
const ANNOUNCING = anchored(
  /(?:安排表|日程表|议程|预告|通知|请示|邀请函|征集启事|工作要点|管理办法|实施办法|管理规定|招标公告|采购公告|(?:会议|活动|工作|日程)(?:及[\u4e00-\u9fff]{2,4})?安排)(?:（[^）]*）)?$/u,
);
/** What one also does at home. */
const AT_HOME = /^(?:来到|到|走进|参观|前往|走访|到了|去了)$/u;
/** Places within one's own walls. */
const INSIDE = /公寓|宿舍|食堂|教学楼|操场|报到|迎新|考场|考点|教室|一线|工地|门岗|体育馆|各学院|值班/u;
/** Setting out and arriving. */
const GOES = /^(?:赴|抵达|前往|来到|赶到|率|带队|率队|率团)/u;

/** Why a draft is no event, for `npm run explain`. */
export const NO_EVENT = {
  "event/no-kind": "it has no kind",
  "event/no-party": "it names no party",
  "event/arrival": "it only arrives in a place, with nobody there to be met",
  "event/history": "it founded something in a year of its history",
  "event/in-passing": "it is told in passing, with one party alone",
  "event/own-signing": "the page's own organization signs with nobody",
  "event/own-start": "it starts something of its own alone",
  "event/at-home": "it is the page's own organization alone, at home",
  "event/own-places": "it goes to places of its own alone",
  "event/one-party": "people sitting down together are at least two parties",
} as const;

/** What a table of the week, an agenda, a notice or a rule lists has not happened: 本周会议安排, 关于举行…的通知. */
export function announces(title: string): boolean {
  return ANNOUNCING.test(title.trim());
}

/** The kinds of a draft, in order; a talk is part of a visit and of a conference. */
export function eventKinds(draft: Draft): EventKind[] {
  const found = kindsOf(draft);
  return EVENT_KINDS.filter(
    (kind) => found.has(kind) && !(kind === "meeting" && (found.has("visit") || found.has("conference"))),
  );
}

/**
 * The rule by which a draft is no event; null where it is one. `text` is the article's, `kinds` are
 * those of the draft, `owner` is the organization whose page it is.
 */
export function noEvent(
  text: string,
  draft: Draft,
  kinds: readonly EventKind[],
  owner: PageOwner | null,
): keyof typeof NO_EVENT | null {
  const [only, second] = draft.parties;
  if (kinds.length === 0) return "event/no-kind";
  if (!only) return "event/no-party";
  if (onlyArrives(text, draft)) return "event/arrival";
  if (draft.background && kinds.every((kind) => kind === "launch") && /^\d{4}$/u.test(draft.date.edtf))
    return "event/history";
  if (second) return null;
  if (draft.background) return "event/in-passing";
  if (kinds.every((kind) => kind === "signing") && only.name === owner?.name) return "event/own-signing";
  if (kinds.every((kind) => kind === "launch") && startsOwn(text, draft)) return "event/own-start";
  const visitAlone = kinds.length === 1 && kinds[0] === "visit";
  if (visitAlone && only.name === owner?.name && (peopleIn(draft).length === 0 || !setsOut(text, draft)))
    return "event/at-home";
  if (visitAlone && goesInside(text, draft)) return "event/own-places";
  if (kinds.includes("conference") && (only.inferred === null || only.inferred === "organization/own-page"))
    return null;
  if (visitAlone || kinds.includes("visit") || kinds.includes("launch") || kinds.includes("signing")) return null;
  return "event/one-party";
}

/** 安全月启动会, 开班仪式: nothing that several open together. */
function startsOwn(text: string, draft: Draft): boolean {
  return draft.actions.every(({ span }) => /^(?:启动|开工|开班)/u.test(text.slice(span.start, span.end)));
}

/** 来到学生公寓, 深入车间: nobody else is there. */
function goesInside(text: string, draft: Draft): boolean {
  return (
    hostsOf(draft).length === 0 &&
    draft.actions.every(({ span }) => INSIDE.test(text.slice(span.end, Math.min(draft.lead.end, span.end + 24))))
  );
}

/** 校长率队赴…: away from home, unlike 校长来到学生公寓. */
function setsOut(text: string, draft: Draft): boolean {
  return !draft.actions.every(({ span }) => AT_HOME.test(text.slice(span.start, span.end)));
}

/** 率队抵达贵州省: a place with nobody in it. */
function onlyArrives(text: string, draft: Draft): boolean {
  const hosts = hostsOf(draft);
  return (
    draft.actions.every(({ span }) => GOES.test(text.slice(span.start, span.end))) &&
    hosts.length > 0 &&
    hosts.every(({ name, type }) => type === "government" && divisionNamed(name) !== null) &&
    !peopleIn(draft).some(({ organization }) => hosts.some(({ name }) => name === organization)) &&
    draft.scope.length === 1
  );
}
