import type { Rule } from "../../text/defineRule.ts";
import type { TextRepair } from "./textRepair.ts";

/** A stretch of a text with what it had been. */
export type Repair = Pick<TextRepair, "start" | "end" | "text">;

/** A known and reversible way in which texts get damaged. */
export interface DamageRule extends Rule<{ readonly text: string; readonly expect: string }> {
  readonly id: `damage/${string}`;
  /** For the reader, in Chinese. */
  readonly reason: string;
  /** The repairs in order of offset, disjoint. Never throws; time grows linearly with the text. */
  readonly find: (text: string) => Repair[];
}
