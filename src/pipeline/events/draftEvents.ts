import type { Article } from "../../model/article.ts";
import type { ActionMention, DateMention } from "../../model/mention.ts";
import type { Span } from "../../model/span.ts";
import { onlyAttends } from "./parties/attendees.ts";
import { datedSegments, isAhead, isHistory, isLongAgo, isTold, lastDay } from "./datedSegments.ts";
import type { Draft, PartyDraft } from "./draft.ts";
import { carried, hostsOf, kindsOf } from "./draft.ts";
import { joinParties } from "./parties/joinParties.ts";
import { partiesOf } from "./parties/partiesOf.ts";
import type { Sentence } from "./readSentences.ts";

export const BOTH = /双方|两校|校地|校企|政校|三方|两家/u;
/** How many events back a journey's other stops are looked for. */
const RECENT = 100;
/** 期间，一行还走访了…: on some day of the journey. */
const DURING = /^(?:在?此?期间|其间|在[^，。]{1,6}期间)/u;
/** What a host shows its guests is part of the visit. */
const SHOWN_ROUND = /参观|察看|考察了|观看/u;
const ARRIVES = /来到|前往|走进|抵达|到访|拜访|拜会|走访|转赴|转访|赶到|又到|访问|考察|首站|到/u;

/** Walks the sentences in order and opens an event for each date with an action, and for each further host of a journey. */
export function draftEvents(article: Pick<Article, "published">, sentences: readonly Sentence[]): Draft[] {
  const drafts: Draft[] = [];
  let current: Draft | null = null;
  let pending: { date: DateMention; paragraph: number } | null = null;
  const today = lastDay(article.published?.value ?? null);
  for (const sentence of sentences) {
    const segments = datedSegments(sentence);
    let opened = false;
    for (const { date, span } of segments) {
      if (isAhead(date, today)) continue;
      const actions = actionsIn(sentence, span);
      if (actions.length === 0) {
        if (!sentence.speech && !isHistory(date)) pending = { date, paragraph: sentence.paragraph };
        continue;
      }
      const draft = open(
        date,
        sentence,
        span,
        actions,
        isTold(sentence, date) || isHistory(date) || isLongAgo(date, today),
      );
      if (draft.parties.length < 2) takeFromSentence(draft, sentence);
      drafts.push(draft);
      if (!draft.background) current = draft;
      opened = true;
      pending = null;
    }
    if (opened || segments.length > 0) continue;
    if (pending && pending.paragraph === sentence.paragraph && !sentence.speech) {
      const actions = actionsIn(sentence, sentence.span);
      if (actions.length > 0) {
        current = open(pending.date, sentence, sentence.span, actions, false);
        drafts.push(current);
        pending = null;
        continue;
      }
    }
    if (!current) continue;
    current.scope.push(sentence);
    if (!sentence.speech) current = follow(drafts, current, sentence);
  }
  return drafts;
}

function actionsIn(sentence: Sentence, { start, end }: Span): ActionMention[] {
  return sentence.actions.filter(({ span, happened }) => happened && span.start >= start && span.start < end);
}

function open(date: DateMention, sentence: Sentence, lead: Span, actions: ActionMention[], background: boolean): Draft {
  const own = actions.filter((action) => !isAttended(sentence, action) && !isSetting(sentence, action, actions));
  return {
    date,
    lead,
    sentences: [sentence],
    actions: own.length > 0 ? own : actions,
    parties: partiesOf(sentence, lead),
    background,
    scope: [sentence],
  };
}

/** 出席签约仪式, 参加会见 name what was attended, which is no action of its own beside others. */
function isAttended(sentence: Sentence, action: ActionMention): boolean {
  const before = sentence.text.slice(0, action.span.start - sentence.span.start);
  return action.kind !== "conference" && /(?:参加|见证)[^，。；]{0,3}$/u.test(before);
}

/** 大会期间，甲与乙会谈: the conference only says when the two met. */
function isSetting(sentence: Sentence, action: ActionMention, actions: readonly ActionMention[]): boolean {
  const after = sentence.text.slice(action.span.end - sentence.span.start);
  return (
    action.kind === "conference" &&
    after.startsWith("期间") &&
    actions.some(({ kind }) => kind === "meeting" || kind === "visit")
  );
}

/** 双方签署…: the parties are those that the same sentence names before the date. */
function takeFromSentence(draft: Draft, sentence: Sentence): void {
  if (draft.lead.start <= sentence.span.start) return;
  const words = sentence.text.slice(draft.lead.start - sentence.span.start, draft.lead.end - sentence.span.start);
  if (draft.parties.length === 0 || BOTH.test(words)) {
    joinParties(draft.parties, partiesOf(sentence, { start: sentence.span.start, end: draft.lead.start }));
  }
}

/** What an undated sentence adds to the event in hand; gives the event that is in hand afterwards. */
function follow(drafts: Draft[], current: Draft, sentence: Sentence): Draft {
  const actions = actionsIn(sentence, sentence.span);
  if (onlyAttends(sentence)) return current;
  const parties = partiesOf(sentence, sentence.span);
  if (actions.length === 0) return current;

  const host =
    actions.some(({ kind }) => kind === "visit") && ARRIVES.test(sentence.text)
      ? nextHost(drafts, current, parties, sentence)
      : null;
  if (host) {
    const guests = current.parties.filter(({ name, role }) => name !== host.name && role !== "host");
    const draft: Draft = {
      date: DURING.test(sentence.text) ? journeyDate(drafts, current) : current.date,
      lead: sentence.span,
      sentences: [sentence],
      actions: actions.filter(({ kind }) => kind !== "conference"),
      parties: [],
      background: false,
      scope: [sentence],
    };
    joinParties(draft.parties, [{ ...host, role: "host" }]);
    joinParties(draft.parties, carried(guests.length > 0 ? guests : current.parties.slice(0, 1)));
    drafts.push(draft);
    return draft;
  }

  const elsewhere = signsElsewhere(sentence, actions, current, parties);
  if (elsewhere) {
    const draft: Draft = {
      ...current,
      lead: sentence.span,
      sentences: [sentence],
      actions: [...elsewhere],
      parties: [],
      scope: [sentence],
    };
    joinParties(draft.parties, parties);
    if (draft.parties.length < 2)
      joinParties(draft.parties, carried(current.parties.filter(({ role }) => role !== "host").slice(0, 1)));
    drafts.push(draft);
    return draft;
  }

  const kinds = kindsOf(current);
  const added = actions.filter(
    (action) =>
      !kinds.has(action.kind) &&
      (action.kind === "signing" || action.kind === "launch" || isVisitAdded(action, sentence)),
  );
  if (added.length > 0 || current.parties.length < 2) {
    current.sentences.push(sentence);
    current.actions.push(...added.filter((action) => !isAttended(sentence, action)));
    if (added.some(({ kind }) => kind === "visit")) {
      joinParties(
        current.parties,
        parties.filter(({ name }) => current.parties.some((party) => party.name === name)),
      );
    }
    const agreed = added.some(({ kind }) => kind === "signing" || kind === "launch") && parties.length >= 2;
    if (current.parties.length < 2 || agreed) joinParties(current.parties, parties);
  }
  return current;
}

/** The days of the journey that an event belongs to; its own date where it is on none. */
function journeyDate(drafts: readonly Draft[], current: Draft): DateMention {
  const journey = drafts.slice(-RECENT).findLast(({ date }) => date.edtf.includes("/"));
  return journey?.date ?? current.date;
}

/** A signing that names parties, none of which is at hand: it is not part of this event. */
function signsElsewhere(
  sentence: Sentence,
  actions: readonly ActionMention[],
  current: Draft,
  parties: readonly PartyDraft[],
): ActionMention[] | null {
  const signing = actions.filter(({ kind, span }) => {
    const before = sentence.text.slice(0, span.start - sentence.span.start);
    return kind === "signing" && !/(?:此次|本次|这次|该)$/u.test(before);
  });
  const known = parties.some(({ name }) =>
    current.parties.some((party) => party.name === name || party.name.startsWith(name)),
  );
  return signing.length > 0 && parties.length > 0 && current.parties.length >= 2 && !known ? signing : null;
}

/** A visit told after a signing or a launch: guests are shown round. */
function isVisitAdded(action: ActionMention, sentence: Sentence): boolean {
  return (
    action.kind === "visit" &&
    /一行|陪同|客人|来宾/u.test(sentence.text) &&
    /参观|考察|走进|到访|来访/u.test(sentence.text)
  );
}

/** A host that the sentence arrives at and that has no event of its own yet on this journey. */
function nextHost(
  drafts: readonly Draft[],
  current: Draft,
  parties: readonly PartyDraft[],
  sentence: Sentence,
): PartyDraft | null {
  const hosts = hostsOf(current);
  const guests = new Set(current.parties.filter(({ role }) => role === "guest").map(({ name }) => name));
  for (const party of parties) {
    if (guests.has(party.name) || party.type === "other") continue;
    if (/实验室$/u.test(party.name) && SHOWN_ROUND.test(sentence.text)) continue;
    const known = current.parties.some(({ name }) => name === party.name);
    if (known && hosts.length < 2) continue;
    if (!known && party.role !== "host") continue;
    const had = drafts
      .slice(-RECENT)
      .some(
        (draft) =>
          draft.date.edtf === current.date.edtf &&
          draft.parties.some(({ name }) => name === party.name) &&
          hostsOf(draft).length < 2,
      );
    if (!had) return party;
  }
  return null;
}
