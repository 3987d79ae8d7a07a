import type { Article } from "./article.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { ImpliedField } from "./edtf.ts";
import type { DocumentEvent, EventKind, PartyRole } from "./event.ts";
import type { Mention } from "./mention.ts";
import type { Organization, OrganizationType } from "./organization.ts";
import type { ReadFailure, SourceDocument } from "./source.ts";
import type { Span } from "./span.ts";

/** A document with its readable text. */
export interface ReadDocument {
  readonly source: SourceDocument;
  readonly article: Article;
}

/** What the stages made of one document. */
export interface Extraction extends ReadDocument {
  readonly mentions: readonly Mention[];
  readonly events: readonly DocumentEvent[];
}

/** A name that a document uses for an organization of another, fuller name. */
export interface ShortName {
  readonly short: string;
  readonly full: string;
  /** The rule that read it there, for example `organization/defined-alias`. */
  readonly rule: string;
  /** What the document takes the organization for. */
  readonly organizationType: OrganizationType;
}

/** A weekday with the place of its words in `Article.text`. */
export interface Weekday {
  /** 0 is Sunday. */
  readonly day: number;
  readonly words: string;
  readonly span: Span;
}

/**
 * What one document says, without its texts: all that is needed to fold it with others. Of a large corpus this is what is held
 * in memory.
 */
export interface Testimony {
  /** `SourceDocument.id`. */
  readonly document: string;
  readonly file: string;
  /** `SourceDocument.record`. */
  readonly record: number | null;
  /** The day of its publication in EDTF, where it is known. */
  readonly published: string | null;
  readonly events: readonly DocumentEvent[];
  /** For each event in order the weekday that stands with its date, where that leaves its year open. */
  readonly weekdays: readonly (Weekday | null)[];
  /** In order of the text, each pair of names once. */
  readonly shortNames: readonly ShortName[];
}

/** Words of a document that tell in which year an account of another one belongs. */
export interface YearEvidence {
  /** `SourceDocument.id`. */
  readonly document: string;
  /** `DocumentEvent.id` of the account that they are taken from. */
  readonly account: string;
  /** The words, and where they stand in that document's `Article.text`. */
  readonly words: string;
  readonly span: Span;
  /** When that document says that it was, in EDTF; null for words that only fit the guess, such as a weekday. */
  readonly edtf: string | null;
}

/** The year of an account that tells none, guessed from other documents. */
export interface YearGuess {
  /** The account's date with the guessed year, marked: `2023-12-08?`. */
  readonly edtf: string;
  /** The rule, for example `year/same-office`; the page puts it in words. */
  readonly rule: string;
  readonly evidence: readonly [YearEvidence, ...YearEvidence[]];
}

/** One article's account of an event. */
export interface EventSource {
  /** `SourceDocument.id`. */
  readonly document: string;
  /** As the document tells it; an open year stays open here. */
  readonly account: DocumentEvent;
  /** Null where the account has a year of its own, or none can be guessed. */
  readonly guess: YearGuess | null;
}

/** One fact of an event, and which of its sources say it. */
export interface Told<Value> {
  readonly value: Value;
  /** Places in `CorpusEvent.sources`, rising. */
  readonly sources: readonly number[];
}

/** When it happened, by the source that says it best. */
export interface CorpusDate {
  /** EDTF; with `?` where the year is guessed. */
  readonly edtf: string;
  /** The words that were read. */
  readonly text: string;
  readonly implied: readonly ImpliedField[];
}

export interface CorpusParty {
  /** Canonical name. */
  readonly name: string;
  readonly role: PartyRole;
  /** Null where the words of a source name it. */
  readonly inferred: string | null;
}

export interface CorpusPerson {
  readonly name: string;
  readonly title: string | null;
  /** Canonical name. */
  readonly organization: string | null;
}

/** Which facts of an event sources can contradict each other in. */
export const DISPUTED_FACTS = ["date", "role", "title", "place"] as const;

/** What sources of one event tell otherwise. All readings are kept; the event shows the first. */
export interface Disagreement {
  readonly fact: (typeof DISPUTED_FACTS)[number];
  /** Whose role or title it is; null for the event's date and place. */
  readonly of: string | null;
  /** An EDTF date, a `PartyRole`, a title or a place each. */
  readonly readings: readonly Told<string>[];
}

/** One happening with all of its accounts, and what they say together. */
export interface CorpusEvent {
  /** That of the first account. */
  readonly id: string;
  /** The ids of its other accounts, in order: links to them lead here. */
  readonly alsoKnownAs: readonly string[];
  /** By the publication of their documents, then by these documents' content and text: never by the names of files. */
  readonly sources: readonly [EventSource, ...EventSource[]];
  readonly date: CorpusDate;
  /** In the order of `EVENT_KINDS`. */
  readonly kinds: readonly Told<EventKind>[];
  readonly organizations: readonly Told<CorpusParty>[];
  readonly people: readonly Told<CorpusPerson>[];
  readonly place: Told<string> | null;
  readonly links: readonly string[];
  readonly disagreements: readonly Disagreement[];
}

/** A table of names that the user wrote, and what is wrong with it. */
export interface TableRemarks {
  readonly file: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** What all documents tell together, without their texts. Deterministic: the same files in any order give the same corpus. */
export interface Corpus {
  /** In order of name. */
  readonly organizations: readonly Organization[];
  /** In order of date, open years last; on one date in the order of their first sources. */
  readonly events: readonly CorpusEvent[];
  /** The user's tables of organizations, in order of file name. */
  readonly tables: readonly TableRemarks[];
  readonly failures: readonly ReadFailure[];
}
