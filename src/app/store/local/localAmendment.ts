import { bundleArticle, bundleSource, type EvidenceByEvent } from "../../../bundle/documentFiles.ts";
import { BUNDLE_VERSION, type BundleDocument } from "../../../bundle/schema.ts";
import type { LocalCorpus, LocalDocument } from "../../worker/localMessages.ts";
import { type Amendment, partAdded } from "../amend/amendment.ts";
import type { EventIndex } from "../eventIndex.ts";
import { LOCAL_FOLDER } from "./localDocument.ts";

/** A file that the page has instead of the data folder: its path there, and what makes its text. */
export interface OwnFile {
  readonly path: string;
  readonly text: () => string;
}

/** What documents of this device add to the data. */
export interface LocalAmendment {
  readonly amendment: Amendment;
  readonly files: readonly OwnFile[];
  /** The path of the file with the texts of all of them. */
  readonly texts: string;
}

const version = BUNDLE_VERSION;

/** Makes amendments of what documents of this device tell, one after the other; a document that says the same keeps its path. */
export class LocalAmender {
  #count = 0;
  readonly #paths = new Map<string, { readonly content: string; readonly path: string }>();

  /**
   * @param base the data; of a large corpus the ids of all events of `corpus` must be loaded, with the heads of those that
   *   it has
   * @param documents those that the data has not, each once
   */
  amend(base: EventIndex, corpus: LocalCorpus, documents: readonly LocalDocument[]): LocalAmendment {
    const { again } = partAdded(corpus.events, (id) => base.records.rowOf(id));
    const idInBase = new Map<string, string>();
    for (const [row, events] of again) {
      const id = base.records.headOf(row)?.id;
      for (const event of events) if (id !== undefined) idInBase.set(event.id, id);
    }
    const evidenceOf = (document: string): EvidenceByEvent =>
      Object.fromEntries(
        Object.entries(corpus.evidence[document] ?? {}).map(([id, marks]) => [idInBase.get(id) ?? id, marks]),
      );
    const files: OwnFile[] = [];
    const listed = documents.map(({ listed, read }): BundleDocument => {
      const evidence = evidenceOf(listed.id);
      const path = this.#pathOf(listed.id, JSON.stringify(evidence));
      const article = `${LOCAL_FOLDER}article-${path}`;
      const source = `${LOCAL_FOLDER}source-${path}`;
      files.push(
        {
          path: article,
          text: () =>
            JSON.stringify({ format: "wanglai-article", version, documents: [bundleArticle(read, evidence)] }),
        },
        {
          path: source,
          text: () => JSON.stringify({ format: "wanglai-source", version, documents: [bundleSource(read, evidence)] }),
        },
      );
      return { ...listed, article, source };
    });
    const textOf = new Map(documents.map(({ listed: { id }, read }) => [id, read.article.text]));
    const texts = `${LOCAL_FOLDER}texts-${this.#pathOf("", listed.map(({ id }) => id).join(" "))}`;
    files.push({
      path: texts,
      text: () =>
        JSON.stringify({
          format: "wanglai-texts",
          version,
          documents: Array.from(textOf, ([id, text]) => ({ id, text })),
        }),
    });
    const known = new Set(base.organizations.map(({ name }) => name));
    return {
      amendment: {
        documents: listed,
        localDocuments: new Set(listed.map(({ id }) => id)),
        textOf: (id) => textOf.get(id) ?? "",
        events: { replaced: new Map(), added: corpus.events, renamed: (event) => event },
        organizations: {
          all: [...base.organizations, ...corpus.organizations.filter(({ name }) => !known.has(name))],
          merged: new Map(),
        },
        people: corpus.people,
      },
      files,
      texts,
    };
  }

  /** The path of a document, another one whenever what is said of it differs: pages keep what a path gave them. */
  #pathOf(document: string, content: string): string {
    const known = this.#paths.get(document);
    if (known?.content === content) return known.path;
    const path = `${document}-${++this.#count}.json`;
    this.#paths.set(document, { content, path });
    return path;
  }
}
