import { CORRECT_WORDS } from "../../i18n/regions/correct.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { FormProps } from "./CorrectPanel.tsx";
import { JoinFields } from "./JoinFields.tsx";

/** Makes one organization of one of the event and another. */
export function JoinForm({ index, filed, onSave, onDone, onCancel }: FormProps) {
  const words = useWords(CORRECT_WORDS);
  const names = filed.event.organizations.map(({ name }) => name);
  if (names.length === 0) return <p className="pb-3">{words.noParties}</p>;
  return (
    <JoinFields
      index={index}
      among={names}
      begin={[names[0] ?? null, null]}
      shown={filed}
      onSave={onSave}
      onDone={onDone}
      onCancel={onCancel}
    />
  );
}
