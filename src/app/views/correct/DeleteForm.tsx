import { CORRECT_WORDS } from "../../i18n/regions/correct.ts";
import { useWords } from "../../i18n/useWords.ts";
import { newHead } from "../../store/corrections/correctionsStore.ts";
import { eventForms } from "../../store/corrections/formNames.ts";
import { deletion } from "../../store/corrections/makeEntries.ts";
import { formDrafts } from "../../store/corrections/openDrafts.ts";
import { CorrectForm } from "./CorrectForm.tsx";
import type { FormProps } from "./CorrectPanel.tsx";

/** Takes an event away. */
export function DeleteForm({ filed, onSave, onGone, onCancel }: FormProps) {
  const words = useWords(CORRECT_WORDS);
  const save = async (note: string) => {
    const fault = await onSave([deletion(filed, newHead(note))], filed.event.id);
    if (fault !== null) return fault;
    onGone();
    formDrafts.dropAll(eventForms(filed.event.id));
    return null;
  };
  return (
    <CorrectForm save={words.delete} onSave={save} onCancel={onCancel}>
      <p>{words.deleteHint}</p>
      <p className="correct-quoted" lang="zh-Hans">
        {filed.event.title}
      </p>
    </CorrectForm>
  );
}
