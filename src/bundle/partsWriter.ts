import { parseEdtf } from "../model/edtf.ts";
import { pinyinInitials } from "../pipeline/text/pinyinInitials.ts";
import { type BundleFile, namedByContent, RecordsFile } from "./bundleFile.ts";
import { ColumnsBuilder } from "./columns.ts";
import { type IdEntry, writeIds } from "./ids.ts";
import { writeOverview } from "./overview.ts";
import type { BundleDocument, BundleEvent, BundleOrganization, BundleParts } from "./schema.ts";
import { searchKey } from "./searchKey.ts";
import { STRETCH_ROWS, writeSearch, writeTitles } from "./stretches.ts";
import { traditionalFold } from "./traditionalFold.ts";

/** So many events, or documents, stand in one file. */
const EACH = 128;

/** So many UTF-16 units of articles stand in one file at most, unless one alone has more. */
const ARTICLE_UNITS = 400_000;

/** What is searched of a document. */
export interface WrittenArticle {
  readonly id: string;
  readonly title: string | null;
  readonly text: string;
}

/** Writes the events and documents of a large corpus, as they come: of none more is kept than its columns, its id and its title. */
export class PartsWriter {
  readonly #columns = new ColumnsBuilder();
  readonly #fold = traditionalFold();
  readonly #documents = new RecordsFile({ folder: "documents", format: "wanglai-documents", key: "documents" });
  readonly #events = new RecordsFile({ folder: "events", format: "wanglai-events", key: "events" });
  readonly #documentPaths: string[] = [];
  readonly #eventPaths: string[] = [];
  readonly #documentIds: string[] = [];
  readonly #documentTitles = new Map<string, string>();
  readonly #eventIds: string[] = [];
  readonly #otherIds: IdEntry[] = [];
  readonly #stretches: BundleParts["stretches"] = [];
  readonly #articles: BundleParts["articles"] = [];
  #stretch = emptyStretch(null);
  #articleKeys: string[] = [];
  #articleUnits = 0;

  addDocument(document: BundleDocument): BundleFile[] {
    this.#columns.addDocument(document);
    this.#documentIds.push(document.id);
    if (document.title !== null) this.#documentTitles.set(document.id, document.title);
    this.#documents.add(JSON.stringify(document), 1);
    return this.#documents.weight < EACH ? [] : this.#closed(this.#documents, this.#documentPaths);
  }

  /** What is searched of an article, in the order of the documents. */
  addArticle({ title, text }: WrittenArticle): BundleFile[] {
    const key = searchKey(`${title ?? ""}\n${text}`, this.#fold);
    const isFull = this.#articleKeys.length > 0 && this.#articleUnits + key.length > ARTICLE_UNITS;
    const files = isFull ? this.#closeArticles() : [];
    this.#articleKeys.push(key);
    this.#articleUnits += key.length;
    return files;
  }

  #closeArticles(): BundleFile[] {
    const keys = this.#articleKeys;
    this.#articleKeys = [];
    this.#articleUnits = 0;
    if (keys.length === 0) return [];
    const file = namedByContent("search", writeSearch(keys), "bin");
    this.#articles.push({ documents: keys.length, search: file.path });
    return [file];
  }

  addEvent(event: BundleEvent): BundleFile[] {
    const row = this.#columns.addEvent(event);
    this.#eventIds.push(event.id);
    for (const id of event.alsoKnownAs) this.#otherIds.push({ id, place: row });
    const year = parseEdtf(event.date)?.start.year ?? null;
    const isFull = this.#stretch.ids.length === STRETCH_ROWS || (this.#stretch.year !== year && row > 0);
    const files = isFull ? this.#closeStretch(year) : [];
    if (row === 0) this.#stretch.year = year;
    this.#stretch.ids.push(event.id);
    this.#stretch.titles.push(event.title);
    this.#stretch.keys.push(this.#keyOf(event));
    this.#events.add(JSON.stringify(event), 1);
    return this.#events.weight < EACH ? files : [...files, ...this.#closed(this.#events, this.#eventPaths)];
  }

  /** What is searched of an event beside the names that its columns have. */
  #keyOf({ title, quote, people, documents }: BundleEvent): string {
    const texts = [
      title,
      quote,
      ...people.map((person) => person.title ?? ""),
      ...documents.map((id) => this.#documentTitles.get(id) ?? ""),
    ];
    // A document often has the title of its event.
    const keys = new Set(texts.filter((text) => text !== "").map((text) => searchKey(text, this.#fold)));
    return [...keys].join("\n");
  }

  /** The rest, and where everything is. Organizations that only events name are told too. */
  finish(known: readonly BundleOrganization[]): {
    files: BundleFile[];
    parts: BundleParts;
    organizations: BundleOrganization[];
  } {
    const files = [
      ...this.#closed(this.#documents, this.#documentPaths),
      ...this.#closed(this.#events, this.#eventPaths),
      ...this.#closeStretch(null),
      ...this.#closeArticles(),
    ];
    const organizations = [...known];
    const places = new Map<string, number>();
    known.forEach(({ name }, place) => {
      places.set(name, place);
    });
    const placeOf = (name: string) => {
      const place = places.get(name);
      if (place !== undefined) return place;
      places.set(name, organizations.length);
      return organizations.push({ name, initials: "", type: "other", aliases: [], couldBe: [] }) - 1;
    };
    const columns = this.#columns.finish(placeOf, (name) => pinyinInitials(name, "person"));
    const overview = namedByContent("overview", writeOverview(columns), "bin");
    const eventIds = writeIds([...placed(this.#eventIds), ...this.#otherIds]).map(idsFile);
    const documentIds = writeIds(placed(this.#documentIds)).map(idsFile);
    files.push(overview, ...eventIds, ...documentIds);
    return {
      files,
      organizations,
      parts: {
        events: columns.size,
        documents: this.#documentIds.length,
        overview: overview.path,
        stretches: this.#stretches,
        articles: this.#articles,
        eventFiles: { each: EACH, paths: this.#eventPaths },
        documentFiles: { each: EACH, paths: this.#documentPaths },
        eventIds: eventIds.map(({ path }) => path),
        documentIds: documentIds.map(({ path }) => path),
      },
    };
  }

  #closed(records: RecordsFile, paths: string[]): BundleFile[] {
    const file = records.close();
    if (!file) return [];
    paths.push(file.path);
    return [file];
  }

  #closeStretch(nextYear: number | null): BundleFile[] {
    const { ids, titles, keys } = this.#stretch;
    this.#stretch = emptyStretch(nextYear);
    if (ids.length === 0) return [];
    const shown = namedByContent("titles", writeTitles(ids, titles), "bin");
    const searched = namedByContent("search", writeSearch(keys), "bin");
    this.#stretches.push({ rows: ids.length, titles: shown.path, search: searched.path });
    return [shown, searched];
  }
}

const idsFile = (bytes: Uint8Array) => namedByContent("ids", bytes, "bin");
const placed = (ids: readonly string[]): IdEntry[] => ids.map((id, place) => ({ id, place }));

function emptyStretch(year: number | null) {
  return { year, ids: [] as string[], titles: [] as string[], keys: [] as string[] };
}
