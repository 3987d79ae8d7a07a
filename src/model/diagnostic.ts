import type { Span } from "./span.ts";

export type Severity = "info" | "warning" | "error";

/** Something a reader should know about a document. Data, never printed where it is found. */
export interface Diagnostic {
  /** The rule that noticed it, as `area/name`. */
  readonly rule: string;
  readonly severity: Severity;
  /** What happened and what to do, in the form "Unexpected X, expected Y" where that fits. */
  readonly message: string;
  /** Where, in `SourceDocument.text`; null where it concerns the document as a whole. */
  readonly span: Span | null;
}
