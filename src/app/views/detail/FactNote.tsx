import type { Evidence } from "../../../bundle/schema.ts";
import type { EventKind } from "../../../model/event.ts";
import { DETAIL_WORDS } from "../../i18n/regions/detail.ts";
import { RECEIPTS_WORDS } from "../../i18n/regions/receipts.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import { dateText } from "../../store/dateText.ts";
import { type FactOfText, factsAt } from "../../store/receipts.ts";

const PREFIX = "fact-";

/** The `data-note` of words that prove facts and begin at an offset of their text. */
export function factNoteKey(offset: number): string {
  return `${PREFIX}${offset}`;
}

/** The offset in a `data-note` of {@link factNoteKey}; null for another one. */
export function factOfNote(key: string): number | null {
  return key.startsWith(PREFIX) ? Number(key.slice(PREFIX.length)) : null;
}

/** What the words at an offset prove. */
export function FactNote({ evidence, offset }: { evidence: readonly Evidence[]; offset: number }) {
  const words = useWords(RECEIPTS_WORDS);
  const { kinds, dates } = useMessages();
  const detail = useWords(DETAIL_WORDS);
  const valueText = ({ fact, value }: FactOfText) => {
    if (fact === "date") return dateText(value, dates);
    return fact === "kind" && Object.hasOwn(kinds, value) ? kinds[value as EventKind] : value;
  };
  return factsAt(evidence, offset).map((one) => (
    <p key={`${one.fact} ${one.value}`}>{words.proves(detail.factNames[one.fact], valueText(one))}</p>
  ));
}
