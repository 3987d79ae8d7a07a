import { useState } from "react";
import type { BundleDocument, BundleEvent } from "../../../bundle/schema.ts";
import { CORRECT_WORDS } from "../../i18n/regions/correct.ts";
import { useWords } from "../../i18n/useWords.ts";
import { eventForm, MODES, type Mode } from "../../store/corrections/formNames.ts";
import type { FiledEvent } from "../../store/corrections/makeEntries.ts";
import { formDrafts } from "../../store/corrections/openDrafts.ts";
import type { EventIndex } from "../../store/eventIndex.ts";
import { Segmented } from "../../ui/Segmented.tsx";
import { CorrectFrame } from "./CorrectForm.tsx";
import { DeleteForm } from "./DeleteForm.tsx";
import { Drafted } from "./Drafted.tsx";
import { FactsForm } from "./FactsForm.tsx";
import { JoinForm } from "./JoinForm.tsx";
import { MergeForm } from "./MergeForm.tsx";
import { SplitForm } from "./SplitForm.tsx";
import { type Save, useSaving } from "./useSaving.ts";

export interface CorrectPanelProps {
  index: EventIndex;
  event: BundleEvent;
  documents: readonly BundleDocument[];
  /** The form that the reader wants; null for the one that was begun, or the first. */
  mode: Mode | null;
  /** It was saved, or left: facts take the place of the form again. */
  onDone: () => void;
  /** The event is gone. */
  onGone: () => void;
  onOpen: (event: string, byKeyboard: boolean) => void;
}

/** What each form gets. */
export interface FormProps extends Pick<CorrectPanelProps, "index" | "documents" | "onDone" | "onGone" | "onOpen"> {
  filed: FiledEvent;
  onSave: Save;
  onCancel: () => void;
}

const FORMS = {
  facts: FactsForm,
  merge: MergeForm,
  split: SplitForm,
  organizations: JoinForm,
  delete: DeleteForm,
};

/** The form in which one puts right what is said of an event, in the place of its facts. */
export function CorrectPanel({ event, documents, mode: wanted, onDone, ...rest }: CorrectPanelProps) {
  const words = useWords(CORRECT_WORDS);
  const [mode, setMode] = useState(
    () => wanted ?? MODES.find((mode) => formDrafts.has(eventForm(event.id, mode))) ?? "facts",
  );
  const onSave = useSaving(rest.index);
  // As it is now: it may be changed from another page, or taken back at the foot, while the form is open.
  const filed: FiledEvent = { event, file: documents[0]?.file ?? "" };
  const Form = FORMS[mode];
  return (
    <CorrectFrame title={words.heading} onCancel={onDone}>
      <Segmented
        label={words.modesLabel}
        className="correct-modes mb-3"
        choices={MODES.map((value) => ({ value, label: words.modes[value] }))}
        chosen={mode}
        onChoose={setMode}
      />
      <Drafted key={mode} form={eventForm(event.id, mode)} about={event.title}>
        <Form {...rest} filed={filed} documents={documents} onSave={onSave} onDone={onDone} onCancel={onDone} />
      </Drafted>
    </CorrectFrame>
  );
}
