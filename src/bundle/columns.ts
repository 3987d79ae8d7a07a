/**
 * The events of a bundle as columns: one typed array a question, so that a million events can be filtered and counted
 * within a frame. A row is an event's place in order of time. A large bundle holds its columns; a small one holds its
 * events, and the page makes the same columns of them.
 */
import { daysOf } from "../model/edtf.ts";
import { EVENT_KINDS, type EventKind } from "../model/event.ts";
import { byCodePoints } from "./byCodePoints.ts";
import { GrowingNumbers } from "./growingNumbers.ts";
import type { BundleDocument, BundleEvent } from "./schema.ts";
import { sourceName } from "./sourceName.ts";

/** For each row a few numbers: those of row r are `ids[offsets[r] … offsets[r + 1] - 1]`. */
export interface RowLists {
  readonly offsets: Uint32Array;
  readonly ids: Uint32Array;
}

/** Values with, for each row, the places of those that it has, each once. */
export interface NamedLists extends RowLists {
  readonly names: readonly string[];
}

/** The rule of what a reader said of a date in a correction, and the words do not. */
export const GIVEN_RULE = "date/corrected";

/** Bits of {@link EventColumns.implied}: the last where a reader said the others. */
export const IMPLIED_BITS = { year: 1, month: 2, day: 4, given: 8 } as const;

/** What the words of an event's date do not say, as {@link IMPLIED_BITS}. */
export function impliedBits({ implied }: Pick<BundleEvent, "implied">): number {
  return implied.reduce(
    (bits, { field, rule }) => bits | IMPLIED_BITS[field] | (rule === GIVEN_RULE ? IMPLIED_BITS.given : 0),
    0,
  );
}

/** Bits of {@link EventColumns.marks}: the last is of events of documents that only the page knows. */
export const MARK_BITS = { new: 1, changed: 2, corrected: 4, local: 8 } as const;

/** In {@link EventColumns.published}: no day is known. */
export const NO_DAY = -0x80000000;

export interface EventColumns {
  /** How many rows there are. */
  readonly size: number;
  /** EDTF; rows with the same date one after the other are a run, which has it once. */
  readonly dates: readonly string[];
  /** The first row of each run, and the number of rows behind the last. */
  readonly runs: Uint32Array;
  /** Bit k is set where an event has the k-th of `EVENT_KINDS`. */
  readonly kinds: Uint8Array;
  /** Which fields of its date an event's words do not say, as {@link IMPLIED_BITS}. */
  readonly implied: Uint8Array;
  /** How an event came to be as it is, as {@link MARK_BITS}. */
  readonly marks: Uint8Array;
  /** Places in the organizations of the bundle. */
  readonly organizations: RowLists;
  /** Names in code-point order, as those of places and sources are. */
  readonly people: NamedLists;
  /** Initials of the pinyin of each person, as in `Bundle.people`. */
  readonly personInitials: readonly string[];
  readonly places: NamedLists;
  /** Numbers of the documents that tell an event, the leading one first. A document's number is its place in the bundle. */
  readonly documents: RowLists;
  /** Names of sources, and for each document which of them it is from. */
  readonly sources: readonly string[];
  readonly sourceOf: Uint32Array;
  /** Day since 1970-01-01 of each document's publication; {@link NO_DAY} where none is known. */
  readonly published: Int32Array;
  /** 1 for each document that something is wrong with, not only worth knowing. */
  readonly warned: Uint8Array;
}

/** The kinds of a row's bits, in the order of `EVENT_KINDS`. */
export function kindsOfBits(bits: number): readonly EventKind[] {
  return KINDS_BY_BITS[bits] ?? [];
}

const KINDS_BY_BITS = Array.from({ length: 1 << EVENT_KINDS.length }, (_, bits) =>
  EVENT_KINDS.filter((_, place) => (bits >> place) & 1),
);

/** Whether something is wrong with a document, not only worth knowing. */
export function isWarned({ diagnostics }: Pick<BundleDocument, "diagnostics">): boolean {
  return diagnostics.some(({ severity }) => severity !== "info");
}

/** Lists of names of which each gets a number when it first comes. */
class NameLists {
  readonly #numbers = new Map<string, number>();
  readonly #offsets = new GrowingNumbers();
  readonly #ids = new GrowingNumbers();

  constructor() {
    this.#offsets.push(0);
  }

  add(names: Iterable<string>): void {
    for (const name of names) this.#ids.push(this.numberOf(name));
    this.#offsets.push(this.#ids.length);
  }

  numberOf(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    this.#numbers.set(name, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  get names(): string[] {
    return [...this.#numbers.keys()];
  }

  /** The lists with other numbers, each once in its list. `placeOf` has one for each that a name got. */
  lists(placeOf: Uint32Array): RowLists {
    const offsets = this.#offsets.toArray();
    const ids = this.#ids.toArray();
    let end = 0;
    for (let row = 0, at = 0; row + 1 < offsets.length; row++) {
      const begin = end;
      for (const stop = offsets[row + 1] ?? 0; at < stop; at++) {
        const place = placeOf[ids[at] ?? 0] ?? 0;
        let known = begin;
        while (known < end && ids[known] !== place) known++;
        if (known === end) ids[end++] = place;
      }
      offsets[row] = begin;
    }
    offsets[offsets.length - 1] = end;
    return { offsets, ids: ids.slice(0, end) };
  }

  /** The names in code-point order with lists of their places. */
  inOrder(): NamedLists {
    const { names, placeOf } = this.order();
    return { names, ...this.lists(placeOf) };
  }

  order(): { names: string[]; placeOf: Uint32Array } {
    const found = this.names;
    const names = found.toSorted(byCodePoints);
    const placeOf = new Uint32Array(found.length);
    names.forEach((name, place) => {
      placeOf[this.numberOf(name)] = place;
    });
    return { names, placeOf };
  }
}

function publishedDay(edtf: string | null): number {
  const days = edtf === null || edtf.includes("?") ? null : daysOf(edtf);
  return days !== null && days.first === days.last ? days.first : NO_DAY;
}

/** What the columns say of a document. */
type ColumnDocument = Pick<BundleDocument, "id" | "publisher" | "address" | "published" | "diagnostics">;
/** What the columns say of an event. */
type ColumnEvent = Pick<
  BundleEvent,
  "date" | "implied" | "kinds" | "people" | "place" | "documents" | "corrected" | "change"
> & {
  readonly organizations: readonly { readonly name: string }[];
};

/** The bits of {@link EventColumns.marks} that an event's own record tells. */
function marksOf({ change, corrected }: Pick<BundleEvent, "change" | "corrected">): number {
  return (change ? MARK_BITS[change.status] : 0) | (corrected.length > 0 ? MARK_BITS.corrected : 0);
}

/**
 * Makes columns of documents and events that come one after the other; they are not kept. All documents come before the
 * first event, and the events in the order of `model/chronology.ts`.
 */
export class ColumnsBuilder {
  readonly #documentNumbers = new Map<string, number>();
  readonly #sources = new NameLists();
  readonly #published: number[] = [];
  readonly #warned: number[] = [];
  readonly #dates: string[] = [];
  readonly #runs = new GrowingNumbers();
  readonly #kinds = new GrowingNumbers();
  readonly #implied = new GrowingNumbers();
  readonly #marks = new GrowingNumbers();
  readonly #organizations = new NameLists();
  readonly #people = new NameLists();
  readonly #places = new NameLists();
  readonly #documents = new GrowingNumbers();
  readonly #documentOffsets = new GrowingNumbers();

  constructor() {
    this.#documentOffsets.push(0);
  }

  /** @returns its number */
  addDocument(document: ColumnDocument): number {
    const number = this.#published.length;
    this.#documentNumbers.set(document.id, number);
    this.#sources.add([sourceName(document)]);
    this.#published.push(publishedDay(document.published));
    this.#warned.push(Number(isWarned(document)));
    return number;
  }

  /**
   * @param isLocal whether a document tells it that only the page knows
   * @returns its row
   */
  addEvent(event: ColumnEvent, isLocal = false): number {
    const { date, kinds, organizations, people, place, documents } = event;
    const row = this.#kinds.length;
    if (this.#dates.at(-1) !== date) {
      this.#dates.push(date);
      this.#runs.push(row);
    }
    this.#kinds.push(kinds.reduce((bits, kind) => bits | (1 << EVENT_KINDS.indexOf(kind)), 0));
    this.#implied.push(impliedBits(event));
    this.#marks.push(marksOf(event) | (isLocal ? MARK_BITS.local : 0));
    this.#organizations.add(organizations.map(({ name }) => name));
    this.#people.add(people.map(({ name }) => name));
    this.#places.add(place === null ? [] : [place]);
    for (const id of new Set(documents)) {
      const number = this.#documentNumbers.get(id);
      if (number !== undefined) this.#documents.push(number);
    }
    this.#documentOffsets.push(this.#documents.length);
    return row;
  }

  /**
   * The columns of all that was added.
   * @param placeOf the place of an organization by its name or another one; asked once for each name that occurs
   * @param initialsOf the initials of a person's name
   */
  finish(placeOf: (organization: string) => number, initialsOf: (person: string) => string): EventColumns {
    const size = this.#kinds.length;
    this.#runs.push(size);
    const people = this.#people.inOrder();
    const sources = this.#sources.order();
    return {
      size,
      dates: this.#dates,
      runs: this.#runs.toArray(),
      kinds: Uint8Array.from(this.#kinds.toArray()),
      implied: Uint8Array.from(this.#implied.toArray()),
      marks: Uint8Array.from(this.#marks.toArray()),
      organizations: this.#organizations.lists(Uint32Array.from(this.#organizations.names, placeOf)),
      people,
      personInitials: people.names.map(initialsOf),
      places: this.#places.inOrder(),
      documents: { offsets: this.#documentOffsets.toArray(), ids: this.#documents.toArray() },
      sources: sources.names,
      sourceOf: this.#sources.lists(sources.placeOf).ids,
      published: Int32Array.from(this.#published),
      warned: Uint8Array.from(this.#warned),
    };
  }
}
