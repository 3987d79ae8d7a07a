import type { BundleDocument } from "../../bundle/schema.ts";
import { NO_EVENTS_WORDS } from "../i18n/regions/noEvents.ts";
import { useWords } from "../i18n/useWords.ts";

/** Why a document tells no event, in a sentence; nothing where it tells one, or the data does not say. */
export function NoEventsReason({ noEvents }: Pick<BundleDocument, "noEvents">) {
  const words = useWords(NO_EVENTS_WORDS);
  if (noEvents === null) return null;
  const { reason, rule, words: refused } = noEvents;
  if (reason !== "refused") return words.reasons[reason];
  const known = rule !== null && Object.hasOwn(words.refused, rule) ? words.refused[rule] : undefined;
  return (known ?? words.otherwise)(refused ?? "");
}
