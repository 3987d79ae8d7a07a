import { type BundleRest, BundleWriter } from "../../bundle/bundleWriter.ts";
import type { DocumentRecords } from "../../bundle/records.ts";
import type { BundleEvent } from "../../bundle/schema.ts";
import type { AppliedCorrections } from "../../corrections/appliedCorrections.ts";
import type { DataFolder } from "./dataFolder.ts";

/** What is said beside documents and events. */
export interface Rest extends BundleRest {
  readonly corrections: readonly AppliedCorrections[];
}

/** Takes what a bundle says: all documents, each once, then the events in order of time, then the rest. */
export interface RecordSink {
  readonly addDocument: (records: DocumentRecords) => Promise<void>;
  readonly addEvent: (event: BundleEvent) => Promise<void>;
  readonly finish: (rest: Rest) => Promise<void>;
}

/** Writes the files of a bundle into a folder, each as soon as it is full. @throws what the file system does */
export class FileSink implements RecordSink {
  readonly #writer = new BundleWriter();

  constructor(private readonly data: DataFolder) {}

  addDocument(records: DocumentRecords): Promise<void> {
    return this.data.write(this.#writer.addDocument(records));
  }

  async addEvent(event: BundleEvent): Promise<void> {
    const files = this.#writer.addEvent(event);
    if (files.length > 0) await this.data.write(files);
  }

  finish(rest: Rest): Promise<void> {
    return this.data.write(this.#writer.finish(rest));
  }
}
