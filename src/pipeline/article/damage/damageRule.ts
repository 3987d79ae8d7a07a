import type { Span } from "../../../model/span.ts";
import type { Rule } from "../../text/defineRule.ts";

/** A damaged stretch of a text, with what it had been. Offsets are UTF-16, into the text that was looked at. */
export interface RestoredSpan extends Span {
  /** What stands there instead. */
  readonly text: string;
  /**
   * The characters of `text` that their bytes do not determine, and that a list of words told; one span each, in order,
   * into `text`. All others follow from the bytes that are left, and from glosses.
   */
  readonly inferred: readonly Span[];
}

/** A restored stretch, with the rule that knows the damage. */
export interface TextRepair extends RestoredSpan {
  /** `damage/name`. */
  readonly rule: string;
  /** For the reader, in Chinese. */
  readonly reason: string;
}

/** A known and reversible way in which texts get damaged. */
export interface DamageRule extends Rule<{ readonly text: string; readonly expect: string }> {
  readonly id: `damage/${string}`;
  /** For the reader, in Chinese. */
  readonly reason: string;
  /** The UTF-16 units of which every damaged text has one; a text without them is not looked at. */
  readonly signs: () => Iterable<number>;
  /** The restored stretches in order of offset, disjoint. Never throws; time grows linearly with the text. */
  readonly find: (text: string) => RestoredSpan[];
}
