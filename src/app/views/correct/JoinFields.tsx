import { useId } from "react";
import { CORRECT_WORDS } from "../../i18n/regions/correct.ts";
import { useWords } from "../../i18n/useWords.ts";
import { newHead } from "../../store/corrections/correctionsStore.ts";
import { eventsOf, eventsOfBoth, joinChoice, rowOfEither } from "../../store/corrections/joinPreview.ts";
import { type FiledEvent, joining } from "../../store/corrections/makeEntries.ts";
import type { EventIndex } from "../../store/eventIndex.ts";
import { useEvent } from "../../store/openRecords.ts";
import { CorrectForm } from "./CorrectForm.tsx";
import { useDraft } from "./Drafted.tsx";
import { OrganizationChoice } from "./OrganizationChoice.tsx";
import type { Save } from "./useSaving.ts";

interface Props {
  index: EventIndex;
  /** The first is one of these; null where it may be any. */
  among: readonly string[] | null;
  /** What is chosen at the outset. */
  begin: readonly [first: string | null, second: string | null];
  /** The event in which the reader met them; null for one of those that name them. */
  shown: FiledEvent | null;
  onSave: Save;
  onDone: () => void;
  onCancel: () => void;
}

/** Makes one organization of two; stands within `Drafted`. */
export function JoinFields({ index, among, begin, shown, onSave, onDone, onCancel }: Props) {
  const words = useWords(CORRECT_WORDS);
  const id = useId();
  const [chosen, setFirst] = useDraft("first", () => begin[0]);
  const [other, setSecond] = useDraft("second", () => begin[1]);
  const [stays, setStays] = useDraft<"first" | "second">("stays", () => "first");
  const { first, second, gone } = joinChoice(index, among, chosen, other);
  const into = stays === "first" ? first : second;
  const name = stays === "first" ? second : first;
  const row = shown === null ? rowOfEither(index, name, into) : null;
  const opened = useEvent(index, row);
  const save = async (note: string) => {
    const organization = index.organizations[index.organizationNamed(name ?? "") ?? -1];
    if (!organization || into === null) return words.chooseOrganization;
    const { event, documents } = opened;
    const on = shown ?? (event && { event, file: documents[0]?.file ?? "" });
    if (!on && row === null) return words.joinNoEvents;
    if (!on && opened.error) opened.retry();
    if (!on) return opened.error ? words.failed : words.loading;
    const fault = await onSave([joining(organization, into, on, newHead(note))], on.event.id);
    if (fault === null) onDone();
    return fault;
  };
  return (
    <CorrectForm save={words.join} onSave={save} onCancel={onCancel}>
      <p>{words.joinHint}</p>
      {among === null ? (
        <OrganizationChoice
          index={index}
          label={words.which}
          value={first}
          without={second === null ? [] : [second]}
          takesNew={false}
          onChoose={setFirst}
        />
      ) : (
        <div>
          <label htmlFor={id} className="field-title">
            {words.which}
          </label>
          <select
            id={id}
            lang="zh-Hans"
            className="input"
            value={first ?? ""}
            onChange={({ target }) => setFirst(target.value)}
          >
            {first === null && <option value="">—</option>}
            {among.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </div>
      )}
      <OrganizationChoice
        index={index}
        label={words.joinWith}
        value={second}
        without={first === null ? [] : [first]}
        takesNew={false}
        onChoose={setSecond}
      />
      {gone.map((one) => (
        <p key={one} role="status" className="text-[0.8125rem] text-danger">
          {words.choiceGone(one)}
        </p>
      ))}
      {name !== null && into !== null && (
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
