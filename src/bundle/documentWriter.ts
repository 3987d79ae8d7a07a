import { type BundleFile, RecordsFile } from "./bundleFile.ts";
import type { DocumentRecords, ListedDocument } from "./records.ts";
import type { BundleDocument } from "./schema.ts";

/** So many UTF-16 units of articles, or of sources, stand in one file at most, unless one alone has more. */
export const DOCUMENT_UNITS = 60_000;
/** So many bytes of text, as UTF-8, stand in one file of texts at most, unless one article alone has more. */
export const TEXTS_BYTES = 1_000_000;

const UTF8 = new TextEncoder();

/** What is ready: files, and the documents whose files are. */
export interface WrittenDocuments {
  readonly files: readonly BundleFile[];
  readonly documents: readonly BundleDocument[];
}

/** Puts articles and sources together to files of a size that is fetched at a click, and their texts to larger ones. */
export class DocumentWriter {
  readonly #articles = new RecordsFile({ folder: "articles", format: "wanglai-article", key: "documents" });
  readonly #sources = new RecordsFile({ folder: "sources", format: "wanglai-source", key: "documents" });
  readonly #texts = new RecordsFile({ folder: "texts", format: "wanglai-texts", key: "documents" });
  readonly #textPaths: string[] = [];
  #waiting: ListedDocument[] = [];
  #added = 0;
  /** The number of the first document of the texts that are collected. */
  #firstText = 0;

  /** Paths of the files of texts that are ready. */
  get texts(): readonly string[] {
    return this.#textPaths;
  }

  add({ document, article, source }: DocumentRecords): WrittenDocuments {
    const articleJson = JSON.stringify(article);
    const sourceJson = JSON.stringify(source);
    const isFull =
      this.#articles.weight + articleJson.length > DOCUMENT_UNITS ||
      this.#sources.weight + sourceJson.length > DOCUMENT_UNITS;
    const ready = isFull ? this.#closeDocuments() : { files: [], documents: [] };
    this.#articles.add(articleJson, articleJson.length);
    this.#sources.add(sourceJson, sourceJson.length);
    this.#waiting.push(document);

    const bytes = UTF8.encode(article.text).length;
    const texts = this.#texts.weight + bytes > TEXTS_BYTES ? this.#closeTexts() : [];
    this.#texts.add(JSON.stringify({ id: document.id, title: document.title, text: article.text }), bytes);
    this.#added++;
    return { files: [...ready.files, ...texts], documents: ready.documents };
  }

  /** What is left. */
  close(): WrittenDocuments {
    const { files, documents } = this.#closeDocuments();
    return { files: [...files, ...this.#closeTexts()], documents };
  }

  #closeDocuments(): WrittenDocuments {
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

  #closeTexts(): BundleFile[] {
    const texts = this.#texts.close(this.#firstText);
    this.#firstText = this.#added;
    if (!texts) return [];
    this.#textPaths.push(texts.path);
    return [texts];
  }
}
