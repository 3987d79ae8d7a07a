import type { Article } from "../../model/article.ts";
import type { ImpliedField } from "../../model/edtf.ts";
import type { DocumentEvent, EventKind, EventParty, EventPerson } from "../../model/event.ts";
import type { Mention, PageOwner, PlaceMention } from "../../model/mention.ts";
import type { Span } from "../../model/span.ts";
import { matchingText } from "../text/matchingText.ts";
import type { Trace } from "../text/trace.ts";
import type { Draft } from "./draft.ts";
import { peopleIn, shareCompanions } from "./draft.ts";
import { draftEvents } from "./draftEvents.ts";
import { eventId, idKey } from "./eventId.ts";
import { eventTitle } from "./eventTitle.ts";
import { LinksOf } from "./linksOf.ts";
import { mergeDrafts } from "./mergeDrafts.ts";
import { completeParties } from "./parties/completeParties.ts";
import { takeSides } from "./parties/takeSides.ts";
import { readSentences, type Sentence } from "./readSentences.ts";
import { announces, eventKinds, NO_EVENT, noEvent } from "./whatCounts.ts";

/** Stage 4: the events that an article tells as having happened, in the order of the text. `trace` hears what made or refused each. */
export function composeEvents(
  article: Article,
  mentions: readonly Mention[],
  owner: PageOwner | null,
  trace?: Trace,
): DocumentEvent[] {
  if (announces(article.title?.value ?? "")) {
    const span = { start: 0, end: article.text.length };
    trace?.({
      rule: "event/announcement",
      span,
      outcome: "refused",
      why: "the title says that it lists what is to come",
    });
    return [];
  }
  const sentences = readSentences(
    { text: matchingText(article.text), paragraphs: article.paragraphs },
    mentions,
    trace,
  );
  const drafts = draftEvents(article, sentences, trace);
  if (drafts.length === 0) return [];
  completeParties(drafts, owner);
  shareCompanions(drafts);
  const known = { title: idKey(article.title?.value ?? ""), quotes: new Map(), links: new LinksOf(article.links) };
  const events: DocumentEvent[] = [];
  for (const draft of mergeDrafts(drafts, trace)) {
    const kinds = eventKinds(draft);
    const rule = noEvent(article.text, draft, kinds, owner);
    if (rule === null) events.push(finish(article, sentences, draft, kinds, known));
    else trace?.({ rule, span: draft.lead, outcome: "refused", why: NO_EVENT[rule] });
  }
  return events;
}

/** A conference that the page tells from the side of its hosts, or of those who went there. */
const HELD = /主办|承办|举办|举行|召开/u;
const ATTENDED = /出席|参加|参会|应邀|受邀|亮相/u;

/** What all events of an article are made with. */
interface Known {
  /** The key of its title, for ids. */
  readonly title: string;
  /** How many events each sentence carries so far. */
  readonly quotes: Map<string, number>;
  readonly links: LinksOf;
}

function finish(
  article: Article,
  sentences: readonly Sentence[],
  draft: Draft,
  kinds: readonly EventKind[],
  { title, quotes, links }: Known,
): DocumentEvent {
  const isVisit = kinds.includes("visit");
  const first = draft.sentences[0];
  const lead = first?.span ?? draft.lead;
  const quote = article.text.slice(lead.start, lead.end);
  const ordinal = quotes.get(quote) ?? 0;
  quotes.set(quote, ordinal + 1);
  const place = placeOf(draft);
  takeSides(draft.parties, isVisit);
  const organizations: EventParty[] = draft.parties.map((party) => ({
    name: party.name,
    type: party.type,
    role: isVisit ? party.role : "party",
    mentions: wordsOf(article.text, party.spans),
    spans: inOrder(party.spans),
    inferred: party.inferred,
  }));
  return {
    id: eventId(title, idKey(quote), ordinal),
    title: eventTitle({
      kinds,
      parties: organizations,
      place:
        place?.rule === "place/went-to" && !organizations.some(({ name }) => place.name.includes(name))
          ? place.name
          : null,
      launchWords: actionWords(article.text, draft, "launch"),
      comes: /来|到访|会见|接待|莅临/u.test(actionWords(article.text, draft, "visit")),
      holds: kinds.includes("conference") && HELD.test(quote) && !ATTENDED.test(quote),
    }),
    kinds: [...kinds],
    date: {
      edtf: draft.date.edtf,
      text: article.text.slice(draft.date.span.start, draft.date.span.end),
      span: draft.date.span,
      implied: impliedFields(article, draft, lead),
    },
    actions: draft.actions.filter(({ kind }) => kinds.includes(kind)).map(({ kind, span }) => ({ kind, span })),
    organizations,
    people: peopleOf(draft),
    place: place ? { name: article.text.slice(place.span.start, place.span.end), span: place.span } : null,
    links: links.in(draft.sentences.map(({ paragraph }) => paragraph)),
    quote,
    evidence: evidenceOf(draft, sentences),
  };
}

/** The words at some places of a text, each once. */
function wordsOf(text: string, spans: readonly Span[]): string[] {
  const [only, second] = spans;
  if (only && !second) return [text.slice(only.start, only.end)];
  return [...new Set(spans.map(({ start, end }) => text.slice(start, end)))];
}

/** Places in the order of the text. */
const inOrder = (spans: readonly Span[]): Span[] =>
  spans.length < 2 ? [...spans] : [...spans].sort((a, b) => a.start - b.start);

/** The first place that an event names. */
function placeOf({ sentences, lead }: Draft): PlaceMention | undefined {
  for (const { places } of sentences) for (const place of places) if (place.span.start >= lead.start) return place;
  return undefined;
}

/** The words by which a kind of deed is told. */
function actionWords(text: string, { actions }: Draft, kind: EventKind): string {
  let words = "";
  for (const action of actions)
    if (action.kind === kind) words += `${words && ","}${text.slice(action.span.start, action.span.end)}`;
  return words;
}

/** A date that an earlier sentence says is taken over from there, and that is said. */
function impliedFields(article: Article, { date }: Draft, lead: Span): ImpliedField[] {
  if (date.span.start >= lead.start && date.span.end <= lead.end) return [...date.implied];
  const basis = article.text.slice(date.span.start, date.span.end);
  return [...date.implied, { field: "day", rule: "date/same-passage", basis }];
}

/** The sentences that tell the event, and the one that dates it where none of them does. */
function evidenceOf(draft: Draft, sentences: readonly Sentence[]): Span[] {
  const told = draft.sentences.map(({ span }) => span);
  const dated = sentenceAt(sentences, draft.date.span.start);
  return dated && !told.includes(dated.span) ? [...told, dated.span] : told;
}

/** The sentence that an offset stands in, by halving. */
function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | null {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.span.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return sentences[low] ?? null;
}

/** Everyone named from the first sentence of the event to the next event, and who travels on from the one before. */
function peopleOf(draft: Draft): EventPerson[] {
  const people = new Map<string, { person: EventPerson; spans: Span[] }>();
  for (const { name, title, organization, span } of peopleIn(draft)) {
    const known = people.get(name);
    if (known) known.spans.push(span);
    else {
      const spans = [span];
      people.set(name, { person: { name, title, organization, spans }, spans });
    }
  }
  return [...people.values()].map(({ person }) => person);
}
