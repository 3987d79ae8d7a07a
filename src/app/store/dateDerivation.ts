import type { BundleEvent } from "../../bundle/schema.ts";
import type { DateField } from "../../model/edtf.ts";
import { derivations } from "./reasons.ts";

interface Parts {
  readonly fields: string;
  readonly basis: string;
  readonly rule: string;
}

/** The words of one language for how a date was found; `views` hand in their language's. */
export interface DerivationWords {
  readonly fields: Readonly<Record<DateField, string>>;
  readonly joinFields: (fields: readonly string[]) => string;
  readonly derived: (words: string, date: string, clauses: readonly string[]) => string;
  readonly date: Readonly<Record<string, (parts: Parts) => string>>;
  readonly dateOther: (parts: Parts) => string;
  readonly year: Readonly<Record<string, (evidence: string) => string>>;
  readonly yearOther: (evidence: string) => string;
  readonly yearEvidence: (words: string, date: string | null) => string;
}

/** The entry of a rule; a rule that the words do not know gets the neutral one. */
function ruled<Entry>(entries: Readonly<Record<string, Entry>>, rule: string, other: Entry): Entry {
  return Object.hasOwn(entries, rule) ? (entries[rule] ?? other) : other;
}

/**
 * One sentence from the words to the date, with a reason for each part that the words do not say; null where they say
 * all of it, and where there are none, as a reader gave it. A guessed year has a sentence of its own, {@link guessSentence}.
 */
export function derivationSentence(
  { date, dateText, implied }: Pick<BundleEvent, "date" | "dateText" | "implied">,
  words: DerivationWords,
): string | null {
  const clauses = derivations(implied).map(({ rule, basis, fields }) => {
    const parts = { rule, basis, fields: words.joinFields(fields.map((field) => words.fields[field])) };
    return ruled(words.date, rule, words.dateOther)(parts);
  });
  return clauses.length === 0 || dateText === "" ? null : words.derived(dateText, date, clauses);
}

/** Whether the year that an event shows is a guess. */
export function hasGuessedYear({ date, guesses }: Pick<BundleEvent, "date" | "guesses">): boolean {
  return guesses.some((guess) => guess.date === date);
}

/**
 * One sentence from an account's words to its date, with the words of other documents by which its year was guessed.
 * `dateText` are the words of the account, or which one it is.
 */
export function guessSentence(
  { date, rule, evidence }: BundleEvent["guesses"][number],
  dateText: string,
  words: DerivationWords,
): string {
  const [first = "", ...more] = evidence.map((one) => words.yearEvidence(one.words, one.date));
  return words.derived(dateText, date, [ruled(words.year, rule, words.yearOther)(first), ...more]);
}
