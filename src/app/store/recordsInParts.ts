import { fileOfId } from "../../bundle/ids.ts";
import type { BundleDocument, BundleEvent, BundleParts } from "../../bundle/schema.ts";
import type { Titles } from "../../bundle/stretches.ts";
import { offsetsOf, textAt } from "../../bundle/textColumn.ts";
import { placeOfRow } from "./eventList.ts";
import type { EventRecords, FileContent, RecordFile, Wanted } from "./eventRecords.ts";

/** The records of a large corpus, which come file by file and then stay. */
export class RecordsInParts implements EventRecords {
  readonly #parts: BundleParts;
  /** The first row of each stretch, and the number of rows behind the last. */
  readonly #starts: Uint32Array;
  readonly #titles: (Titles | undefined)[] = [];
  readonly #events: (readonly BundleEvent[] | undefined)[] = [];
  readonly #documents: (readonly BundleDocument[] | undefined)[] = [];
  readonly #ids: Readonly<Record<"eventIds" | "documentIds", (ReadonlyMap<string, number> | undefined)[]>> = {
    eventIds: [],
    documentIds: [],
  };
  /** Of events and documents that were shown, which are the ones that are opened. */
  readonly #rows = new Map<string, number>();
  readonly #numbers = new Map<string, number>();

  constructor(parts: BundleParts) {
    this.#parts = parts;
    this.#starts = offsetsOf(parts.stretches.map(({ rows }) => rows));
  }

  headOf(row: number): Pick<BundleEvent, "id" | "title"> | null {
    const stretch = this.#stretchOf(row);
    const titles = this.#titles[stretch];
    if (!titles) return null;
    const place = row - (this.#starts[stretch] ?? 0);
    if (place >= titles.ids.length) return null;
    const id = textAt(titles.ids, place);
    this.#rows.set(id, row);
    return { id, title: textAt(titles.titles, place) };
  }

  eventOf(row: number): BundleEvent | null {
    const { each } = this.#parts.eventFiles;
    return this.#events[Math.floor(row / each)]?.[row % each] ?? null;
  }

  documentOf(number: number): BundleDocument | null {
    const { each } = this.#parts.documentFiles;
    const document = this.#documents[Math.floor(number / each)]?.[number % each] ?? null;
    if (document) this.#numbers.set(document.id, number);
    return document;
  }

  rowOf(id: string): number | null {
    return this.#rows.get(id) ?? this.#idsWith("eventIds", id)?.get(id) ?? null;
  }

  numberOf(id: string): number | null {
    return this.#numbers.get(id) ?? this.#idsWith("documentIds", id)?.get(id) ?? null;
  }

  filesFor({ heads = [], events = [], documents = [], eventIds = [], documentIds = [] }: Wanted): RecordFile[] {
    const { eventFiles, documentFiles } = this.#parts;
    const files = new Map<string, RecordFile>();
    const add = (kind: RecordFile["kind"], place: number, isThere: boolean) => {
      const file = isThere ? null : this.#file(kind, place);
      if (file) files.set(file.path, file);
    };
    for (const row of heads) {
      const stretch = this.#stretchOf(row);
      add("titles", stretch, this.#titles[stretch] !== undefined);
    }
    for (const row of events) {
      const place = Math.floor(row / eventFiles.each);
      add("events", place, this.#events[place] !== undefined);
    }
    for (const number of documents) {
      const place = Math.floor(number / documentFiles.each);
      add("documents", place, this.#documents[place] !== undefined);
    }
    for (const id of eventIds) {
      add(
        "eventIds",
        fileOfId(id, this.#parts.eventIds.length),
        this.#rows.has(id) || this.#idsWith("eventIds", id) !== undefined,
      );
    }
    for (const id of documentIds) {
      add(
        "documentIds",
        fileOfId(id, this.#parts.documentIds.length),
        this.#numbers.has(id) || this.#idsWith("documentIds", id) !== undefined,
      );
    }
    return [...files.values()];
  }

  take({ place }: RecordFile, file: FileContent): void {
    if (file.kind === "titles") this.#titles[place] = file.content;
    else if (file.kind === "events") this.#events[place] = file.content;
    else if (file.kind === "documents") this.#documents[place] = file.content;
    else this.#ids[file.kind][place] = file.content;
  }

  #stretchOf(row: number): number {
    return placeOfRow(this.#starts, row + 1) - 1;
  }

  #idsWith(kind: "eventIds" | "documentIds", id: string): ReadonlyMap<string, number> | undefined {
    return this.#ids[kind][fileOfId(id, this.#parts[kind].length)];
  }

  /** A file by its kind and place; null where there is none. */
  #file(kind: RecordFile["kind"], place: number): RecordFile | null {
    const { stretches, eventFiles, documentFiles, events, documents } = this.#parts;
    if (kind === "titles") {
      const stretch = stretches[place];
      return stretch ? { kind, place, path: stretch.titles, count: stretch.rows } : null;
    }
    if (kind === "eventIds" || kind === "documentIds") {
      const path = this.#parts[kind][place];
      return path === undefined ? null : { kind, place, path, count: 0 };
    }
    const { each, paths } = kind === "events" ? eventFiles : documentFiles;
    const path = paths[place];
    const all = kind === "events" ? events : documents;
    return path === undefined ? null : { kind, place, path, count: Math.min(each, all - place * each) };
  }
}
