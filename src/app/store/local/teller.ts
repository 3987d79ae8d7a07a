import type { LocalDocument } from "../../worker/localMessages.ts";
import { amendIndex } from "../amend/amendIndex.ts";
import type { EventIndex } from "../eventIndex.ts";
import type { Wanted } from "../eventRecords.ts";
import { LocalAmender } from "./localAmendment.ts";
import type { Reader } from "./reader.ts";

/** What a teller needs of the page. */
export interface TellerHost {
  readonly reader: Reader;
  /** The address of the data folder, as files are asked for. */
  readonly folder: string;
  /** Files that are asked for in the place of those of the data folder. */
  readonly files: Map<string, () => string>;
  /** A moment in which nothing else is to be done. */
  idle(): Promise<void>;
  /** Loads records of the data, as far as that is possible. */
  loadRecords(index: EventIndex, wanted: Wanted): Promise<void>;
}

/** The data with what documents of this device tell. */
export interface Told {
  readonly index: EventIndex;
  /** Ids of documents that the data has itself. */
  readonly known: ReadonlySet<string>;
  /** By id of any other document: how many events it tells. */
  readonly events: ReadonlyMap<string, number>;
}

/** Folds what documents of this device tell, and lays it over the data. */
export class Teller {
  readonly #host: TellerHost;
  readonly #amender = new LocalAmender();
  /** The organizations that the reader knows. */
  #named: EventIndex["organizations"] | null = null;
  #paths: readonly string[] = [];

  constructor(host: TellerHost) {
    this.#host = host;
  }

  /**
   * @param documents each once
   * @throws ReaderError
   */
  async tell(base: EventIndex, documents: readonly LocalDocument[]): Promise<Told> {
    const { reader, loadRecords } = this.#host;
    const { records } = base;
    await loadRecords(base, { documentIds: documents.map(({ listed }) => listed.id) });
    const known = new Set(documents.map(({ listed }) => listed.id).filter((id) => records.numberOf(id) !== null));
    const own = documents.filter(({ listed }) => !known.has(listed.id));
    if (own.length === 0) {
      this.#putFiles([]);
      return { index: base, known, events: new Map() };
    }
    if (this.#named !== base.organizations) {
      this.#named = base.organizations;
      reader.names(base.organizations);
    }
    const corpus = await reader.fold(own.map(({ testimony }) => testimony));
    const ids = corpus.events.flatMap(({ id, alsoKnownAs }) => [id, ...alsoKnownAs]);
    await loadRecords(base, { eventIds: ids });
    await loadRecords(base, { heads: ids.flatMap((id) => records.rowOf(id) ?? []) });
    await this.#host.idle();
    const { amendment, files, texts } = this.#amender.amend(base, corpus, own);
    this.#putFiles(files);
    const events = Object.entries(corpus.evidence).map(([id, told]) => [id, Object.keys(told).length] as const);
    return { index: amendIndex(base, amendment, [texts]), known, events: new Map(events) };
  }

  /** Puts files in the place of those of before. */
  #putFiles(own: readonly { readonly path: string; readonly text: () => string }[]): void {
    const { files, folder } = this.#host;
    for (const path of this.#paths) files.delete(path);
    for (const { path, text } of own) files.set(folder + path, text);
    this.#paths = own.map(({ path }) => folder + path);
  }
}
