import { useState } from "react";
import { CORRECT_WORDS } from "../../i18n/regions/correct.ts";
import { useWords } from "../../i18n/useWords.ts";
import { newHead } from "../../store/corrections/correctionsStore.ts";
import { draftOf, readDraft } from "../../store/corrections/eventDraft.ts";
import { changedFacts, valuesOf } from "../../store/corrections/makeEntries.ts";
import { CorrectForm } from "./CorrectForm.tsx";
import type { FormProps } from "./CorrectPanel.tsx";
import { EventFields } from "./EventFields.tsx";

/** Changes the facts of an event; what was not changed makes no entry. */
export function FactsForm({ index, filed, corrections, onDone, onCancel }: FormProps) {
  const words = useWords(CORRECT_WORDS);
  const [draft, setDraft] = useState(() => draftOf(valuesOf(filed.event)));
  const save = async (note: string) => {
    const read = readDraft(draft);
    if ("fault" in read) return { title: words.noTitle, date: dateFault(), kinds: words.noKinds }[read.fault];
    const entries = changedFacts(filed, read.values, newHead(note));
    if (entries.length === 0) return words.unchanged;
    await corrections.correct(entries);
    onDone();
    return null;
  };
  const dateFault = () => words.dateFaults[draft.date.trim() === "" ? "empty" : "unreadable"];
  return (
    <CorrectForm save={words.save} onSave={save} onCancel={onCancel}>
      <EventFields index={index} draft={draft} onDraft={setDraft} />
    </CorrectForm>
  );
}
