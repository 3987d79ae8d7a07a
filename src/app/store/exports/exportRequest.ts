import type { BundleDocument, BundleEvent } from "../../../bundle/schema.ts";
import type { EventKind, PartyRole } from "../../../model/event.ts";
import type { DerivationWords } from "../dateDerivation.ts";
import type { Certainty, DateWords } from "../dateText.ts";
import { documentNumbersOf, type EventIndex } from "../eventIndex.ts";
import type { ListGroup } from "../eventList.ts";
import { isLocalDocument } from "../local/localDocument.ts";
import type { CsvColumn } from "./eventsCsv.ts";

/** How documents of this device tell an event: alone, so that its address leads nowhere on another one, or beside others. */
export type LocalStanding = "only" | "also";

type CorrectedFact = BundleEvent["corrected"][number]["fact"];

/** The words of one language that exports are written in; `views` hand in their language's. */
export interface ExportWords {
  readonly kinds: Readonly<Record<EventKind, string>>;
  readonly roles: Readonly<Record<PartyRole, string>>;
  readonly certainty: Readonly<Record<Certainty, string>>;
  readonly certaintyMeaning: Readonly<Record<Certainty, string>>;
  readonly dates: DateWords;
  readonly reasons: DerivationWords;
  readonly quoted: (text: string) => string;
  /** How many of how many, and under which filters; without filters the list of them is empty. */
  readonly statement: (shown: number, total: number, filters: readonly string[]) => string;
  /** A file name without its ending; safe on every system once {@link exportFileName} has seen it. */
  readonly fileName: (shown: number, total: number) => string;
  /** What is said of a name behind it: 东湖大学（东道主）. */
  readonly withNote: (name: string, note: string) => string;
  /** Between the entries of one cell or line. */
  readonly separator: string;
  readonly columns: Readonly<Record<CsvColumn, string>>;
  readonly calendarName: string;
  /** Behind the statement of a calendar: how many events have no known day. */
  readonly leftOut: (count: number) => string;
  readonly people: (names: string) => string;
  readonly organizations: (names: string) => string;
  readonly source: (text: string) => string;
  /** What readers put right of an event, and that they did. */
  readonly correctedFacts: Readonly<Record<CorrectedFact, string>>;
  readonly corrected: (facts: string) => string;
  /** Said of an event of which only this device has the documents, and of one that a document of it tells, too. */
  readonly local: Readonly<Record<LocalStanding, string>>;
}

/** What is to be exported: the events that the reader sees, and how they came to be these. */
export interface ExportRequest {
  readonly index: EventIndex;
  /** What the filters leave, in the order of the list. */
  readonly rows: Int32Array;
  /** The headings of the list with the same rows. */
  readonly groups: readonly ListGroup[];
  /** The number of events before the filters. */
  readonly total: number;
  /** Each filter in words: 单位：东湖大学. Empty where there is none. */
  readonly filters: readonly string[];
  /** The absolute address of the page with this event open, by event id. */
  readonly addressOf: (event: string) => string;
  readonly words: ExportWords;
}

/** The sentence that travels with every export: how many events of how many, and under which filters. */
export function exportStatement({
  rows,
  total,
  filters,
  words,
}: Pick<ExportRequest, "rows" | "total" | "filters" | "words">): string {
  return words.statement(rows.length, total, filters);
}

/** An event that is exported. */
export interface ExportEntry {
  readonly row: number;
  readonly event: BundleEvent;
  /** The documents that tell it, the leading one first; those that the bundle lacks are passed over. */
  readonly documents: readonly BundleDocument[];
  /** Null where no document of this device tells it. */
  readonly local: LocalStanding | null;
}

/** A row's entry; null where its event is not loaded. */
export function entryOf(index: EventIndex, row: number): ExportEntry | null {
  const event = index.records.eventOf(row);
  if (!event) return null;
  const numbers = Array.from(documentNumbersOf(index, row));
  const documents = numbers.flatMap((number) => index.records.documentOf(number) ?? []);
  const local = documents.filter(isLocalDocument).length;
  return { row, event, documents, local: local === 0 ? null : local === numbers.length ? "only" : "also" };
}

/** Writes events one after the other, so that however many there are, no more than one is in hand. */
export interface ExportWriter {
  begin(request: ExportRequest): string;
  /** @param place which of the events it is, from 0 */
  event(entry: ExportEntry, request: ExportRequest, place: number): string;
  end(request: ExportRequest): string;
}

/** A file name with its ending. What some file system or shell takes for a sign of its own becomes a hyphen. */
export function exportFileName(
  { rows, total, words }: Pick<ExportRequest, "rows" | "total" | "words">,
  ending: string,
) {
  const name = words.fileName(rows.length, total).replace(/[\s\p{Cc}<>:"/\\|?*.]+/gu, "-");
  return `${name}.${ending}`;
}
