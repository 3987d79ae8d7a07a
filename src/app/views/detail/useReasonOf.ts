import { useMessages } from "../../i18n/useMessages.ts";

/** Why a rule took something away or read it otherwise: in the reader's language where we have it, else in the words of the data. */
export function useReasonOf(): (ruled: { rule: string; reason: string }) => string {
  const { ruleReasons } = useMessages();
  return ({ rule, reason }) => (Object.hasOwn(ruleReasons, rule) ? (ruleReasons[rule] ?? reason) : reason);
}
