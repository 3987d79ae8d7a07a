import type { CorrectionEntry } from "./entries.ts";

/** Why an entry does not fit. `expected` and `found` of its outcome are what is named here. */
export const UNFIT_REASONS = [
  /** No event has the id (expected). */
  "event-gone",
  /** An entry before (found: its id) took the event (expected: the id) away. */
  "event-deleted",
  /** The document (expected: its file) is not one of those that tell the event. */
  "document",
  /** The event stands on other words. */
  "quote",
  /** The event says something else than the old value. */
  "date",
  "kinds",
  "organizations",
  "title",
  "documents",
  /** No organization has the name (expected). */
  "organization-gone",
  /** Another name (expected) now stands for another organization (found). */
  "alias",
  /** Another name (expected) is now an organization of its own. */
  "alias-apart",
  /** The organization (found) that is to be joined to another (expected) is what that one was joined to. */
  "circle",
  /** The document (expected: its file) is not there. */
  "document-gone",
  /** The words (expected) do not stand in the document, or not where they did and more than once. */
  "words-gone",
  "words-twice",
  /** Another event has the id (expected) already. */
  "id-taken",
  /** Another entry before has the same id (expected). */
  "entry-twice",
] as const;
export type UnfitReason = (typeof UNFIT_REASONS)[number];

/** What became of one entry. */
export type Outcome =
  | { readonly entry: string; readonly status: "applied" | "already" }
  | {
      readonly entry: string;
      readonly status: "unfit";
      readonly reason: UnfitReason;
      readonly expected: string | null;
      readonly found: string | null;
    };

export type Unfit = Extract<Outcome, { status: "unfit" }>;

const quoted = (text: string | null) =>
  text === null || text === "" ? "nothing" : `“${text.replaceAll("\n", ", ").replaceAll("\t", " ")}”`;

/** What each way not to fit says: what is there and what was expected. */
const SENTENCES: Readonly<Record<UnfitReason, (expected: string, found: string) => string>> = {
  "event-gone": (expected) => `Unexpected end of event ${expected}, expected it among the events`,
  "event-deleted": (expected, found) =>
    `Unexpected deletion of event ${expected} by entry ${found}, expected it to stay`,
  document: (expected) => `Unexpected documents of the event, expected ${expected} among them`,
  quote: (expected, found) => `Unexpected words ${found}, expected ${expected}`,
  date: (expected, found) => `Unexpected date ${found}, expected ${expected}`,
  kinds: (expected, found) => `Unexpected kinds ${found}, expected ${expected}`,
  organizations: (expected, found) => `Unexpected organizations ${found}, expected ${expected}`,
  title: (expected, found) => `Unexpected title ${found}, expected ${expected}`,
  documents: (expected, found) => `Unexpected documents ${found}, expected ${expected}`,
  "organization-gone": (expected) => `Unexpected end of organization ${expected}, expected it among the organizations`,
  alias: (expected, found) =>
    `Unexpected organization ${found} under the name ${expected}, expected the one to be joined`,
  "alias-apart": (expected) =>
    `Unexpected organization ${expected} of its own, expected another name of the one to be joined`,
  circle: (expected, found) => `Unexpected circle: ${expected} is joined to ${found} already`,
  "document-gone": (expected) => `Unexpected end of document ${expected}, expected it among the documents`,
  "words-gone": (expected) => `Unexpected text of the document, expected the words ${expected} in it`,
  "words-twice": (expected) => `Unexpected second place of the words ${expected}, expected one`,
  "id-taken": (expected) => `Unexpected event ${expected}, expected its id to be free`,
  "entry-twice": (expected) => `Unexpected second entry ${expected} with another content, expected one of the id`,
};

/** What an entry is about, in a few words. */
function subject(entry: CorrectionEntry): string {
  if (entry.action === "merge-organizations") return `join “${entry.name}” to “${entry.into}”`;
  const event = entry.action === "add" ? `“${entry.new.title}”` : `event ${entry.event}`;
  return `${entry.action} ${event}`;
}

/**
 * The line that a build says of an entry that does not fit: which one, what was expected, what is there, and what to do.
 * The page has words of its own.
 */
export function unfitSentence(entry: CorrectionEntry, { reason, expected, found }: Unfit): string {
  const what = SENTENCES[reason](quoted(expected), quoted(found));
  return `Entry ${entry.id} (${subject(entry)}; ${entry.proof.file}) was not applied. ${what}. Correct it once more on the page, or take the entry out of the file.`;
}
