import type { Diagnostic } from "../../../model/diagnostic.ts";
import type { SourceField } from "../../../model/source.ts";
import type { Span } from "../../../model/span.ts";

/** One article of a file that holds many. */
export interface CollectionRecord {
  /** UTF-16 offsets into the whole decoded text: the record's own slice. */
  readonly start: number;
  readonly end: number;
  /** In order and disjoint; spans and maps are offsets into the slice. */
  readonly fields: readonly SourceField[];
  /** Concerning this record; spans are offsets into the slice. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A record of which nothing could be read. */
export interface LostRecord {
  /** Where it begins in the whole text: records that begin before it come before it. */
  readonly start: number;
  /** What is wrong with it, and what to do; null where it is one of too many, and those before it say enough. */
  readonly message: string | null;
}

/** All records of a file, in order and disjoint. What lies outside of them is nobody's article. */
export interface Collection {
  readonly format: "feed" | "json" | "csv";
  readonly records: readonly CollectionRecord[];
  /** In order. */
  readonly lost: readonly LostRecord[];
  /** Concerning the file; spans are offsets into the whole text. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A warning of one of the readers, as `collection/name`. */
export function warning(name: string, message: string, span: Span | null): Diagnostic {
  return { rule: `collection/${name}`, severity: "warning", message, span };
}

/** A file in which everything is broken gives this many warnings of a kind, and one with the count of the others. */
const WARNINGS_LISTED = 20;

/** A warning for each of the first troubles, and one more that counts the rest. */
export function warnings<Trouble>(
  troubles: readonly Trouble[],
  toWarning: (trouble: Trouble) => Diagnostic,
): Diagnostic[] {
  const listed = troubles.slice(0, WARNINGS_LISTED).map(toWarning);
  const left = troubles.length - listed.length;
  if (left > 0) listed.push(warning("more", `Unexpected trouble in ${left} more place(s), as in those before.`, null));
  return listed;
}
