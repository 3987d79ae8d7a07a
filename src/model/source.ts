import type { Diagnostic } from "./diagnostic.ts";
import type { Span, SpanMap } from "./span.ts";

/** What a document turned out to be, told by its content. The last three hold one record of a collection. */
export type SourceFormat = "html" | "markdown" | "front-matter" | "labelled" | "plain" | "feed" | "json" | "csv";

/** One named value of a record in a collection: a cell of a table, a member of a JSON object, an element of a feed's item. */
export interface SourceField {
  /** As it stands in the file; inside another object with its path: `source.name`. */
  readonly name: string;
  /** What it says, without the escapes of its format. */
  readonly value: string;
  /** Into `SourceDocument.text`; covers the value with its quotes, and the name where it stands beside it. */
  readonly span: Span;
  /** From `value` to `SourceDocument.text`. */
  readonly map: SpanMap;
}

/** One article as it stands in its file, after decoding: a whole file, or one record of a collection. */
export interface SourceDocument {
  /**
   * `d` and twelve hex digits of the SHA-256 of the file's bytes, or of the record's text: the same content has the
   * same id under any name.
   */
  readonly id: string;
  /**
   * The path as it was given, with `/` between folders; of what lies in an archive or a mail, that one's with its own behind
   * it: `archive.zip/inner/page.html`.
   */
  readonly file: string;
  /** Which record of the file it is, from 1; null where the file holds one article. */
  readonly record: number | null;
  /** WHATWG encoding label, such as `utf-8` or `gb18030`; `utf-8` where a format has characters and no bytes. */
  readonly encoding: string;
  readonly format: SourceFormat;
  /**
   * The decoded text, without a byte order mark; line ends as they stand in the file. Of a Word file, a PDF or a mail the
   * text that was made of it.
   */
  readonly text: string;
  /** The record's values in order of `text`; empty where `record` is null. */
  readonly fields: readonly SourceField[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The code of what Wanglai itself built: it is left out, and nothing is missing then. */
export const BUILT = "built";

/** Why a file, or one that lies in it, could not be read at all. The other files go on. */
export interface ReadFailure {
  readonly file: string;
  /**
   * A system code such as `ENOENT`, or `empty`, `binary`, `too-large`, `not-a-file`; of what was to be unpacked `broken`,
   * `password`, `scanned`, `too-deep`; of a record `broken-record`; or {@link BUILT}.
   */
  readonly code: string;
  /** What happened, and what to do. */
  readonly message: string;
}

/** Why one record of a file that holds many articles could not be read. */
export interface RecordFailure extends ReadFailure {
  /** Which record it is, from 1; documents behind it are counted on. */
  readonly record: number;
}

/** What came of a file, of one that lies in it, or of a record: a document, or why there is none. */
export type Reading = SourceDocument | ReadFailure | RecordFailure;
