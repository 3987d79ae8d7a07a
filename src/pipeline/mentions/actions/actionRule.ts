import type { EventKind } from "../../../model/event.ts";
import { defineRule, type Rule } from "../../text/defineRule.ts";

export interface ActionExample {
  readonly text: string;
  /** False where the words speak of a plan, a hope or a denial. */
  readonly happened: boolean;
}

export interface ActionRule extends Rule<ActionExample> {
  readonly kind: EventKind;
  /** With flags `g` and `u`. */
  readonly pattern: RegExp;
}

export const defineActionRule = (rule: ActionRule): ActionRule => defineRule<ActionExample, ActionRule>(rule);
