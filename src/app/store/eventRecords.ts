import type { Bundle, BundleDocument, BundleEvent } from "../../bundle/schema.ts";
import type { Titles } from "../../bundle/stretches.ts";

/** A file of a large corpus that holds records, and how many. Its place tells which it is of its kind. */
export interface RecordFile {
  readonly kind: "titles" | "events" | "documents" | "eventIds" | "documentIds";
  readonly place: number;
  readonly path: string;
  readonly count: number;
}

/** What a file holds, by its kind. */
export type FileContent =
  | { readonly kind: "titles"; readonly content: Titles }
  | { readonly kind: "events"; readonly content: readonly BundleEvent[] }
  | { readonly kind: "documents"; readonly content: readonly BundleDocument[] }
  | { readonly kind: "eventIds" | "documentIds"; readonly content: ReadonlyMap<string, number> };

/** What is known of single events and documents beyond the columns, as far as it is loaded: of a small bundle all of it. */
export interface EventRecords {
  /** The id and the title of a row; null while they are not loaded, and for a row that is not there. */
  headOf(row: number): Pick<BundleEvent, "id" | "title"> | null;
  /** All that is known of a row's event; null likewise. */
  eventOf(row: number): BundleEvent | null;
  documentOf(number: number): BundleDocument | null;
  /** The row of an event by its id, or by one that it is also known as; null for an unknown one, or while it is not loaded. */
  rowOf(id: string): number | null;
  /** The number of a document by its id; null likewise. */
  numberOf(id: string): number | null;
  /** The files that are not loaded and without which the above is null; none for what is not there. */
  filesFor(wanted: Wanted): readonly RecordFile[];
  /** Takes what a file holds. */
  take(file: RecordFile, content: FileContent): void;
}

/** What somebody wants to know: of rows what lists show (`heads`) or all, of documents by number, of ids what they mean. */
export interface Wanted {
  readonly heads?: Iterable<number>;
  readonly events?: Iterable<number>;
  readonly documents?: Iterable<number>;
  readonly eventIds?: Iterable<string>;
  readonly documentIds?: Iterable<string>;
}

/**
 * The records of a bundle that holds them itself.
 * @param events in order of their rows
 */
export function recordsInside({ documents }: Bundle, events: readonly BundleEvent[]): EventRecords {
  const rows = new Map([
    ...events.flatMap(({ alsoKnownAs }, row) => alsoKnownAs.map((id): [string, number] => [id, row])),
    ...events.map(({ id }, row): [string, number] => [id, row]),
  ]);
  const numbers = new Map(documents.map(({ id }, number) => [id, number]));
  return {
    headOf: (row) => events[row] ?? null,
    eventOf: (row) => events[row] ?? null,
    documentOf: (number) => documents[number] ?? null,
    rowOf: (id) => rows.get(id) ?? null,
    numberOf: (id) => numbers.get(id) ?? null,
    filesFor: () => [],
    take: () => undefined,
  };
}
