import type { BundleDocument, BundleEvent } from "../../../bundle/schema.ts";
import { derivationSentence, guessSentence } from "../dateDerivation.ts";
import { dateText, eventCertainty } from "../dateText.ts";
import { officeOf } from "../office.ts";
import { documentName } from "../shownName.ts";
import type { ExportEntry, ExportWords } from "./exportRequest.ts";

/** An organization with its part: 东湖大学（东道主）. */
export function partyWords(party: BundleEvent["organizations"][number], words: ExportWords): string {
  return words.withNote(party.name, words.roles[party.role]);
}

/** A person with the office: 周明（南山市 副市长）. */
export function personWords(person: BundleEvent["people"][number], words: ExportWords): string {
  const office = officeOf(person);
  return office === "" ? person.name : words.withNote(person.name, office);
}

/** What readers put right of an event: each fact once; empty where nothing was. */
export function correctedWords({ corrected }: BundleEvent, words: ExportWords): string {
  return [...new Set(corrected.map(({ fact }) => words.correctedFacts[fact]))].join(words.separator);
}

/**
 * Why the event is not simply what a published text says: a sentence each for what was inferred of its date, what was guessed,
 * what readers put right, and what only this device has; empty for a stated date that nobody touched.
 */
export function eventNotes({ event, local }: Pick<ExportEntry, "event" | "local">, words: ExportWords): string[] {
  const corrected = correctedWords(event, words);
  return [
    ...dateNotes(event, words),
    ...(corrected === "" ? [] : [words.corrected(corrected)]),
    ...(local === null ? [] : [words.local[local]]),
  ];
}

/** Why the date is not simply what the text says: a sentence each for what was inferred and what was guessed; empty for a stated date. */
function dateNotes(event: BundleEvent, words: ExportWords): string[] {
  const inferred = derivationSentence(event, words.reasons);
  // Guesses for other accounts of the event say nothing of the date that it shows.
  const guessed = event.guesses
    .filter(({ date }) => date === event.date)
    .map((guess) => guessSentence(guess, event.dateText, words.reasons));
  const notes = [...new Set([...(inferred === null ? [] : [inferred]), ...guessed])];
  const certainty = eventCertainty(event);
  return notes.length > 0 || certainty === "stated" ? notes : [words.certaintyMeaning[certainty]];
}

/** A document in a line, without its address: title, publisher and day of publication; its file where it has no title. */
export function sourceWords(document: BundleDocument, words: ExportWords): string {
  const { publisher, published } = document;
  const day = published === null ? null : dateText(published, words.dates);
  return [documentName(document), publisher, day].filter((part) => part !== null && part !== "").join(words.separator);
}
