import type { MetadataOrigin } from "../../model/article.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Span } from "../../model/span.ts";
import type { Ledger } from "./ledger.ts";
import type { Line } from "./line.ts";

export type FieldName = "title" | "publisher" | "author" | "address" | "published";

/** A metadata value that was found; which one is taken depends on its origin. */
export interface FoundField {
  readonly field: FieldName;
  readonly value: string;
  readonly origin: MetadataOrigin;
  /** Into the text of the ledger; of a record's own field, into the source. */
  readonly span: Span;
}

/** A link with the source span of the words that carry it. */
export interface SourceLink {
  readonly url: string;
  readonly span: Span;
  /** A bare address belongs to the paragraph before it and has no words. */
  readonly bare: boolean;
}

/** A picture with its place in the source. */
export interface SourceImage {
  readonly url: string;
  caption: string | null;
  readonly at: number;
}

/** An article in the making: each step takes lines away or adds what it has found. */
export interface Draft {
  readonly ledger: Ledger;
  lines: Line[];
  /** The document announces a meeting or lecture: its 时间 is the event's, not the publication's. */
  notice: boolean;
  readonly fields: FoundField[];
  readonly links: SourceLink[];
  readonly images: SourceImage[];
  readonly diagnostics: Diagnostic[];
}
