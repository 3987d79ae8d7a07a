import type { Span } from "../../model/span.ts";

/** One thing that a rule did at a place, for `npm run explain`. */
export interface Step {
  /** As `area/name`. */
  readonly rule: string;
  /** Into `Article.text`. */
  readonly span: Span;
  /** It read something, would not read it, or filled in what the words leave out. */
  readonly outcome: "made" | "refused" | "settled";
  /** What, or why not. */
  readonly why: string;
}

/** Is told every step of the rules; where none is given, nothing is recorded. */
export type Trace = (step: Step) => void;
