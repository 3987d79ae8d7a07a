import { defineRule, type Rule } from "../../../text/defineRule.ts";
import type { Words } from "../../../text/wordScan.ts";

/**
 * Words that take what a sentence tells out of the past: it is planned, hoped, demanded, denied. Source of the
 * lists: own reading of news texts.
 */
export interface ModalityRule extends Rule<string> {
  /**
   * How far the words reach: over actions behind them in the same clause (`clause`), also over the clauses that go on
   * with another verb of the same subject (`onward`), over all that follows in the sentence (`sentence`), or only over
   * the deed that is their object (`object`).
   */
  readonly reach: "clause" | "onward" | "sentence" | "object";
  readonly cues: readonly Words[];
}

export const defineModalityRule = (rule: ModalityRule): ModalityRule => defineRule<string, ModalityRule>(rule);
