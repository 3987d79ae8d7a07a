import { ColumnsBuilder, type EventColumns, IMPLIED_BITS, kindsOfBits, MARK_BITS } from "../../bundle/columns.ts";
import type { Bundle, BundleArticle, BundleDocument, BundleEvent } from "../../bundle/schema.ts";
import type { Fold } from "../../bundle/searchKey.ts";
import { inChronology } from "../../model/chronology.ts";
import { type EdtfDate, edtfDays, parseEdtf } from "../../model/edtf.ts";
import type { EventKind } from "../../model/event.ts";
import { type Certainty, dateCertainty } from "./dateText.ts";
import { type EventRecords, recordsInside, type Wanted } from "./eventRecords.ts";
import { type FacetColumn, facetColumns } from "./facetColumns.ts";
import { type OrganizationNames, organizationNames } from "./organizationNames.ts";
import { type Facet, MARKS, type Mark } from "./viewState.ts";

/** Some rows, in whatever is a list of numbers. */
export type Rows = ArrayLike<number> & Iterable<number>;

/** Everything the views ask for, worked out once for a bundle. A row is an event's place in order of time. */
export interface EventIndex extends OrganizationNames {
  readonly bundle: Bundle;
  readonly columns: EventColumns;
  /** The number of events. */
  readonly size: number;
  /** The number of events with a year: rows `0 … dated - 1`. */
  readonly dated: number;
  /** First and last day of each row below {@link dated}. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** The date of each run of `columns.dates`; null where it cannot be read. */
  readonly dates: readonly (EdtfDate | null)[];
  /** The values of each facet; those of `organization` are the organizations. */
  readonly facets: Readonly<Record<Facet, FacetColumn>>;
  readonly records: EventRecords;
  /** Of an index that lies over a large corpus (`amend/`): how the files of that are asked. */
  readonly overlaid?: Overlaid;
  /** Of an index with corrections: what the words of a text prove then. */
  readonly amendEvidence?: (file: TextWithEvidence) => TextWithEvidence["evidence"];
}

/** What articles and sources have in common. */
type TextWithEvidence = Pick<BundleArticle, "document" | "text" | "evidence">;

/** Asks what counts rows and documents as the files of a corpus do, for an index that has others among them. */
export interface Overlaid {
  /** The masks of a search as this index counts, with what is found in what only it has. */
  found(
    words: readonly string[],
    fold: Fold | null,
    texts: Uint16Array,
    articles: Uint16Array | null,
  ): { readonly texts: Uint16Array; readonly articles: Uint16Array | null };
  /** Records that are read without being kept, as this index counts. */
  borrowed(borrow: (wanted: Wanted) => Promise<EventRecords>): (wanted: Wanted) => Promise<EventRecords>;
}

/** An index of columns, with the records that belong to them. */
export function indexColumns(
  bundle: Bundle,
  columns: EventColumns,
  names: OrganizationNames,
  records: EventRecords,
): EventIndex {
  const { dates: texts, runs, size } = columns;
  const dates = texts.map(parseEdtf);
  const days = dates.map((date) => date && edtfDays(date));
  const open = days.indexOf(null);
  const dated = open === -1 ? size : (runs[open] ?? size);
  const first = new Int32Array(dated);
  const last = new Int32Array(dated);
  days.forEach((one, run) => {
    if (one === null || (open !== -1 && run >= open)) return;
    first.fill(one.first, runs[run], runs[run + 1]);
    last.fill(one.last, runs[run], runs[run + 1]);
  });
  return {
    ...names,
    bundle,
    columns,
    size,
    dated,
    first,
    last,
    dates,
    facets: facetColumns(
      columns,
      names.organizations.map(({ name }) => name),
    ),
    records,
  };
}

/**
 * Sorts and indexes a bundle that holds its events. An event with a date that cannot be read is kept, with those of open years.
 * @param isLocal whether a document of this device tells an event
 */
export function indexEvents(bundle: Bundle, isLocal?: (event: BundleEvent) => boolean): EventIndex {
  const events = inChronology(bundle.events, ({ date }) => date);
  const builder = new ColumnsBuilder();
  for (const document of bundle.documents) builder.addDocument(document);
  for (const event of events) builder.addEvent(event, isLocal?.(event));
  const names = organizationNames(
    bundle.organizations,
    events.flatMap(({ organizations }) => organizations.map(({ name }) => name)),
  );
  const initials = new Map(bundle.people.map((person) => [person.name, person.initials]));
  const columns = builder.finish(
    (name) => names.organizationNamed(name) ?? 0,
    (name) => initials.get(name) ?? "",
  );
  return indexColumns(bundle, columns, names, recordsInside(bundle, events));
}

/** The place of the run that a row is in. */
export function runOf({ columns: { runs } }: EventIndex, row: number): number {
  let low = 0;
  let high = runs.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle] ?? 0) <= row) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A row's date; null where it cannot be read. */
export function dateOf(index: EventIndex, row: number): EdtfDate | null {
  return index.dates[runOf(index, row)] ?? null;
}

/** A row's kinds, in the order of `EVENT_KINDS`. */
export function kindsOf({ columns }: EventIndex, row: number): readonly EventKind[] {
  return kindsOfBits(columns.kinds[row] ?? 0);
}

/** The places of the organizations that took part in a row, each once. */
export function partiesOf({ columns }: EventIndex, row: number): Uint32Array {
  const { offsets, ids } = columns.organizations;
  return ids.subarray(offsets[row], offsets[row + 1]);
}

/** The numbers of the documents that tell a row, the leading one first. */
export function documentNumbersOf({ columns }: EventIndex, row: number): Uint32Array {
  const { offsets, ids } = columns.documents;
  return ids.subarray(offsets[row], offsets[row + 1]);
}

/** Whether an organization (by its place) took part in a row. */
export function hasParty({ columns }: EventIndex, row: number, place: number): boolean {
  const { offsets, ids } = columns.organizations;
  const end = offsets[row + 1] ?? 0;
  let at = offsets[row] ?? 0;
  while (at < end && ids[at] !== place) at++;
  return at < end;
}

/** Whether a document of this device tells a row. */
export function isLocal({ columns }: EventIndex, row: number): boolean {
  return ((columns.marks[row] ?? 0) & MARK_BITS.local) !== 0;
}

/** How a row came to be as it is, in the order of `MARKS`. */
export function marksOf({ columns }: EventIndex, row: number): readonly Mark[] {
  const bits = columns.marks[row] ?? 0;
  return bits === 0 ? NO_MARKS : MARKS.filter((mark) => bits & MARK_BITS[mark]);
}

const NO_MARKS: readonly Mark[] = [];

/** A row's date in EDTF; empty for a row that is not there. */
export function edtfOf(index: EventIndex, row: number): string {
  return index.columns.dates[runOf(index, row)] ?? "";
}

/** How surely a row's date is known. */
export function certaintyOf(index: EventIndex, row: number): Certainty {
  return dateCertainty(edtfOf(index, row), index.columns.implied[row] ?? 0);
}

/** Whether a row's words leave more of its date unsaid than the year, whoever says it. */
export function leavesDayUnsaid({ columns }: EventIndex, row: number): boolean {
  return ((columns.implied[row] ?? 0) & (IMPLIED_BITS.month | IMPLIED_BITS.day)) !== 0;
}

/** What lists show of an event. */
export interface EventHead {
  readonly row: number;
  readonly id: string;
  readonly title: string;
  /** EDTF. */
  readonly date: string;
  readonly certainty: Certainty;
  readonly kinds: readonly EventKind[];
  /** Names. */
  readonly organizations: readonly string[];
}

/** What lists show of a row; null while it is not loaded, and for a row that is not there. */
export function headOf(index: EventIndex, row: number): EventHead | null {
  const head = index.records.headOf(row);
  if (head === null) return null;
  return {
    row,
    id: head.id,
    title: head.title,
    date: edtfOf(index, row),
    certainty: certaintyOf(index, row),
    kinds: kindsOf(index, row),
    organizations: Array.from(partiesOf(index, row), (place) => index.organizations[place]?.name ?? ""),
  };
}

/** The document with an id; null while it is not loaded, and for an unknown one. */
export function documentNamed({ records }: EventIndex, id: string): BundleDocument | null {
  const number = records.numberOf(id);
  return number === null ? null : records.documentOf(number);
}

/** What lists show of some rows, as far as it is loaded. */
export function headsOf(index: EventIndex, rows: Iterable<number>): EventHead[] {
  return Array.from(rows).flatMap((row) => headOf(index, row) ?? []);
}
