import type { Bundle, BundleDocument, BundleEvent } from "../../bundle/schema.ts";

/** What is known of single events and documents beyond the columns, as far as it is loaded: of a small bundle all of it. */
export class EventRecords {
  readonly #events: readonly BundleEvent[];
  readonly #documents: readonly BundleDocument[];
  readonly #rows: ReadonlyMap<string, number>;
  readonly #numbers: ReadonlyMap<string, number>;

  /** @param events in order of their rows */
  constructor(bundle: Bundle, events: readonly BundleEvent[]) {
    this.#events = events;
    this.#documents = bundle.documents;
    this.#rows = new Map([
      ...events.flatMap(({ alsoKnownAs }, row) => alsoKnownAs.map((id): [string, number] => [id, row])),
      ...events.map(({ id }, row): [string, number] => [id, row]),
    ]);
    this.#numbers = new Map(bundle.documents.map(({ id }, number) => [id, number]));
  }

  /** The id and the title of a row; null while they are not loaded, and for a row that is not there. */
  headOf(row: number): Pick<BundleEvent, "id" | "title"> | null {
    return this.#events[row] ?? null;
  }

  /** All that is known of a row's event. */
  eventOf(row: number): BundleEvent | null {
    return this.#events[row] ?? null;
  }

  /** The row of an event by its id, or by one that it is also known as; null for an unknown one. */
  rowOf(id: string): number | null {
    return this.#rows.get(id) ?? null;
  }

  documentOf(number: number): BundleDocument | null {
    return this.#documents[number] ?? null;
  }

  /** The number of a document by its id. */
  numberOf(id: string): number | null {
    return this.#numbers.get(id) ?? null;
  }
}
