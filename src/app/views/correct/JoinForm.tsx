import { useId, useState } from "react";
import { CORRECT_WORDS } from "../../i18n/regions/correct.ts";
import { useWords } from "../../i18n/useWords.ts";
import { newHead } from "../../store/corrections/correctionsStore.ts";
import { eventsOf, eventsOfBoth } from "../../store/corrections/joinPreview.ts";
import { joining } from "../../store/corrections/makeEntries.ts";
import { CorrectForm } from "./CorrectForm.tsx";
import type { FormProps } from "./CorrectPanel.tsx";
import { OrganizationChoice } from "./OrganizationChoice.tsx";

/** Makes one organization of two. */
export function JoinForm({ index, filed, onSave, onDone, onCancel }: FormProps) {
  const words = useWords(CORRECT_WORDS);
  const id = useId();
  const names = filed.event.organizations.map(({ name }) => name);
  const [first, setFirst] = useState(names[0] ?? "");
  const [second, setSecond] = useState<string | null>(null);
  const [stays, setStays] = useState<"first" | "second">("first");
  const into = stays === "first" ? first : second;
  const name = stays === "first" ? second : first;
  const save = async (note: string) => {
    const organization = index.organizations[index.organizationNamed(name ?? "") ?? -1];
    if (!organization || into === null) return words.chooseOrganization;
    const fault = await onSave([joining(organization, into, filed, newHead(note))], filed.event.id);
    if (fault === null) onDone();
    return fault;
  };
  if (names.length === 0) return <p className="pb-3">{words.noParties}</p>;
  return (
    <CorrectForm save={words.join} onSave={save} onCancel={onCancel}>
      <p>{words.joinHint}</p>
      <div>
        <label htmlFor={id} className="field-title">
          {words.which}
        </label>
        <select
          id={id}
          lang="zh-Hans"
          className="input"
          value={first}
          onChange={({ target }) => setFirst(target.value)}
        >
          {names.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      </div>
      <OrganizationChoice
        index={index}
        label={words.joinWith}
        value={second}
        without={[first]}
        takesNew={false}
        onChoose={setSecond}
      />
      {second !== null && name !== null && into !== null && (
        <>
          <fieldset>
            <legend className="field-title">{words.nameStays}</legend>
            {(["first", "second"] as const).map((one) => (
              <label key={one} className="correct-choice">
                <input type="radio" name={id} checked={stays === one} onChange={() => setStays(one)} />
                <span lang="zh-Hans">{one === "first" ? first : second}</span>
              </label>
            ))}
          </fieldset>
          <p aria-live="polite" className="correct-quoted">
            {words.joinPreview(name, into, eventsOf(index, name), eventsOfBoth(index, name, into))}
          </p>
        </>
      )}
    </CorrectForm>
  );
}
