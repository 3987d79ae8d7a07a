import { CORRECT_WORDS } from "../../i18n/regions/correct.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { EventFact, EventValues } from "../../store/corrections/makeEntries.ts";
import { dateText } from "../../store/dateText.ts";
import { partiesText } from "./partiesText.ts";

/** What a fact is, in the words of the page. */
export function useFactText(): (fact: EventFact, values: EventValues) => string {
  const messages = useMessages();
  const words = useWords(CORRECT_WORDS);
  return (fact, values) => {
    if (fact === "title") return values.title;
    if (fact === "date") return dateText(values.date, messages.dates);
    if (fact === "kinds") return values.kinds.map((kind) => messages.kinds[kind]).join(messages.listSeparator);
    return partiesText(values.organizations, messages) || words.nothing;
  };
}
