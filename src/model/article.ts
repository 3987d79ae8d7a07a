import type { Diagnostic } from "./diagnostic.ts";
import type { Span, SpanMap } from "./span.ts";

/** Where a metadata value was found, in falling order of trust for the publication date. */
export type MetadataOrigin =
  | "record"
  | "front-matter"
  | "label"
  | "dateline"
  | "json-ld"
  | "meta"
  | "heading"
  | "footer"
  | "address";

/** A value that describes the article, with the place in the source that says it. */
export interface MetadataField {
  readonly value: string;
  readonly origin: MetadataOrigin;
  /** Into `SourceDocument.text`; covers what the value was read from. */
  readonly span: Span;
}

/** One paragraph of readable text, as a span into `Article.text`. */
export interface Paragraph extends Span {
  readonly role: "heading" | "text";
}

/** A link that the article gives, tied to the paragraph it belongs to. */
export interface Link {
  readonly url: string;
  /** The words that carry the link; empty for a bare address. */
  readonly text: string;
  /** Index into `Article.paragraphs`. */
  readonly paragraph: number;
}

/** A picture of the article, tied to the paragraph before it (0 where it comes first). */
export interface Image {
  readonly url: string;
  readonly caption: string | null;
  readonly paragraph: number;
}

/** A stretch of the source that the reader does not get as article text, and why. */
export interface Removal {
  /** The rule that took it away, as `area/name`. */
  readonly rule: string;
  /** For the reader, in Chinese. */
  readonly reason: string;
  /** Into `SourceDocument.text`. */
  readonly span: Span;
}

/** A stretch of the source that was damaged in a known way, and what the reader gets in its place. */
export interface Repair {
  /** The rule that knows the damage, as `damage/name`. */
  readonly rule: string;
  /** For the reader, in Chinese. */
  readonly reason: string;
  /** Into `SourceDocument.text`: what stands there is the original. */
  readonly span: Span;
  /** What it was read as, before it was simplified. */
  readonly text: string;
  /**
   * The characters of `text` that the bytes in the source do not determine, and that a list of words told; one span
   * each, in order, into `text`. All others follow from what stands in the source.
   */
  readonly inferred: readonly Span[];
}

/** The clean article of one document. */
export interface Article {
  readonly title: MetadataField | null;
  readonly publisher: MetadataField | null;
  readonly author: MetadataField | null;
  /** The address that the page was published at. */
  readonly address: MetadataField | null;
  /** Its value is an EDTF day, `2024-01-25`. */
  readonly published: MetadataField | null;
  /** The readable text in Simplified characters; paragraphs are parted by one line feed. */
  readonly text: string;
  /**
   * `text` in the characters of the source, code point for code point (an astral one may take another number of
   * UTF-16 units); null where that is `text` itself.
   */
  readonly unsimplified: string | null;
  readonly paragraphs: readonly Paragraph[];
  readonly links: readonly Link[];
  readonly images: readonly Image[];
  /**
   * Spans of the source that hold metadata (labels included), in order. With `removals` and the
   * source side of `map` they cover the source: every character belongs to exactly one of the three.
   */
  readonly metadata: readonly Span[];
  readonly removals: readonly Removal[];
  /** In order of the source, without overlaps. */
  readonly repairs: readonly Repair[];
  /** Where characters were lost (U+FFFD, or a `?` in their place), into `text`. They stay as they stand in the source. */
  readonly lost: readonly Span[];
  /** Where characters were inferred by a repair, into `text`; in order, without overlaps. */
  readonly inferred: readonly Span[];
  /** From `text` to `SourceDocument.text`. */
  readonly map: SpanMap;
  readonly diagnostics: readonly Diagnostic[];
}
