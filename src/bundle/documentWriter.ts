import { type BundleFile, RecordsFile } from "./bundleFile.ts";
import type { DocumentRecords, ListedDocument } from "./records.ts";
import type { BundleDocument } from "./schema.ts";

/** So many UTF-16 units of articles, or of sources, stand in one file at most, unless one alone has more. */
const DOCUMENT_UNITS = 60_000;

/** What is ready: files, and the documents whose files are. */
export interface WrittenDocuments {
  readonly files: readonly BundleFile[];
  readonly documents: readonly BundleDocument[];
}

/** Puts articles and sources together to files of a size that is fetched at a click. */
export class DocumentWriter {
  readonly #articles = new RecordsFile({ folder: "articles", format: "wanglai-article", key: "documents" });
  readonly #sources = new RecordsFile({ folder: "sources", format: "wanglai-source", key: "documents" });
  #waiting: ListedDocument[] = [];

  add({ document, article, source }: DocumentRecords): WrittenDocuments {
    const articleJson = JSON.stringify(article);
    const sourceJson = JSON.stringify(source);
    const isFull =
      this.#articles.weight + articleJson.length > DOCUMENT_UNITS ||
      this.#sources.weight + sourceJson.length > DOCUMENT_UNITS;
    const ready = isFull ? this.close() : { files: [], documents: [] };
    this.#articles.add(articleJson, articleJson.length);
    this.#sources.add(sourceJson, sourceJson.length);
    this.#waiting.push(document);
    return ready;
  }

  /** What is left. */
  close(): WrittenDocuments {
    const articles = this.#articles.close();
    const sources = this.#sources.close();
    if (!articles || !sources) return { files: [], documents: [] };
    const documents = this.#waiting.map(
      ({ noEvents, ...listed }): BundleDocument => ({
        ...listed,
        article: articles.path,
        source: sources.path,
        noEvents,
      }),
    );
    this.#waiting = [];
    return { files: [articles, sources], documents };
  }
}
