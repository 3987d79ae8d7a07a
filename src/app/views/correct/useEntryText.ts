import type { EventKind } from "../../../model/event.ts";
import type { Messages } from "../../i18n/messages.ts";
import { CORRECT_WORDS, type CorrectWords } from "../../i18n/regions/correct.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { OwnCorrections } from "../../store/corrections/correctionsStore.ts";
import type { CorrectionEntry, Doing, OutcomeHere } from "../../store/corrections/correctionTypes.ts";
import { wholeCharacters } from "../../store/cutText.ts";
import { dateText } from "../../store/dateText.ts";
import { type EventIndex, headOf } from "../../store/eventIndex.ts";
import { partiesText } from "./partiesText.ts";

/** An entry in the words of the page. */
export interface EntryText {
  /** What it is about: the title of an event, or a name. */
  readonly subject: string;
  /** What was there and is there now; null where the action says all. */
  readonly was: string | null;
  readonly now: string | null;
}

const kindsText = (kinds: readonly string[], messages: Messages) =>
  kinds.map((kind) => messages.kinds[kind as EventKind] ?? kind).join(messages.listSeparator);

const MOST_QUOTED = 30;

/** The title of an event in the first index that has it; where none does, the words that proved it. */
function titleOf(
  indexes: readonly EventIndex[],
  { event: id, proof: { quote } }: Extract<CorrectionEntry, { event: string }>,
): string {
  for (const index of indexes) {
    const row = index.records.rowOf(id);
    const title = row === null ? undefined : headOf(index, row)?.title;
    if (title !== undefined) return title;
  }
  if (quote === "") return id;
  return quote.length > MOST_QUOTED ? `${wholeCharacters(quote, 0, MOST_QUOTED)}…` : quote;
}

/** Tells what entries are about: the same for those of one event. */
const subjectKey = (entry: CorrectionEntry) =>
  entry.action === "merge-organizations" ? ` ${entry.name}` : entry.event;

function textOf(
  entry: CorrectionEntry,
  indexes: readonly EventIndex[],
  messages: Messages,
  words: CorrectWords,
): EntryText {
  const { dates } = messages;
  const nothing = (text: string) => (text === "" ? words.nothing : text);
  switch (entry.action) {
    case "title":
      return { subject: entry.new, was: entry.old, now: entry.new };
    case "date":
      return {
        subject: titleOf(indexes, entry),
        was: dateText(entry.old, dates),
        now: dateText(entry.new, dates),
      };
    case "kinds":
      return {
        subject: titleOf(indexes, entry),
        was: nothing(kindsText(entry.old, messages)),
        now: kindsText(entry.new, messages),
      };
    case "organizations":
      return {
        subject: titleOf(indexes, entry),
        was: nothing(partiesText(entry.old, messages)),
        now: nothing(partiesText(entry.new, messages)),
      };
    case "delete":
      return { subject: entry.old.title, was: null, now: null };
    case "merge-events":
      return {
        subject: entry.old.title,
        was: entry.others.map(({ title }) => title).join(messages.listSeparator),
        now: entry.old.title,
      };
    case "split":
      return {
        subject: entry.old.title,
        was: entry.old.title,
        now: entry.parts.map(({ title, date }) => `${title}（${dateText(date, dates)}）`).join(messages.listSeparator),
      };
    case "add":
      return { subject: entry.new.title, was: null, now: dateText(entry.new.date, dates) };
    case "merge-organizations":
      return { subject: entry.into, was: entry.name, now: entry.into };
  }
}

/** A value of an outcome as the page writes it. */
function valueText(reason: string, value: string | null, messages: Messages, words: CorrectWords): string {
  if (value === null || value === "") return words.nothing;
  if (reason === "date") return dateText(value, messages.dates);
  if (reason === "kinds") return kindsText(value.split(" "), messages);
  return reason === "organizations" ? partiesText(value, messages) : value;
}

/** Puts entries, steps and outcomes in words. @param indexes tell the titles of events: what is shown, then what lies below */
export function useEntryText(...indexes: readonly EventIndex[]) {
  const messages = useMessages();
  const words = useWords(CORRECT_WORDS);
  /** What entries that were made together, or taken out together, are about. */
  const entriesText = (entries: readonly CorrectionEntry[]): string => {
    const [first] = entries;
    if (!first) return "";
    const actions = [...new Set(entries.map(({ action }) => words.actions[action]))];
    const { subject, was, now } = textOf(first, indexes, messages, words);
    const subjects = new Set(entries.map(subjectKey));
    if (subjects.size > 1) return words.stepOfMany(entries.length, subject, subjects.size - 1, actions);
    const isJoined = first.action === "merge-events" || first.action === "merge-organizations";
    return words.stepOf(
      actions,
      isJoined && entries.length === 1 ? words.joinedInto(was ?? "", now ?? "") : messages.quoted(subject),
    );
  };
  return {
    entry: (entry: CorrectionEntry) => textOf(entry, indexes, messages, words),
    step({ step, removed = [] }: Doing): string {
      if (step.kind === "correct") return entriesText(step.entries);
      return words.removed(removed.length > 0 ? entriesText(removed) : null, step.entries.length);
    },
    /** What a step did, by what became of its entries: null while that is not known. */
    done(doing: Doing, { entries }: Pick<OwnCorrections, "entries">, fits: (what: string) => string): string | null {
      if (doing.step.kind === "remove") return fits(this.step(doing));
      const ids = new Set(doing.step.entries.map(({ id }) => id));
      const outcomes = entries.flatMap(({ entry, outcome }) => (ids.has(entry.id) ? [outcome] : []));
      if (outcomes.length === 0 || outcomes.includes(null)) return null;
      const unfit = outcomes.filter((one) => one?.status === "unfit");
      if (unfit.length === 0) return fits(this.step(doing));
      return words.unfitStep(this.step(doing), unfit.map((one) => this.outcome(one)).join(" "));
    },
    /** Whether an entry does not fit because its document, which only this device had, was removed. @param local ids of such */
    isOfRemoved({ proof }: CorrectionEntry, outcome: OutcomeHere | null, local: ReadonlySet<string>): boolean {
      if (outcome?.status !== "unfit" || !local.has(proof.document)) return false;
      return indexes.every(({ records }) => records.numberOf(proof.document) === null);
    },
    outcome(outcome: OutcomeHere | null): string {
      if (outcome === null) return words.waiting;
      if (outcome.status !== "unfit") return words[outcome.status];
      const { reason, expected, found } = outcome;
      const text = (value: string | null) => valueText(reason, value, messages, words);
      return words.reasons[reason](text(expected), text(found));
    },
  };
}
