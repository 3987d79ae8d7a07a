import { useMessages } from "../../i18n/useMessages.ts";

/** Why a rule took something away, in the reader's language where we have it, else in the words of the data. */
export function useReasonOf(): (ruled: { rule: string; reason: string }) => string {
  const { removalReasons } = useMessages();
  return ({ rule, reason }) => (Object.hasOwn(removalReasons, rule) ? (removalReasons[rule] ?? reason) : reason);
}
