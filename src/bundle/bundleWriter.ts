import { pinyinInitials } from "../pipeline/text/pinyinInitials.ts";
import { type BundleFile, jsonBytes } from "./bundleFile.ts";
import { byCodePoints } from "./byCodePoints.ts";
import { DocumentWriter, type WrittenDocuments } from "./documentWriter.ts";
import type { Since } from "./history.ts";
import { PartsWriter, type WrittenArticle } from "./partsWriter.ts";
import type { DocumentRecords } from "./records.ts";
import { BUNDLE_VERSION, type Bundle, type BundleDocument, type BundleEvent } from "./schema.ts";
import { textFiles } from "./textFiles.ts";

/** Of more documents or events than this, the bundle says where they are instead of holding them. */
const MOST_INSIDE = 2000;

/** What the bundle says beside documents and events. */
export interface BundleRest extends Pick<Bundle, "organizations" | "tables" | "failures"> {
  /** What changed since the build before; null where nothing did, where there was none, and where it is left out. */
  readonly since?: Since | null;
  /** What became of the user's corrections, as `src/corrections` has it; none where it is left out. */
  readonly corrections?: readonly object[];
}

/**
 * Writes a bundle from what comes one after the other, and hands out each file once it is full: first the documents, each
 * once; then the events in the order of `model/chronology.ts`; then the rest. The same input gives the same bytes. A large
 * corpus is never held: beyond {@link MOST_INSIDE} documents or events they go into files of their own.
 */
export class BundleWriter {
  readonly #writer = new DocumentWriter();
  readonly #mostInside: number;
  #documents: BundleDocument[] = [];
  #articles: WrittenArticle[] = [];
  #events: BundleEvent[] = [];
  #parts: PartsWriter | null = null;
  #documentsClosed = false;

  /** @param mostInside see {@link MOST_INSIDE} */
  constructor(mostInside = MOST_INSIDE) {
    this.#mostInside = mostInside;
  }

  /** @returns the files that are full now */
  addDocument(records: DocumentRecords): BundleFile[] {
    if (this.#documentsClosed)
      throw new RangeError("Unexpected document after an event, expected all documents first.");
    const { id, title } = records.document;
    const article = { id, title, text: records.article.text };
    const searched = this.#parts ? this.#parts.addArticle(article) : [];
    if (!this.#parts) this.#articles.push(article);
    return [...searched, ...this.#taken(this.#writer.add(records))];
  }

  /** @returns the files that are full now */
  addEvent(event: BundleEvent): BundleFile[] {
    const files = this.#closeDocuments();
    if (this.#parts) return [...files, ...this.#parts.addEvent(event)];
    this.#events.push(event);
    return this.#events.length > this.#mostInside ? [...files, ...this.#toParts()] : files;
  }

  /** @returns the remaining files; `bundle.json`, by which all others are found, is the last */
  finish({ organizations, tables, failures, since = null, corrections = [] }: BundleRest): BundleFile[] {
    const files = this.#closeDocuments();
    const inParts = this.#parts?.finish(organizations);
    const texts = textFiles(this.#articles);
    const bundle: Bundle = {
      format: "wanglai-bundle",
      version: BUNDLE_VERSION,
      documents: this.#documents,
      organizations: inParts?.organizations ?? organizations,
      people: peopleOf(this.#events),
      events: this.#events,
      parts: inParts?.parts ?? null,
      texts: texts.map(({ path }) => path),
      tables,
      failures,
      since,
      corrections,
    };
    return [...files, ...texts, ...(inParts?.files ?? []), { path: "bundle.json", bytes: jsonBytes(bundle) }];
  }

  #closeDocuments(): BundleFile[] {
    if (this.#documentsClosed) return [];
    this.#documentsClosed = true;
    return this.#taken(this.#writer.close());
  }

  #taken({ files, documents }: WrittenDocuments): BundleFile[] {
    const taken = [...files];
    for (const document of documents) {
      if (this.#parts) taken.push(...this.#parts.addDocument(document));
      else this.#documents.push(document);
    }
    if (this.#documents.length > this.#mostInside) taken.push(...this.#toParts());
    return taken;
  }

  /** From now on documents and events go into files of their own, with those that are here. */
  #toParts(): BundleFile[] {
    const parts = new PartsWriter();
    this.#parts = parts;
    const documents = this.#documents.flatMap((document) => parts.addDocument(document));
    const articles = this.#articles.flatMap((article) => parts.addArticle(article));
    const events = this.#events.flatMap((event) => parts.addEvent(event));
    this.#documents = [];
    this.#articles = [];
    this.#events = [];
    return [...documents, ...articles, ...events];
  }
}

/** Everyone that an event names, each name once. */
function peopleOf(events: readonly BundleEvent[]): Bundle["people"] {
  const names = new Set(events.flatMap(({ people }) => people.map(({ name }) => name)));
  return [...names].sort(byCodePoints).map((name) => ({ name, initials: pinyinInitials(name, "person") }));
}
