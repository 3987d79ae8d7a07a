import { useEffect, useId, useMemo, useState } from "react";
import type { BundleArticle, BundleDocument } from "../../../bundle/schema.ts";
import type { Span } from "../../../model/span.ts";
import { CORRECT_WORDS } from "../../i18n/regions/correct.ts";
import { useWords } from "../../i18n/useWords.ts";
import { newHead } from "../../store/corrections/correctionsStore.ts";
import { type EventDraft, readDraft } from "../../store/corrections/eventDraft.ts";
import { keptPassage, passageForm } from "../../store/corrections/formNames.ts";
import { adding } from "../../store/corrections/makeEntries.ts";
import { formDrafts } from "../../store/corrections/openDrafts.ts";
import { draftOfPassage, sentencesOf } from "../../store/corrections/passage.ts";
import type { EventIndex } from "../../store/eventIndex.ts";
import { documentName } from "../../store/shownName.ts";
import { CorrectForm, CorrectFrame } from "./CorrectForm.tsx";
import { Drafted, useDraft } from "./Drafted.tsx";
import { draftFault } from "./draftFault.ts";
import { EventFields } from "./EventFields.tsx";
import { useSaving } from "./useSaving.ts";

export interface AddPanelProps {
  index: EventIndex;
  document: BundleDocument;
  article: BundleArticle;
  /** The words that tell the event; null where they are still to be chosen. */
  span: Span | null;
  /** Hears which words tell the event, as long as the form is there; must not be another function each time. */
  onChosen: (span: Span | null) => void;
  onDone: () => void;
  onOpen: (event: string, byKeyboard: boolean) => void;
}

/** Adds an event that a passage of an article tells. */
export function AddPanel(props: AddPanelProps) {
  const words = useWords(CORRECT_WORDS);
  const { document, onDone } = props;
  // Whoever selected nothing may come back to what was left half done.
  const [span, setSpan] = useState(() => props.span ?? keptPassage(formDrafts, document.id));
  const form = passageForm(document.id, span);
  return (
    <CorrectFrame title={words.addHeading} onCancel={onDone}>
      <Drafted key={form} form={form} about={documentName(document)} onDiscard={() => setSpan(props.span)}>
        <PassageForm {...props} span={span} />
      </Drafted>
    </CorrectFrame>
  );
}

function PassageForm({ index, document, article, span, onChosen, onDone, onOpen }: AddPanelProps) {
  const words = useWords(CORRECT_WORDS);
  const onSave = useSaving(index);
  const id = useId();
  const [passage, setPassage] = useDraft("passage", () => span);
  const [draft, setDraft] = useDraft<EventDraft>("facts", () => draftOfPassage(index, document, article, span));
  useEffect(() => {
    onChosen(passage);
    return () => onChosen(null);
  }, [passage, onChosen]);
  const sentences = useMemo(() => sentencesOf(article), [article]);
  const save = async (note: string) => {
    if (!passage) return words.noPassage;
    const read = readDraft(draft);
    if ("fault" in read) return draftFault(read, words);
    const told = { id: document.id, file: document.file, text: article.text };
    const entry = adding(told, passage, read.values, newHead(note));
    const fault = await onSave([entry], entry.event);
    if (fault !== null) return fault;
    onDone();
    onOpen(entry.event, true);
    return null;
  };
  return (
    <CorrectForm save={words.add} onSave={save} onCancel={onDone}>
      {span ? (
        <div>
          <p className="field-title">{words.passage}</p>
          <blockquote className="correct-quoted" lang="zh-Hans">
            {article.text.slice(span.start, span.end)}
          </blockquote>
        </div>
      ) : (
        <div>
          <label htmlFor={id} className="field-title">
            {words.choosePassage}
          </label>
          <select
            id={id}
            lang="zh-Hans"
            className="input"
            value={passage?.start ?? ""}
            onChange={({ target }) => {
              const chosen = sentences.find(({ start }) => String(start) === target.value) ?? null;
              setPassage(chosen);
              setDraft(draftOfPassage(index, document, article, chosen));
            }}
          >
            <option value="">—</option>
            {sentences.map(({ start, end }) => (
              <option key={start} value={start}>
                {article.text.slice(start, end)}
              </option>
            ))}
          </select>
        </div>
      )}
      <EventFields index={index} draft={draft} onDraft={setDraft} />
    </CorrectForm>
  );
}
