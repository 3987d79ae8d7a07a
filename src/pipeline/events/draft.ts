import { daysOf } from "../../model/edtf.ts";
import type { EventKind, PartyRole } from "../../model/event.ts";
import type { ActionMention, DateMention, PersonMention } from "../../model/mention.ts";
import type { OrganizationType } from "../../model/organization.ts";
import type { Span } from "../../model/span.ts";
import type { Sentence } from "./readSentences.ts";
import { SentenceSign } from "./sentenceSigns.ts";

/** A party while its event is being put together. */
export interface PartyDraft {
  readonly name: string;
  readonly type: OrganizationType;
  role: PartyRole;
  /** The words that name it, each once; added with `addSpan`. */
  readonly spans: Span[];
  /** Where they begin, once they are many: a paragraph may name a party thousands of times. */
  starts: Set<number> | null;
  inferred: string | null;
}

/** So many words for a party are looked through one by one. */
const FEW = 8;

/** A party that is named by some words. */
export function partyNamedBy(
  spans: readonly Span[],
  { name, type, role, inferred }: Pick<PartyDraft, "name" | "type" | "role" | "inferred">,
): PartyDraft {
  return { name, type, role, spans: [...spans], starts: null, inferred };
}

/** A party with some of it changed, named by the same words. It is built as all others are, which are read the faster for it. */
export function partyWith(party: PartyDraft, better: Partial<Pick<PartyDraft, "role" | "inferred">>): PartyDraft {
  const { name, type, role, spans, starts, inferred } = party;
  return { name, type, role: better.role ?? role, spans, starts, inferred: better.inferred ?? inferred };
}

/** Adds words that name a party, if they are not there yet. */
export function addSpan(party: PartyDraft, span: Span): void {
  if (party.starts === null && party.spans.length > FEW) party.starts = new Set(party.spans.map(({ start }) => start));
  const { starts, spans } = party;
  if (starts ? starts.has(span.start) : spans.some(({ start }) => start === span.start)) return;
  starts?.add(span.start);
  spans.push(span);
}

/** An event while it is being put together. */
export interface Draft {
  readonly date: DateMention;
  /** The part of the first sentence that tells it; the whole of the later ones. */
  readonly lead: Span;
  readonly sentences: Sentence[];
  readonly actions: ActionMention[];
  parties: PartyDraft[];
  /** Told in passing, inside a report of what somebody said or of earlier years. */
  readonly background: boolean;
  /** Its sentences up to the next event, where its people and attendees are looked for. */
  readonly scope: Sentence[];
  /** People of the parties that were taken over from an event before: they were named there. */
  readonly company: PersonMention[];
}

export const kindsOf = (draft: Draft): ReadonlySet<EventKind> => new Set(draft.actions.map(({ kind }) => kind));

/** Whether a draft tells a kind of deed. */
export function hasKind({ actions }: Draft, kind: EventKind): boolean {
  for (const action of actions) if (action.kind === kind) return true;
  return false;
}

/** Parties taken over from the event before: the words that name them stand there. */
export const carried = (parties: readonly PartyDraft[]): PartyDraft[] =>
  parties.map((party) => partyWith(party, { inferred: party.inferred ?? "organization/coreference" }));

/** The parties of a draft that received the others. */
export const hostsOf = (draft: Draft): PartyDraft[] => draft.parties.filter(({ role }) => role === "host");

/** Everyone whom a draft names or has taken over, in order, each as often as named. */
export function peopleIn(draft: Draft): PersonMention[] {
  const people = [...draft.company];
  for (const sentence of draft.scope) {
    const lead = sentence === draft.sentences[0];
    for (const person of sentence.people) {
      if (!lead || (person.span.start >= draft.lead.start && person.span.start < draft.lead.end)) people.push(person);
    }
  }
  return draft.company.length === 0 ? people : people.sort((a, b) => a.span.start - b.span.start);
}

/** 处长周一鸣随团出访, 副县长李清一同考察: who was along all the way. */
const ALONG = new SentenceSign(
  /(?:随团|随行|随队|随同|同行|一同|全程|陪同|参加(?:了)?(?:上述|此次|本次)?(?:考察|调研|走访|访问|活动|出访|参访))[^，。；]{0,10}[。；]?$/u,
);

/** The people of an event who go on to the next stop: those of some parties, and who was along all the way. */
function travellersOf(draft: Draft, names: ReadonlySet<string>): PersonMention[] {
  const along = new Set(
    draft.scope
      .filter((sentence) => ALONG.test(sentence))
      .flatMap(({ people }) => people.map(({ span }) => span.start)),
  );
  return peopleIn(draft).filter(
    ({ organization, span }) => (organization !== null && names.has(organization)) || along.has(span.start),
  );
}

/** Takes over the people of some parties from one draft to another: whoever travels on was named before. */
export function carryPeople(from: Draft, to: Draft, parties: readonly PartyDraft[]): void {
  takeAlong(to, travellersOf(from, new Set(parties.map(({ name }) => name))));
}

/** 副会长柯丽真、监事长施南强参加。 and nothing else. */
const SETS_OUT_TOO = new SentenceSign(/(?:参加|随团|随行|随同|同行|参团)[^，。；]{0,10}[。；]?$/u);

/** Takes over those of a journey to a stop of it, with whoever set out without an organization of his own: 副会长柯丽真参加. */
export function carryJourney(journey: Draft, stop: Draft, parties: readonly PartyDraft[]): void {
  carryPeople(journey, stop, parties);
  for (const sentence of journey.scope)
    if (SETS_OUT_TOO.test(sentence))
      takeAlong(
        stop,
        sentence.people.filter(({ organization }) => organization === null),
      );
}

function takeAlong(to: Draft, people: readonly PersonMention[]): void {
  const known = new Set(to.company.map(({ span }) => span.start));
  for (const person of people) {
    if (known.has(person.span.start)) continue;
    known.add(person.span.start);
    to.company.push(person);
  }
}

/** 教授李清随团考察, told at the end: on every call of the journey. */
const WITH_THEM = new SentenceSign(/(?:随团|随行|随队)[^，。；]{0,10}[。；]?$/u);

/** So many events before and behind one belong to its journey at most. */
const NEAR = 20;

/**
 * Who travelled with the guests from beginning to end belongs to all that they did: to the calls within the days of a
 * journey that names its companions, and, where a sentence without a date of its own tells it at the end, to the calls before.
 */
export function shareCompanions(drafts: readonly Draft[]): void {
  for (const [place, draft] of drafts.entries()) {
    const journey = draft.date.edtf.includes("/") ? daysOf(draft.date.edtf) : null;
    const along = draft.scope.filter(
      (sentence) => WITH_THEM.test(sentence) && (journey !== null || sentence.dates.length === 0),
    );
    if (along.length === 0) continue;
    const people = along.flatMap((sentence) => sentence.people);
    const guests = new Set(draft.parties.filter(({ role }) => role === "guest").map(({ name }) => name));
    for (const other of drafts.slice(Math.max(0, place - NEAR), place + NEAR)) {
      if (other === draft || other.background || !hasKind(other, "visit")) continue;
      if (!other.parties.some(({ name, role }) => role === "guest" && guests.has(name))) continue;
      const days = journey && daysOf(other.date.edtf);
      if (journey && !(days && days.first >= journey.first && days.last <= journey.last)) continue;
      takeAlong(other, people);
    }
  }
}
