import { daysOf } from "../../model/edtf.ts";
import type { EventKind } from "../../model/event.ts";
import { divisionNamed } from "../lexicon/divisions.ts";
import type { Trace } from "../text/trace.ts";
import { isOneConference } from "./conferences.ts";
import type { Draft, PartyDraft } from "./draft.ts";
import { carryJourney, carryPeople, hasKind, hostsOf, kindsOf } from "./draft.ts";
import { type Days, DraftsByParty } from "./draftsByParty.ts";
import { joinParties } from "./parties/joinParties.ts";
import type { Sentence } from "./readSentences.ts";

/** One happening told twice becomes one draft; a journey keeps only the hosts that have no event of their own. */
export function mergeDrafts(drafts: readonly Draft[], trace?: Trace): readonly Draft[] {
  if (drafts.length < 2) return drafts;
  return dissolveJourneys(joinAtConferences(joinUncertain(mergeRetold(drafts, trace), trace), trace), trace);
}

/** 在18日上午的签约环节: the words of a conference's programme. */
const PROGRAMME = /环节|开幕式|闭幕式|主论坛|会上|(?:大会|论坛|会议|峰会|年会)(?:上|期间|现场)/u;

/** What two of those who meet at a conference of several days sign or open there on one of them is a part of it. */
function joinAtConferences(drafts: readonly Draft[], trace?: Trace): Draft[] {
  if (!drafts.some((one) => hasKind(one, "conference"))) return [...drafts];
  const conferences = drafts.flatMap((one) => {
    const all = hasKind(one, "conference") && one.date.edtf.includes("/") ? daysOf(one.date.edtf) : null;
    return all ? [{ one, all, names: new Set(one.parties.map(({ name }) => name)) }] : [];
  });
  if (conferences.length === 0) return [...drafts];
  return drafts.filter((draft) => {
    const days = daysOf(draft.date.edtf);
    const agrees = hasKind(draft, "signing") || hasKind(draft, "launch");
    if (!days || !agrees || draft.background || hasKind(draft, "visit") || draft.parties.length === 0) return true;
    if (!draft.sentences.some(({ text }) => PROGRAMME.test(text))) return true;
    const conference = conferences.find(
      ({ one, all, names }) =>
        one !== draft &&
        all.first <= days.first &&
        days.last <= all.last &&
        draft.parties.every(({ name }) => names.has(name)),
    )?.one;
    if (!conference) return true;
    joinDrafts(conference, draft);
    trace?.({ rule: "event/told-twice", span: draft.lead, outcome: "settled", why: "it is a part of the conference" });
    return false;
  });
}

/** A draft that others may join, with what is asked of it for each of them. */
interface Told {
  /** Among the drafts of its date. */
  readonly place: number;
  readonly draft: Draft;
  readonly kinds: Set<EventKind>;
  readonly sentences: Set<Sentence>;
  readonly scope: Set<Sentence>;
}

/** So many of one date that name a party are looked at from each end. */
const MOST_TOLD = 64;

/** The drafts of one date, so that one which tells the same is found without looking at all. */
class ToldOnDate {
  private readonly all: Told[] = [];
  /** By the name of a party: places in `all`. */
  private readonly byParty = new Map<string, number[]>();
  private readonly nameless: number[] = [];

  /** The first draft that tells the same happening. */
  find(draft: Draft): Told | undefined {
    if (draft.parties.length === 0) return this.all[0];
    const places = new Set(this.nameless);
    for (const { name } of draft.parties) {
      const told = this.byParty.get(name) ?? [];
      // The first that told it, or one that stands close by: a page that says a sentence ten thousand times takes no longer.
      for (const place of told.length > 2 * MOST_TOLD ? [...told.slice(0, MOST_TOLD), ...told.slice(-MOST_TOLD)] : told)
        places.add(place);
    }
    const kinds = kindsOf(draft);
    for (const place of [...places].sort((a, b) => a - b)) {
      const told = this.all[place];
      if (told && isSame(told, { draft, kinds })) return told;
    }
    return undefined;
  }

  add(draft: Draft): void {
    const place = this.all.length;
    this.all.push({
      place,
      draft,
      kinds: new Set(kindsOf(draft)),
      sentences: new Set(draft.sentences),
      scope: new Set(draft.scope),
    });
    if (draft.parties.length === 0) this.nameless.push(place);
    for (const { name } of draft.parties) this.note(name, place);
  }

  join(told: Told, draft: Draft): void {
    joinParties(told.draft.parties, draft.parties);
    for (const { name } of draft.parties) this.note(name, told.place);
    addNew(told.draft.sentences, told.sentences, draft.sentences);
    addNew(told.draft.scope, told.scope, draft.scope);
    carryPeople(draft, told.draft, draft.parties);
    for (const action of draft.actions) told.draft.actions.push(action);
    for (const { kind } of draft.actions) told.kinds.add(kind);
  }

  private note(name: string, place: number): void {
    const places = this.byParty.get(name);
    if (!places) this.byParty.set(name, [place]);
    else if (places.at(-1) !== place && !(place < (places.at(-1) ?? 0) && places.includes(place))) places.push(place);
  }
}

function addNew(list: Sentence[], known: Set<Sentence>, added: readonly Sentence[]): void {
  for (const sentence of added) {
    if (known.has(sentence)) continue;
    known.add(sentence);
    list.push(sentence);
  }
}

function mergeRetold(drafts: readonly Draft[], trace?: Trace): Draft[] {
  const merged: Draft[] = [];
  const dates = new Map<string, ToldOnDate>();
  for (const draft of drafts) {
    const sameDate = dates.get(draft.date.edtf) ?? new ToldOnDate();
    dates.set(draft.date.edtf, sameDate);
    const earlier = sameDate.find(draft);
    if (earlier) {
      sameDate.join(earlier, draft);
      trace?.({
        rule: "event/told-twice",
        span: draft.lead,
        outcome: "settled",
        why: "it tells an earlier event again",
      });
    } else {
      merged.push(draft);
      sameDate.add(draft);
    }
  }
  return merged;
}

/** 日前, 近日 at the head of what is told with its day afterwards: the day is the better word. */
function joinUncertain(drafts: readonly Draft[], trace?: Trace): Draft[] {
  if (!drafts.some(isUncertain)) return [...drafts];
  const certain = new DraftsByParty(drafts.filter((draft) => !isUncertain(draft)));
  return drafts.filter((draft) => {
    if (!isUncertain(draft) || draft.background) return true;
    const days = certain.daysOf(draft);
    const told = certain
      .namingAll(draft.parties.map(({ name }) => name))
      .find(
        (one) =>
          isWithin(certain.daysOf(one), days) &&
          draft.parties.every(({ name }) => one.parties.some((party) => party.name === name)) &&
          [...kindsOf(draft)].some((kind) => hasKind(one, kind)),
      );
    if (!told) return true;
    joinDrafts(told, draft);
    trace?.({ rule: "event/told-twice", span: draft.lead, outcome: "settled", why: "it is told again with its day" });
    return false;
  });
}

const isUncertain = ({ date }: Draft): boolean => date.edtf.endsWith("?");

/** Of one date: the same parties, or all of one's among the other's, at least two. */
function isSame(earlier: Told, later: { draft: Draft; kinds: ReadonlySet<EventKind> }): boolean {
  const [a, b] = [earlier.draft, later.draft];
  const [few, many] = a.parties.length <= b.parties.length ? [a, b] : [b, a];
  if (few.parties.length === 0) return true;
  // 海河发展大会 told twice: the second report names others of those who hold it.
  if (isOneConference(a, b) && few.parties.some(({ name }) => many.parties.some((party) => party.name === name)))
    return true;
  if (!few.parties.every(({ name }) => many.parties.some((party) => party.name === name))) return false;
  if (few.parties.length >= 2) return hostsOf(many).length < 2 || few.parties.length === many.parties.length;
  const shared = [...later.kinds].some((kind) => earlier.kinds.has(kind));
  return shared && a.sentences[0]?.paragraph === b.sentences[0]?.paragraph;
}

/**
 * A journey whose hosts all have events of their own is none; one to a single host is one event with the talks that
 * its days saw there.
 */
function dissolveJourneys(drafts: readonly Draft[], trace?: Trace): Draft[] {
  if (!drafts.some(mayDissolve)) return [...drafts];
  const news = drafts.filter(({ background }) => !background);
  const single = new DraftsByParty(news.filter((draft) => hostsOf(draft).length <= 1));
  const all = drafts.some((draft) => mayDissolve(draft) && hostsOf(draft).length === 0)
    ? new DraftsByParty(news)
    : single;
  const joined = new Set<Draft>();
  const kept = drafts.filter((journey) => {
    if (!mayDissolve(journey)) return true;
    const hosts = hostsOf(journey);
    const guests = new Set(journey.parties.filter(({ role }) => role !== "host").map(({ name }) => name));
    const days = single.daysOf(journey);
    // Whoever only set out may call on several at once.
    const near = (hosts.length === 0 ? all : single)
      .namingAny(guests, journey)
      .filter((stop) => isWithin(single.daysOf(stop), days));
    const stops = near.filter(
      (stop) =>
        stop !== journey &&
        (hosts.length !== 1 || stop.date.edtf !== journey.date.edtf) &&
        (hosts.length > 0 || (hostsOf(stop).length > 0 && isOneSide(journey))) &&
        stop.parties.some(({ name }) => guests.has(name)),
    );
    if (stops.length === 0) return true;
    const stays = !near.some((stop) => stop.parties.some(({ name }) => guests.has(name)) && !isSamePair(stop, journey));
    if (hosts.length === 1 && !journey.background && stays) {
      for (const stop of stops) {
        joinDrafts(journey, stop);
        joined.add(stop);
        trace?.({
          rule: "event/journey",
          span: stop.lead,
          outcome: "settled",
          why: "it is a part of the stay with one host",
        });
      }
      single.grown(journey);
      return true;
    }
    const covered = new Set(stops.flatMap(({ parties }) => parties.map(({ name }) => name)));
    // An area that was only travelled to is no host beside those met there.
    const met = stops.some((stop) => hostsOf(stop).some(isNoArea));
    const left = hosts.filter((host) => !covered.has(host.name) && (!met || isNoArea(host)));
    if (left.length === 0 && !hasKind(journey, "conference")) {
      const own = journey.parties.filter(({ role }) => role !== "host");
      for (const stop of stops) carryJourney(journey, stop, own);
      const why = "each stop of the journey is an event of its own";
      trace?.({ rule: "event/journey", span: journey.lead, outcome: "refused", why });
      return false;
    }
    if (left.length > 0)
      journey.parties = journey.parties.filter((party) => party.role !== "host" || left.includes(party));
    return true;
  });
  return kept.filter((draft) => !joined.has(draft));
}

/** A visit to several, to nobody who is named, or of several days. */
function mayDissolve(draft: Draft): boolean {
  return hasKind(draft, "visit") && (hostsOf(draft).length !== 1 || draft.date.edtf.includes("/"));
}

/** A journey that names nobody but who set out. */
function isOneSide({ parties }: Draft): boolean {
  return parties.length === 1 || parties.every(({ role }) => role === "guest");
}

function isNoArea({ name, type }: PartyDraft): boolean {
  return type !== "government" || divisionNamed(name) === null;
}

/** Whether a stop has no other parties than the journey. */
function isSamePair(stop: Draft, journey: Draft): boolean {
  return stop.parties.every(({ name }) => journey.parties.some((party) => party.name === name));
}

function joinDrafts(into: Draft, draft: Draft): void {
  joinParties(into.parties, draft.parties);
  for (const sentence of draft.sentences) if (!into.sentences.includes(sentence)) into.sentences.push(sentence);
  for (const sentence of draft.scope) if (!into.scope.includes(sentence)) into.scope.push(sentence);
  into.actions.push(...draft.actions);
  carryPeople(draft, into, draft.parties);
}

/** Whether a stop lies within the days of a journey; with open years, within the same days of any year. */
function isWithin(inner: Days | null, outer: Days | null): boolean {
  return (
    inner !== null &&
    outer !== null &&
    inner.open === outer.open &&
    inner.first >= outer.first &&
    inner.last <= outer.last
  );
}
