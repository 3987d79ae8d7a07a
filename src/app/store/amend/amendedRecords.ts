import type { BundleDocument, BundleEvent } from "../../../bundle/schema.ts";
import type { EventRecords, FileContent, RecordFile, Wanted } from "../eventRecords.ts";
import { type Amendment, joinedEvent } from "./amendment.ts";
import type { AmendedRows } from "./amendRows.ts";

/** How the records of an amended index lie over those below. */
export interface RecordsLayer {
  readonly rows: AmendedRows;
  readonly amendment: Amendment;
  /** How many documents are below. */
  readonly documents: number;
  /** By row below: as other documents tell the event of it once more. */
  readonly again: ReadonlyMap<number, readonly BundleEvent[]>;
  /** Rows by the ids of own events, and numbers by the ids of own documents. */
  readonly ownRows: ReadonlyMap<string, number>;
  readonly ownNumbers: ReadonlyMap<string, number>;
}

/** The layer of an amendment. @param again as in {@link RecordsLayer} */
export function recordsLayer(
  amendment: Amendment,
  rows: AmendedRows,
  documents: number,
  again: ReadonlyMap<number, readonly BundleEvent[]>,
): RecordsLayer {
  const ownRows = new Map<string, number>();
  rows.below.forEach((at, row) => {
    const event = at < 0 ? rows.own[-1 - at] : null;
    for (const id of event ? [...event.alsoKnownAs, event.id] : []) ownRows.set(id, row);
  });
  const ownNumbers = new Map(amendment.documents.map(({ id }, place) => [id, documents + place]));
  return { rows, amendment, documents, again, ownRows, ownNumbers };
}

/** What is wanted of an amended index, as the records below count; none of what is its own. */
export function wantedBelow({ rows, documents, ownRows, ownNumbers }: RecordsLayer, wanted: Wanted): Wanted {
  const below = (all: Iterable<number> = []) => Array.from(all, (row) => rows.below[row] ?? -1).filter((at) => at >= 0);
  return {
    heads: below(wanted.heads),
    events: below(wanted.events),
    documents: Array.from(wanted.documents ?? []).filter((number) => number < documents),
    eventIds: Array.from(wanted.eventIds ?? []).filter((id) => !ownRows.has(id)),
    documentIds: Array.from(wanted.documentIds ?? []).filter((id) => !ownNumbers.has(id)),
  };
}

/** Records of the data with those of an amendment, by the rows and numbers of the amended index. */
export class AmendedRecords implements EventRecords {
  readonly #layer: RecordsLayer;
  readonly #below: EventRecords;

  constructor(layer: RecordsLayer, below: EventRecords) {
    this.#layer = layer;
    this.#below = below;
  }

  headOf(row: number): Pick<BundleEvent, "id" | "title"> | null {
    const own = this.#ownOf(row);
    if (own !== undefined) return own;
    return this.#below.headOf(this.#layer.rows.below[row] ?? -1);
  }

  eventOf(row: number): BundleEvent | null {
    const own = this.#ownOf(row);
    if (own !== undefined) return own;
    const { rows, amendment, again } = this.#layer;
    const at = rows.below[row] ?? -1;
    const event = this.#below.eventOf(at);
    if (!event) return null;
    return (again.get(at) ?? []).reduce(joinedEvent, amendment.events.renamed(event));
  }

  documentOf(number: number): BundleDocument | null {
    const { documents, amendment } = this.#layer;
    if (number < documents) return this.#below.documentOf(number);
    return amendment.documents[number - documents] ?? null;
  }

  rowOf(id: string): number | null {
    const { ownRows, rows } = this.#layer;
    const own = ownRows.get(id);
    if (own !== undefined) return own;
    const row = this.#below.rowOf(id);
    const above = row === null ? -1 : (rows.above[row] ?? -1);
    return above < 0 ? null : above;
  }

  numberOf(id: string): number | null {
    return this.#layer.ownNumbers.get(id) ?? this.#below.numberOf(id);
  }

  filesFor(wanted: Wanted): readonly RecordFile[] {
    return this.#below.filesFor(wantedBelow(this.#layer, wanted));
  }

  take(file: RecordFile, content: FileContent): void {
    this.#below.take(file, content);
  }

  /** The own event of a row; null for a row that is not there, undefined for one of the records below. */
  #ownOf(row: number): BundleEvent | null | undefined {
    const { below, own } = this.#layer.rows;
    const at = below[row];
    if (at === undefined) return null;
    return at < 0 ? (own[-1 - at] ?? null) : undefined;
  }
}
