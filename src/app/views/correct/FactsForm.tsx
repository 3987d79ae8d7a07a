import { CORRECT_WORDS } from "../../i18n/regions/correct.ts";
import { useWords } from "../../i18n/useWords.ts";
import { newHead } from "../../store/corrections/correctionsStore.ts";
import { draftOf, readDraft } from "../../store/corrections/eventDraft.ts";
import { changedFacts, type EventValues, sinceBegun, valuesOf } from "../../store/corrections/makeEntries.ts";
import { CorrectForm } from "./CorrectForm.tsx";
import type { FormProps } from "./CorrectPanel.tsx";
import { useDraft } from "./Drafted.tsx";
import { draftFault } from "./draftFault.ts";
import { EventFields } from "./EventFields.tsx";
import { useFactText } from "./useFactText.ts";

/** Changes the facts of an event; what was not changed makes no entry. */
export function FactsForm({ index, filed, onSave, onDone, onCancel }: FormProps) {
  const words = useWords(CORRECT_WORDS);
  const factText = useFactText();
  const now = valuesOf(filed.event);
  // What the reader began with tells what they changed, though the event may be another by now.
  const [{ began, draft }, setKept] = useDraft("facts", () => ({ began: now, draft: draftOf(now) }));
  const save = async (note: string) => {
    const read = readDraft(draft);
    if ("fault" in read) return draftFault(read, words);
    const { edited, overtaken } = sinceBegun(began, read.values, now);
    const wanted: EventValues = { ...now, ...Object.fromEntries(edited.map((fact) => [fact, read.values[fact]])) };
    if (overtaken.length > 0) {
      setKept({ began: now, draft: draftOf(wanted) });
      return words.overtaken(overtaken.map((fact) => [fact, factText(fact, now)]));
    }
    const entries = changedFacts(filed, wanted, newHead(note));
    if (entries.length === 0) return words.unchanged;
    const fault = await onSave(entries, filed.event.id);
    if (fault === null) onDone();
    return fault;
  };
  return (
    <CorrectForm save={words.save} onSave={save} onCancel={onCancel}>
      <EventFields index={index} draft={draft} onDraft={(draft) => setKept({ began, draft })} />
    </CorrectForm>
  );
}
