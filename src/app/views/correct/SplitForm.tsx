import { useQueryClient } from "@tanstack/react-query";
import type { BundleDocument } from "../../../bundle/schema.ts";
import { CORRECT_WORDS } from "../../i18n/regions/correct.ts";
import { useWords } from "../../i18n/useWords.ts";
import { newHead } from "../../store/corrections/correctionsStore.ts";
import { draftOf, readDraft } from "../../store/corrections/eventDraft.ts";
import { splitting, valuesOf } from "../../store/corrections/makeEntries.ts";
import { firstParts, type PartDraft, partsSinceBegun, quotesOf } from "../../store/corrections/splitParts.ts";
import { documentName } from "../../store/shownName.ts";
import { CorrectForm } from "./CorrectForm.tsx";
import type { FormProps } from "./CorrectPanel.tsx";
import { useDraft } from "./Drafted.tsx";
import { EventFields } from "./EventFields.tsx";
import { useFactText } from "./useFactText.ts";

const FEWEST = 2;
const MOST = 6;

/** Makes several events of one. */
export function SplitForm({ index, filed, documents, onSave, onDone, onCancel }: FormProps) {
  const words = useWords(CORRECT_WORDS);
  const client = useQueryClient();
  const factText = useFactText();
  const { event } = filed;
  const now = valuesOf(event);
  // What the reader began with tells whether the event is another by now.
  const [{ began, parts }, setKept] = useDraft("split", () => ({
    began: now,
    parts: firstParts(event) as readonly PartDraft[],
  }));
  const setParts = (parts: readonly PartDraft[]) => setKept({ began, parts });
  const save = async (note: string) => {
    const since = partsSinceBegun(began, parts, now);
    if (since.changed.length > 0) {
      setKept({ began: now, parts: since.parts });
      return words.overtakenParts(since.changed.map((fact) => [fact, factText(fact, now)]));
    }
    // Articles may have left it.
    const articles = parts.map((part) => part.documents.filter((id) => event.documents.includes(id)));
    const read = parts.map((part) => readDraft(part));
    for (const [place, one] of read.entries()) {
      if ("fault" in one) return words.partFaults[one.fault](place + 1);
      if (articles[place]?.length === 0) return words.partFaults.documents(place + 1);
    }
    const left = documents.find(({ id }) => articles.every((ids) => !ids.includes(id)));
    if (left) return words.leftOut(documentName(left));
    const quotes = await quotesOf(
      client,
      index,
      event,
      articles.map((documents) => ({ documents })),
    );
    const told = read.flatMap((one, place) =>
      "values" in one
        ? [
            {
              ...one.values,
              kinds: [...one.values.kinds],
              organizations: [...one.values.organizations],
              documents: articles[place] ?? [],
              quote: quotes[place] ?? null,
            },
          ]
        : [],
    );
    if (new Set(told.map((one) => JSON.stringify(one))).size < told.length) return words.samePart;
    const fault = await onSave([splitting(filed, told, newHead(note))], event.id);
    if (fault === null) onDone();
    return fault;
  };
  const change = (place: number, part: PartDraft) => setParts(parts.map((one, at) => (at === place ? part : one)));
  return (
    <CorrectForm save={words.split} onSave={save} onCancel={onCancel}>
      <p>{words.splitHint}</p>
      {parts.map((part, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts are told apart by their place alone
        <fieldset key={place} className="correct-part">
          <legend className="font-semibold">{words.part(place + 1)}</legend>
          <EventFields index={index} draft={part} onDraft={(draft) => change(place, { ...part, ...draft })} />
          {documents.length > 1 && (
            <DocumentsField
              documents={documents}
              chosen={part.documents}
              onChosen={(chosen) => change(place, { ...part, documents: chosen })}
            />
          )}
        </fieldset>
      ))}
      <div className="flex gap-2">
        {parts.length < MOST && (
          <button
            type="button"
            className="link-button"
            onClick={() => setParts([...parts, { ...draftOf(valuesOf(event)), documents: event.documents }])}
          >
            {words.morePart}
          </button>
        )}
        {parts.length > FEWEST && (
          <button type="button" className="link-button" onClick={() => setParts(parts.slice(0, -1))}>
            {words.fewerPart}
          </button>
        )}
      </div>
    </CorrectForm>
  );
}

function DocumentsField({
  documents,
  chosen,
  onChosen,
}: {
  documents: readonly BundleDocument[];
  chosen: readonly string[];
  onChosen: (chosen: string[]) => void;
}) {
  const words = useWords(CORRECT_WORDS);
  return (
    <fieldset>
      <legend className="field-title">{words.documentsTitle}</legend>
      {documents.map(({ id, ...named }) => (
        <label key={id} className="correct-choice">
          <input
            type="checkbox"
            className="check"
            checked={chosen.includes(id)}
            onChange={({ target }) =>
              onChosen(
                documents.map((one) => one.id).filter((one) => (one === id ? target.checked : chosen.includes(one))),
              )
            }
          />
          <span lang="zh-Hans">{documentName(named)}</span>
        </label>
      ))}
    </fieldset>
  );
}
