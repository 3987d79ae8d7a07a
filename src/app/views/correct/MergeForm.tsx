import { useId, useMemo } from "react";
import type { BundleEvent } from "../../../bundle/schema.ts";
import { CORRECT_WORDS } from "../../i18n/regions/correct.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import { newHead } from "../../store/corrections/correctionsStore.ts";
import { type FiledEvent, merging } from "../../store/corrections/makeEntries.ts";
import { candidateRows, mergeCandidates, mergeChoice, mergedEvent } from "../../store/corrections/mergeCandidates.ts";
import { dateText } from "../../store/dateText.ts";
import { edtfOf, headOf } from "../../store/eventIndex.ts";
import { useEvent } from "../../store/openRecords.ts";
import { useHeads, useRecords, useRowOf } from "../../store/recordQueries.ts";
import { useComposedText } from "../../ui/useComposedText.ts";
import { CorrectForm } from "./CorrectForm.tsx";
import type { FormProps } from "./CorrectPanel.tsx";
import { useDraft } from "./Drafted.tsx";

/** Joins the event with another entry of the same. */
export function MergeForm({ index, filed, onSave, onDone, onOpen, onCancel }: FormProps) {
  const messages = useMessages();
  const words = useWords(CORRECT_WORDS);
  const id = useId();
  const { event } = filed;
  const text = useComposedText();
  const [kept, setChosen] = useDraft<string | null>("chosen", () => null);
  const [stays, setStays] = useDraft<"this" | "other">("stays", () => "this");
  const row = index.records.rowOf(event.id);
  const named = useRowOf(index, kept);
  const titled = useRecords(index, { heads: named.row === null ? [] : [named.row] });
  const choice = mergeChoice(index, kept, row);
  const chosen = choice === "pending" ? null : choice;
  const chosenRow = chosen?.row ?? null;
  const isGone = kept !== null && choice === null;
  const wanted = useMemo(() => (row === null ? [] : candidateRows(index, row)), [index, row]);
  const heads = useHeads(index, index.bundle.parts ? wanted : []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: titles that came change what is found
  const candidates = useMemo(
    () => (row === null ? [] : mergeCandidates(index, row, text.settled, chosenRow)),
    [index, row, text.settled, chosenRow, heads],
  );
  const opened = useEvent(index, chosenRow);
  const other: FiledEvent | null =
    chosen && opened.event ? { event: opened.event, file: opened.documents[0]?.file ?? "" } : null;
  const first = stays === "this" ? filed : other;
  const second = stays === "this" ? other : filed;
  const save = async (note: string) => {
    if (choice === null) return words.chooseOne;
    if (!first || !second || opened.pending) {
      const failed = [named, titled, opened].filter(({ error }) => error !== null);
      for (const one of failed) one.retry();
      return failed.length > 0 ? words.failed : words.loading;
    }
    const fault = await onSave([merging(first, [second], newHead(note))], first.event.id);
    if (fault !== null) return fault;
    onDone();
    if (stays === "other") onOpen(first.event.id, true);
    return null;
  };
  return (
    <CorrectForm save={words.merge} onSave={save} onCancel={onCancel}>
      <p>{words.mergeHint}</p>
      <div>
        <label htmlFor={`${id}text`} className="field-title">
          {words.findEvent}
        </label>
        <input id={`${id}text`} type="search" className="input" lang="zh-Hans" autoComplete="off" {...text.bind} />
      </div>
      <fieldset>
        <legend className="field-title">{words.candidates}</legend>
        {candidates.length === 0 && <p>{words.noCandidates}</p>}
        <div className="correct-choices">
          {candidates.map((one) => {
            const head = headOf(index, one.row);
            if (!head) return null;
            return (
              <label key={head.id} className="correct-choice">
                <input
                  type="radio"
                  name={`${id}other`}
                  checked={chosen?.id === head.id}
                  onChange={() => setChosen(head.id)}
                />
                <span className="min-w-0">
                  <span lang="zh-Hans" className="line-clamp-3">
                    {head.title}
                  </span>
                  <span className="block text-xs text-ink-soft">
                    {dateText(edtfOf(index, one.row), messages.dates)}
                    {one.shared > 0 && <span className="ml-3">{words.sharedParties(one.shared)}</span>}
                  </span>
                </span>
              </label>
            );
          })}
        </div>
      </fieldset>
      {isGone && (
        <p role="status" className="text-[0.8125rem] text-danger">
          {words.mergeGone}
        </p>
      )}
      {other && first && second && (
        <>
          <fieldset>
            <legend className="field-title">{words.keeps}</legend>
            {(["this", "other"] as const).map((one) => (
              <label key={one} className="correct-choice">
                <input type="radio" name={`${id}stays`} checked={stays === one} onChange={() => setStays(one)} />
                <span lang="zh-Hans">{(one === "this" ? event : other.event).title}</span>
              </label>
            ))}
          </fieldset>
          <div>
            <p className="field-title">{words.merged}</p>
            <EventSummary event={mergedEvent(first.event, second.event)} />
          </div>
        </>
      )}
    </CorrectForm>
  );
}

/** What an event says, in a few lines. */
function EventSummary({ event }: { event: BundleEvent }) {
  const messages = useMessages();
  const words = useWords(CORRECT_WORDS);
  return (
    <div className="correct-quoted" aria-live="polite">
      <p lang="zh-Hans">{event.title}</p>
      <p>
        {dateText(event.date, messages.dates)}
        <span className="ml-3">{event.kinds.map((kind) => messages.kinds[kind]).join(messages.listSeparator)}</span>
        <span className="ml-3">{words.documents(event.documents.length)}</span>
      </p>
      <p lang="zh-Hans">
        {[...event.organizations, ...event.people].map(({ name }) => name).join(messages.listSeparator)}
      </p>
    </div>
  );
}
