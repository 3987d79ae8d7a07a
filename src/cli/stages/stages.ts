import type { Extraction } from "../../model/corpus.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { ReadFailure, Reading, SourceDocument } from "../../model/source.ts";

/** What came of one file: its documents, and why there is none of it or of what lies in it. */
type Readings = readonly Reading[] | ReadFailure;

/** The pipeline for files: what each holds (stage 1), and what its documents tell (stages 2 to 4). */
export interface Stages {
  /** As in `src/pipeline/source/readFile.ts`, or, for texts alone, `readSources.ts`. */
  readonly readSources: (file: string, bytes: Uint8Array) => Readings | Promise<Readings>;
  /** As in `src/pipeline/extract.ts`: for each document one extraction, in order. */
  readonly extractAll: (sources: readonly SourceDocument[]) => readonly Extraction[];
  /** The module that does the same in a thread of its own (`serveThread.ts`); all is done in this thread where there is none. */
  readonly thread?: URL;
}

/** Why a file, or one record of it, was not read. */
export interface DocumentFailure extends ReadFailure {
  /** Which record of the file, from 1; null where it is the file as a whole. */
  readonly record: number | null;
}

/** Whether a file or a document could not be read. */
export function isReadFailure<Value extends object>(outcome: Value | ReadFailure): outcome is ReadFailure {
  return "code" in outcome;
}

/** The failure for a fault of the program itself. */
export function internalFailure(file: string, record: number | null, error: unknown): DocumentFailure {
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const what = record === null ? "this file" : "this record";
  const message = `Wanglai itself failed on ${what} (${reason}). Everything else is not affected; please report it with the file.`;
  return { file, record, code: "internal", message };
}

/**
 * What a command makes of each document. It is made where the document was extracted, and only this is kept or handed on:
 * plain data, as JSON can carry it.
 */
export interface Craft<Made extends object> {
  readonly make: (extraction: Extraction) => Made | DocumentFailure;
  /** What would have been made, had the document's source one more diagnostic, after the others. */
  readonly remark: (made: Made, diagnostic: Diagnostic) => Made | DocumentFailure;
}

/** What came of one document, or of a file that gave none. */
export interface Outcome<Made extends object> {
  /** Of the files that were found, the place of its own. */
  readonly at: number;
  /** `SourceDocument.id` and what lines of text call the document; null where it is a file. */
  readonly document: { readonly id: string; readonly name: string } | null;
  readonly made: Made | DocumentFailure;
}

/** Hears that a file was read, and which bytes: their SHA-256, in hex. */
export type ReadListener = (at: number, hash: string) => void;
