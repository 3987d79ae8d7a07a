import { BUILT } from "../../model/source.ts";
import type { DocumentCounts } from "../terminal/reportLines.ts";
import { type DocumentFailure, isReadFailure } from "./stages.ts";

/** What is counted of a document. */
export interface Counted {
  readonly file: string;
  readonly events: number;
  readonly warnings: number;
}

/** Counts what comes out of the files, the documents of one file after those of the other. */
export class Tally {
  #counts: DocumentCounts = { files: 0, documents: 0, events: 0, warnings: 0, failures: 0, recordFailures: 0 };
  #lastFile: string | null = null;
  #known = 0;

  get counts(): DocumentCounts {
    return this.#counts;
  }

  /** How many of the files that gave a document were known before. */
  get known(): number {
    return this.#known;
  }

  /**
   * A document, or why there is none; that Wanglai itself built it is a warning.
   * @param isKnown whether what comes of its file was known before
   */
  add(outcome: Counted | DocumentFailure, isKnown = false): void {
    const { files, documents, events, warnings, failures, recordFailures } = this.#counts;
    if (!isReadFailure(outcome)) {
      if (isKnown && outcome.file !== this.#lastFile) this.#known++;
      this.#counts = {
        ...this.#counts,
        files: outcome.file === this.#lastFile ? files : files + 1,
        documents: documents + 1,
        events: events + outcome.events,
        warnings: warnings + outcome.warnings,
      };
      this.#lastFile = outcome.file;
    } else if (outcome.code === BUILT) this.addWarnings(1);
    else if (outcome.record === null) this.#counts = { ...this.#counts, failures: failures + 1 };
    else this.#counts = { ...this.#counts, recordFailures: recordFailures + 1 };
  }

  /** What is wrong with a file that is no document. */
  addWarnings(warnings: number): void {
    this.#counts = { ...this.#counts, warnings: this.#counts.warnings + warnings };
  }
}
