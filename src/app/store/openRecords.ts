/** What is asked for where an event or a document is open. */
import type { BundleDocument, BundleEvent } from "../../bundle/schema.ts";
import { documentNumbersOf, type EventHead, type EventIndex, headsOf } from "./eventIndex.ts";
import { type Loading, useHeads, useRecords } from "./recordQueries.ts";
import { rowsOfDocument } from "./rowsOf.ts";

/** All that is known of a row's event and of the documents that tell it, the leading one first. */
export interface OpenEvent extends Loading {
  /** Null while it is not there, and for no row. */
  readonly event: BundleEvent | null;
  readonly documents: readonly BundleDocument[];
}

export function useEvent(index: EventIndex, row: number | null): OpenEvent {
  const { records } = index;
  const numbers = row === null ? [] : documentNumbersOf(index, row);
  const loading = useRecords(index, { events: row === null ? [] : [row], documents: numbers });
  const documents = Array.from(numbers, (number) => records.documentOf(number)).flatMap((document) => document ?? []);
  return { ...loading, event: row === null ? null : records.eventOf(row), documents };
}

/** The documents with these numbers, as far as they are there. */
export function useDocuments(index: EventIndex, documents: Iterable<number>): Loading {
  return useRecords(index, { documents });
}

/** What lists show of events with these ids, each once, as far as it is there. */
export function useEventsNamed(index: EventIndex, ids: readonly string[]): EventHead[] {
  useRecords(index, { eventIds: ids });
  const rows = new Set(ids.flatMap((id) => index.records.rowOf(id) ?? []));
  useHeads(index, rows);
  return headsOf(index, rows);
}

/** What lists show of the events that a document tells, in order of time, as far as it is there. */
export function useEventsOf(index: EventIndex, document: string): EventHead[] {
  useRecords(index, { documentIds: [document] });
  const number = index.records.numberOf(document);
  const rows = number === null ? [] : rowsOfDocument(index, number);
  useHeads(index, rows);
  return headsOf(index, rows);
}
