import type { Diagnostic } from "./diagnostic.ts";

/** What a document turned out to be, told by its content. */
export type SourceFormat = "html" | "front-matter" | "labelled" | "plain";

/** One input file after decoding. */
export interface SourceDocument {
  /** `d` and twelve hex digits of the SHA-256 of the file's bytes: the same file has the same id under any name. */
  readonly id: string;
  /** The path as it was given, with `/` between folders. */
  readonly file: string;
  /** WHATWG encoding label, such as `utf-8` or `gb18030`. */
  readonly encoding: string;
  readonly format: SourceFormat;
  /** The decoded text, without a byte order mark; line ends as they stand in the file. */
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Why a file could not be read at all. The other files go on. */
export interface ReadFailure {
  readonly file: string;
  /** A system code such as `ENOENT`, or `empty`, `binary`, `too-large`, `not-a-file`. */
  readonly code: string;
  /** What happened, and what to do. */
  readonly message: string;
}
