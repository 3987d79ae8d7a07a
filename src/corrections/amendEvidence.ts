import type { EvidenceByEvent } from "../bundle/documentFiles.ts";
import { inPlace } from "../bundle/evidence.ts";
import type { BundleEvent, Evidence } from "../bundle/schema.ts";
import type { Span } from "../model/span.ts";
import { readingsOf } from "./actions/accounts.ts";
import { placeOfDate, placeOfWords, placesOfNames } from "./literalWords.ts";
import type { Lineage, Overlay } from "./overlay.ts";

/** What is amended: one text with what the corrections change. */
interface Amending {
  readonly evidence: EvidenceByEvent;
  readonly document: string;
  readonly overlay: Overlay;
  readonly text: string;
}

/**
 * What the words of one document prove after the corrections. Evidence goes where its event went: to the one that others were
 * joined to, to the parts by what they say; that of deleted events and of values that no longer hold goes away. Organizations
 * and dates that a person gave are proven where they stand literally in the sentences of their event. Every event that the
 * document tells has an entry, though it may be empty.
 * @param evidence of the records, as it was; it is not changed
 * @param text the one that the spans lead into: the cleaned article, or the source
 */
export function amendEvidence(
  evidence: EvidenceByEvent,
  document: string,
  overlay: Overlay,
  text: string,
): EvidenceByEvent {
  if (overlay.heirs.size === 0 && overlay.passages.size === 0 && overlay.organizations.size === 0) return evidence;
  const amending: Amending = { evidence, document, overlay, text };
  const amended: EvidenceByEvent = {};
  const take = (lineage: Lineage) => {
    const { event, deleted } = lineage;
    if (deleted || !event.documents.includes(document) || Object.hasOwn(amended, event.id)) return;
    amended[event.id] = evidenceOf(lineage, amending);
  };
  for (const [id, marks] of Object.entries(evidence)) {
    const heirs = overlay.heirs.get(id);
    if (heirs) heirs.forEach(take);
    else amended[id] = renamed(marks, overlay);
  }
  overlay.passages.get(document)?.forEach(take);
  return amended;
}

/** Evidence with the names that organizations are called now. */
function renamed(marks: readonly Evidence[], { organizations }: Overlay): Evidence[] {
  if (!marks.some(({ fact, value }) => fact === "organization" && organizations.has(value))) return [...marks];
  return inPlace(
    marks.map((mark) =>
      mark.fact === "organization" ? { ...mark, value: organizations.get(mark.value)?.into ?? mark.value } : mark,
    ),
  );
}

function evidenceOf(lineage: Lineage, amending: Amending): Evidence[] {
  const { event, origins } = lineage;
  const { document, text, overlay } = amending;
  const kept = origins.flatMap((origin) => inherited(origin, lineage, amending));
  const passages = lineage.passages.flatMap((at): Evidence[] => {
    if (at.document !== document) return [];
    const place = placeOfWords(text, event.quote, at);
    return typeof place === "string" ? [] : [{ fact: "event", value: event.title, ...place }];
  });
  const marks = [...kept, ...passages];
  const sentences = marks.filter(({ fact }) => fact === "event");
  for (const name of literalNames(lineage, overlay)) {
    const others = marks.filter(({ fact, value }) => fact === "organization" && value !== name);
    const names = overlay.names.get(name) ?? [name];
    for (const place of sentences.flatMap((sentence) => placesOfNames(text, sentence, names))) {
      // 交大 of 西安交大 is a part of another name.
      if (!others.some((other) => contains(other, place))) marks.push({ fact: "organization", value: name, ...place });
    }
  }
  if (lineage.dated && !marks.some(({ fact }) => fact === "date")) {
    const place = firstOf(sentences, (sentence) => placeOfDate(text, sentence, event.date));
    if (place) marks.push({ fact: "date", value: event.date, ...place });
  }
  if (lineage.passages.length > 0 && event.place !== null) {
    const { place: value } = event;
    for (const place of passages.flatMap((one) => placesOfNames(text, one, [value])))
      marks.push({ fact: "place", value, ...place });
  }
  return inPlace(marks);
}

function firstOf<Item, Value>(items: readonly Item[], of: (item: Item) => Value | null): Value | null {
  for (const item of items) {
    const value = of(item);
    if (value !== null) return value;
  }
  return null;
}

const contains = (outer: Span, inner: Span) => outer.start <= inner.start && inner.end <= outer.end;

/** The organizations of an event that none of its records had. */
function literalNames({ event, origins }: Lineage, { organizations }: Overlay): string[] {
  const before = new Set(
    origins.flatMap((origin) => origin.organizations.map(({ name }) => organizations.get(name)?.into ?? name)),
  );
  return event.organizations.flatMap(({ name }) => (before.has(name) ? [] : [name]));
}

/** What an event has of the evidence of one of its records. */
function inherited(origin: BundleEvent, lineage: Lineage, amending: Amending): Evidence[] {
  const { overlay, evidence } = amending;
  const marks = renamed(evidence[origin.id] ?? [], overlay);
  const rivals = overlay.heirs.get(origin.id) ?? [];
  const sentences = marks.filter(({ fact }) => fact === "event");
  const facts = marks.filter(({ fact }) => fact !== "event");
  const proves = (sentence: Span, heir: Lineage) =>
    new Set(
      facts.flatMap((mark) =>
        contains(sentence, mark) && holds(mark, origin, heir, overlay) ? `${mark.fact} ${mark.value}` : [],
      ),
    ).size;
  // A sentence goes to the part of which it proves the most.
  const own = sentences.filter((sentence) => {
    const mine = proves(sentence, lineage);
    return rivals.every((rival) => rival === lineage || proves(sentence, rival) <= mine);
  });
  const { title } = lineage.event;
  return [
    ...own.map((sentence) => (sentence.value === origin.title ? { ...sentence, value: title } : sentence)),
    ...facts.filter((mark) => {
      if (!holds(mark, origin, lineage, overlay)) return false;
      const around = sentences.filter((sentence) => contains(sentence, mark));
      return around.length === 0 || around.some((sentence) => own.includes(sentence));
    }),
  ];
}

/** Whether a value that words of a record prove holds for what the record became. What the record itself did not show, such as another source's reading, stays. */
function holds(
  { fact, value }: Evidence,
  origin: BundleEvent,
  { event, dated }: Lineage,
  { organizations }: Overlay,
): boolean {
  switch (fact) {
    case "date":
      return (
        !dated ||
        [event.date, ...readingsOf(event, { fact: "date", of: null }).map((one) => one.value)].some((date) =>
          saysSame(value, date),
        )
      );
    case "kind":
      return event.kinds.some((kind) => kind === value) || !origin.kinds.some((kind) => kind === value);
    case "organization":
      return (
        event.organizations.some(({ name }) => name === value) ||
        !origin.organizations.some(({ name }) => (organizations.get(name)?.into ?? name) === value)
      );
    case "person":
      return event.people.some(({ name }) => name === value) || !origin.people.some(({ name }) => name === value);
    default:
      return true;
  }
}

/** Whether words that were read as one date say another: the same, but for a year that they leave open and a mark of doubt. */
function saysSame(read: string, date: string): boolean {
  const plain = date.replaceAll("?", "");
  const words = read.replaceAll("?", "");
  if (words === plain) return true;
  return words.includes("XXXX") && words === plain.replace(/(?<=^|\/)\d{4}/g, "XXXX");
}
