import { CORRECT_WORDS } from "../../i18n/regions/correct.ts";
import { useWords } from "../../i18n/useWords.ts";
import { newHead } from "../../store/corrections/correctionsStore.ts";
import { deletion } from "../../store/corrections/makeEntries.ts";
import { CorrectForm } from "./CorrectForm.tsx";
import type { FormProps } from "./CorrectPanel.tsx";

/** Takes an event away. */
export function DeleteForm({ filed, onSave, onGone, onCancel }: FormProps) {
  const words = useWords(CORRECT_WORDS);
  const save = async (note: string) => {
    const fault = await onSave([deletion(filed, newHead(note))], filed.event.id);
    if (fault !== null) return fault;
    onGone();
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
