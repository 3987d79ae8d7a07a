import type { Messages } from "../../i18n/messages.ts";
import { useMessages } from "../../i18n/useMessages.ts";

/** Why a rule took something away or read it otherwise: in the reader's language where we have it, else in the words of the data. */
export function useReasonOf(): (ruled: { rule: string; reason: string }) => string {
  const { ruleReasons } = useMessages();
  return ({ rule, reason }) => (Object.hasOwn(ruleReasons, rule) ? (ruleReasons[rule] ?? reason) : reason);
}

/** The language of the reason that a rule is given; undefined for the reader's own. */
export function langOfReason({ ruleReasons }: Pick<Messages, "ruleReasons">, rule: string): string | undefined {
  return Object.hasOwn(ruleReasons, rule) ? undefined : "zh-Hans";
}
