import type { Article } from "../../model/article.ts";
import { daysOf } from "../../model/edtf.ts";
import type { ActionMention, DateMention } from "../../model/mention.ts";
import type { Span } from "../../model/span.ts";
import type { Trace } from "../text/trace.ts";
import {
  addOrganizers,
  addTo,
  addWelcome,
  draftElsewhere,
  meetsHosts,
  signsElsewhere,
  takeFromSentence,
} from "./additions.ts";
import { backgroundOf, headsListing, isListed, opensListing, tellsLife } from "./background.ts";
import { datedSegments, isAhead, isBelow, isDayAlone, isHistory, isLongAgo, isTold, lastDay } from "./datedSegments.ts";
import { actionsIn, calls, isAttended, isCaption, isSetting, isShowing, pairs, tellsNothing } from "./deeds.ts";
import type { Draft, PartyDraft } from "./draft.ts";
import { carried, carryPeople, hasKind } from "./draft.ts";
import { LastPair } from "./lastPair.ts";
import { onlyAttends } from "./parties/attendees.ts";
import { joinParties } from "./parties/joinParties.ts";
import { partiesOf } from "./parties/partiesOf.ts";
import { PASSED_OVER } from "./passedOver.ts";
import type { Sentence } from "./readSentences.ts";
import { pointsBack } from "./references.ts";
import {
  arrivesFirst,
  dateOfStop,
  isOneRound,
  opensAtHost,
  RECENT,
  stopAction,
  stopOf,
  travellersIn,
} from "./stops.ts";

/** Walks the sentences of an article and opens an event for each date with an action, and for each further stop of a journey. */
export function draftEvents(
  article: Pick<Article, "published">,
  sentences: readonly Sentence[],
  trace?: Trace,
): Draft[] {
  const walk = new Walk(lastDay(article.published?.value ?? null), trace);
  for (const sentence of sentences) walk.read(sentence);
  walk.dropPending();
  return walk.drafts;
}

class Walk {
  readonly drafts: Draft[] = [];
  private current: Draft | null = null;
  /** A date without a deed, which the next sentence of its paragraph may tell. */
  private pending: { readonly date: DateMention; readonly sentence: Sentence } | null = null;
  /** The paragraph that lists what is to come. */
  private listing: number | null = null;
  private headed: number | null = null;
  private readonly pairs = new LastPair();

  constructor(
    private readonly today: number | null,
    private readonly trace: Trace | undefined,
  ) {}

  read(sentence: Sentence): void {
    this.readDeeds(sentence);
    this.pairs.note(sentence);
  }

  private readDeeds(sentence: Sentence): void {
    const below = this.headed === sentence.paragraph - 1 && isListed(sentence.text);
    if (below || headsListing(sentence)) this.headed = this.listing = sentence.paragraph;
    else if (opensListing(sentence)) this.listing = sentence.paragraph;
    if (this.listing === sentence.paragraph) {
      this.passOver(sentence, "event/listing");
      return;
    }
    if (tellsLife(sentence)) {
      this.passOver(sentence, "event/life");
      return;
    }
    const segments = datedSegments(sentence);
    // What stands below a line that is nothing but a day is not about what was told above it.
    if (segments.length > 0 && isDayAlone(sentence)) this.current = null;
    let opened = false;
    for (const { date, span } of segments) {
      if (isAhead(date, this.today)) {
        this.refuse(date.span, "event/ahead", `${date.edtf} lies after the publication`);
        continue;
      }
      if (this.openAt(sentence, date, span)) opened = true;
    }
    if (opened || segments.length > 0) return;
    if (isCaption(sentence)) this.passOver(sentence, "event/caption");
    else if (!this.openPending(sentence)) this.readOn(sentence);
  }

  /** An undated sentence belongs to the event in hand. */
  private readOn(sentence: Sentence): void {
    const { current } = this;
    if (!current) {
      this.passOver(sentence, "event/no-date");
      return;
    }
    const background = sentence.speech ? null : backgroundOf(sentence);
    if (background) {
      this.refuse(sentence.span, background.id, background.summary);
      return;
    }
    if (!tellsNothing(sentence)) this.takeUp(current, sentence);
    // Whoever is named where the next event opens belongs to that one.
    if (this.current === current) current.scope.push(sentence);
  }

  /** Adds to the event in hand what a sentence tells of it, or opens what it tells after it. */
  private takeUp(current: Draft, sentence: Sentence): void {
    if (sentence.speech && !arrivesFirst(sentence)) {
      if (!addWelcome(current, sentence)) this.passOver(sentence, "event/said");
    } else if (onlyAttends(sentence)) this.passOver(sentence, "event/attendance");
    else if (!this.follow(current, sentence)) this.passOver(sentence, "event/nothing-new");
  }

  /** Opens the events of a stretch that has a date of its own; false where it tells no deed. */
  private openAt(sentence: Sentence, date: DateMention, span: Span): boolean {
    let actions = actionsIn(sentence, span);
    if (actions.length === 0 && this.current && (!sentence.speech || opensAtHost(sentence))) {
      const stop = stopOf(this.drafts, this.current, sentence, span, partiesOf(sentence, span));
      if (stop.length > 0) actions = [stopAction(sentence, span, stop)];
    }
    if (actions.length === 0) {
      if (!sentence.speech && !isHistory(date)) {
        this.dropPending();
        this.pending = { date, sentence };
      } else this.refuse(span, "event/no-deed", "no action is told with this date");
      return false;
    }
    if (this.current && this.current.date.edtf === date.edtf && isShowing(sentence, span, actions)) {
      this.current.scope.push(sentence);
      return true;
    }
    const background = isTold(sentence, date) || isHistory(date) || isLongAgo(date, this.today);
    for (const lead of calls(sentence, span).flatMap((call) => pairs(sentence, call, actions))) {
      const told = actionsIn(sentence, lead, actions);
      if (told.length === 0) told.push(stopAction(sentence, lead, partiesOf(sentence, lead)));
      const draft = this.open(date, sentence, lead, told, background);
      if (draft.parties.length < 2) takeFromSentence(draft, sentence);
      if (draft.parties.length < 2 && pointsBack(sentence.references, lead, "both")) this.takeLastPair(draft, sentence);
    }
    this.dropPending();
    return true;
  }

  /** The deed of a date that stood in the sentence before. */
  private openPending(sentence: Sentence): boolean {
    const { pending } = this;
    if (!pending || sentence.speech || !isBelow(sentence, pending.sentence)) return false;
    const actions = actionsIn(sentence, sentence.span);
    if (actions.length === 0 && this.current) {
      const stop = stopOf(this.drafts, this.current, sentence, sentence.span, partiesOf(sentence, sentence.span));
      if (stop.length > 0) actions.push(stopAction(sentence, sentence.span, stop));
    }
    if (actions.length === 0) return false;
    const draft = this.open(pending.date, sentence, sentence.span, actions, false);
    draft.scope.push(pending.sentence);
    if (draft.parties.length < 2) joinParties(draft.parties, partiesOf(pending.sentence, pending.sentence.span));
    this.pending = null;
    return true;
  }

  private open(
    date: DateMention,
    sentence: Sentence,
    lead: Span,
    actions: readonly ActionMention[],
    background: boolean,
  ): Draft {
    const own = actions.filter((action) => !isAttended(sentence, action) && !isSetting(sentence, action, actions));
    const draft: Draft = {
      date,
      lead,
      sentences: [sentence],
      actions: own.length > 0 ? own : [...actions],
      parties: [],
      background,
      scope: [sentence],
      company: [],
    };
    joinParties(draft.parties, partiesOf(sentence, lead, { trace: this.trace }));
    if (
      !background &&
      !hasKind(draft, "visit") &&
      !hasKind(draft, "conference") &&
      this.isOnJourney(draft, sentence, lead)
    )
      draft.actions.push(stopAction(sentence, lead, draft.parties));
    this.add(draft);
    return draft;
  }

  /** Whether those who travel do this within the days of their journey: what they sign and with whom they talk belongs to a visit. */
  private isOnJourney(draft: Draft, sentence: Sentence, lead: Span): boolean {
    const days = daysOf(draft.date.edtf);
    const journey = this.drafts
      .slice(-RECENT)
      .findLast((one) => !one.background && one.date.edtf.includes("/") && hasKind(one, "visit"));
    const journeyDays = journey && daysOf(journey.date.edtf);
    if (!days || !journeyDays || days.first < journeyDays.first || days.last > journeyDays.last) return false;
    const guests = new Set(journey.parties.filter(({ role }) => role !== "host").map(({ name }) => name));
    return (
      draft.parties.some(({ name }) => !guests.has(name)) &&
      (travellersIn(sentence, lead, guests) ||
        draft.parties.some(({ name }) => guests.has(name)) ||
        meetsHosts(draft, journey))
    );
  }

  /** 双方又签订…: the two sides of the sentence before. */
  private takeLastPair(draft: Draft, sentence: Sentence): void {
    const lastPair = this.pairs.last();
    if (!lastPair || (lastPair.paragraph !== sentence.paragraph && this.current)) return;
    const parties = partiesOf(lastPair, lastPair.span);
    const [only] = draft.parties;
    if (!only || parties.some(({ name }) => name === only.name)) joinParties(draft.parties, carried(parties));
  }

  private add(draft: Draft): void {
    this.drafts.push(draft);
    if (!draft.background) this.current = draft;
  }

  /** What an undated sentence adds to the event in hand, or opens after it; false where it does neither. */
  private follow(current: Draft, sentence: Sentence): boolean {
    const actions = actionsIn(sentence, sentence.span);
    const parties = partiesOf(sentence, sentence.span, { trace: this.trace });
    const stop = stopOf(this.drafts, current, sentence, sentence.span, parties);
    if (stop.length > 0) {
      this.openStop(current, sentence, actions, parties, stop);
      return true;
    }
    if (addOrganizers(current, sentence)) return true;
    if (actions.length === 0) return false;
    const elsewhere = signsElsewhere(sentence, actions, current, parties);
    if (!elsewhere) return addTo(current, sentence, actions, parties);
    this.add(draftElsewhere(current, sentence, elsewhere, parties));
    return true;
  }

  private openStop(
    current: Draft,
    sentence: Sentence,
    actions: readonly ActionMention[],
    parties: readonly PartyDraft[],
    stop: readonly PartyDraft[],
  ) {
    if (isOneRound(current, sentence, stop)) {
      joinParties(current.parties, stop);
      current.sentences.push(sentence);
      return;
    }
    const names = new Set(stop.map(({ name }) => name));
    const received = stop.every(({ role }) => role === "guest");
    const others = current.parties.filter(({ name }) => !names.has(name));
    const sameSide = others.filter(({ role }) => role !== (received ? "guest" : "host"));
    const told = actions.filter(({ kind }) => kind !== "conference" && kind !== "meeting");
    const draft: Draft = {
      date: dateOfStop(this.drafts, current, sentence),
      lead: sentence.span,
      sentences: [sentence],
      actions: told.some(({ kind }) => kind === "visit") ? told : [...told, stopAction(sentence, sentence.span, stop)],
      parties: [],
      background: false,
      scope: [sentence],
      company: [],
    };
    joinParties(draft.parties, stop);
    const named = received ? [] : parties.filter(({ name, role }) => role === "guest" && !names.has(name));
    joinParties(draft.parties, named.length > 0 ? named : carried(sameSide));
    carryPeople(current, draft, named.length > 0 ? named : sameSide);
    this.add(draft);
  }

  /** The date that was kept for the next sentence has told no deed. */
  dropPending(): void {
    if (this.pending) this.refuse(this.pending.date.span, "event/no-deed", "no action is told with this date");
    this.pending = null;
  }

  /** Says why a sentence with words for a deed opens no event and adds to none. */
  private passOver(sentence: Sentence, rule: keyof typeof PASSED_OVER): void {
    if (sentence.actions.some(({ happened }) => happened)) this.refuse(sentence.span, rule, PASSED_OVER[rule]);
  }

  private refuse(span: Span, rule: string, why: string): void {
    this.trace?.({ rule, span, outcome: "refused", why });
  }
}
