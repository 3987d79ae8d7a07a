import type { Span } from "../../model/span.ts";

/** What a rule did with a stretch of a text, and why. */
export interface Step {
  /** The rule, as `area/name`. */
  readonly rule: string;
  /** Into `Article.text`. */
  readonly span: Span;
  /** It made a reading, refused one that the form would allow, or settled what a reading leaves open. */
  readonly outcome: "made" | "refused" | "settled";
  /** One sentence in English. */
  readonly why: string;
  /** The rule that refused what `rule` would have made, and its words: those that say so, or the reading itself. */
  readonly by?: { readonly rule: string; readonly span: Span };
}

/** Told of every step, in the order of the work; a stage that is given none does the same work and tells nobody. */
export type Trace = (step: Step) => void;
