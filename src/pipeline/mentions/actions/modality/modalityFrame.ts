import { defineRule, type Rule } from "../../../text/defineRule.ts";
import { PatternFamily } from "../../../text/patternFamily.ts";

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

/** Finds the frames of deeds. What stands behind a deed tells of most patterns that they need not be tried. */
export class FrameFinder {
  private readonly all: readonly { readonly frame: ModalityFrame; readonly pattern: FramePattern }[];
  private readonly behind: PatternFamily;

  constructor(frames: readonly ModalityFrame[]) {
    this.all = frames.flatMap((frame) => frame.patterns.map((pattern) => ({ frame, pattern })));
    this.behind = new PatternFamily(this.all.map(({ pattern }) => pattern.after));
  }

  /** The first frame that stands around a deed, or null. */
  find(deed: string, before: string, after: string): ModalityFrame | null {
    const may = this.behind.mayMatch(after);
    if (may === 0) return null;
    const around = this.all.find(
      ({ frame, pattern }, i) =>
        (may >> i) & 1 &&
        (!frame.deeds || frame.deeds.test(deed)) &&
        pattern.after.test(after) &&
        (!pattern.before || pattern.before.test(before)) &&
        !pattern.notBefore?.test(before),
    );
    return around?.frame ?? null;
  }
}
