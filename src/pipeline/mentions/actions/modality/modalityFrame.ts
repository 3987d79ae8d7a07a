import { defineRule, type Rule } from "../../../text/defineRule.ts";

/**
 * Words on both sides of a deed, in its sentence, by which it is only spoken of, prepared or looked back on:
 * 就|签约|达成共识. Source of the patterns: own reading of news texts.
 */
export interface ModalityFrame extends Rule<string> {
  /** Which of the words that tell a deed it concerns; all of them where it says nothing. */
  readonly deeds?: RegExp;
  readonly patterns: readonly FramePattern[];
}

/** Patterns of the clause up to the deed; they end in `$`. Patterns of the sentence behind it; they begin with `^`. */
export interface FramePattern {
  readonly before?: RegExp;
  readonly notBefore?: RegExp;
  readonly after: RegExp;
}

export const defineModalityFrame = (rule: ModalityFrame): ModalityFrame => defineRule<string, ModalityFrame>(rule);

/** Whether a frame stands around a deed. */
export function framed({ deeds, patterns }: ModalityFrame, deed: string, before: string, after: string): boolean {
  if (deeds && !deeds.test(deed)) return false;
  return patterns.some(
    (pattern) =>
      pattern.after.test(after) && (!pattern.before || pattern.before.test(before)) && !pattern.notBefore?.test(before),
  );
}
