import type { EventKind } from "../../../model/event.ts";
import { defineRule, type Rule } from "../../text/defineRule.ts";
import type { Words } from "../../text/wordScan.ts";

export interface ActionExample {
  readonly text: string;
  /** False where the words speak of a plan, a hope or a denial. */
  readonly happened: boolean;
}

export interface ActionRule extends Rule<ActionExample> {
  readonly kind: EventKind;
  /** The words that speak of it, with what must or must not stand beside them in the same sentence. */
  readonly triggers: readonly Words[];
}

export const defineActionRule = (rule: ActionRule): ActionRule => defineRule<ActionExample, ActionRule>(rule);
