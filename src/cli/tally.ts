import type { Extraction } from "../model/corpus.ts";
import { type DocumentFailure, isReadFailure } from "./extractFiles.ts";
import { type DocumentCounts, noticeLines } from "./reportLines.ts";

/** Counts what comes out of the files, one file after the other. */
export class Tally {
  #counts: DocumentCounts = { files: 0, documents: 0, events: 0, warnings: 0, failures: 0, recordFailures: 0 };
  #documentsBefore = 0;

  get counts(): DocumentCounts {
    return this.#counts;
  }

  /** A document, or why there is none. */
  add(outcome: Extraction | DocumentFailure): void {
    const { documents, events, warnings, failures, recordFailures } = this.#counts;
    if (!isReadFailure(outcome)) {
      this.#counts = {
        ...this.#counts,
        documents: documents + 1,
        events: events + outcome.events.length,
        warnings: warnings + noticeLines(outcome).length,
      };
    } else if (outcome.record === null) this.#counts = { ...this.#counts, failures: failures + 1 };
    else this.#counts = { ...this.#counts, recordFailures: recordFailures + 1 };
  }

  /** What is wrong with a file that is no document. */
  addWarnings(warnings: number): void {
    this.#counts = { ...this.#counts, warnings: this.#counts.warnings + warnings };
  }

  /** All documents of a file were added. */
  fileDone(): void {
    const { files, documents } = this.#counts;
    if (documents > this.#documentsBefore) this.#counts = { ...this.#counts, files: files + 1 };
    this.#documentsBefore = documents;
  }
}
