import { CORRECT_WORDS } from "../../i18n/regions/correct.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import { typedFacts, type UnsavedForm } from "../../store/corrections/unsavedForms.ts";
import { type EventIndex, headOf } from "../../store/eventIndex.ts";
import { partiesText } from "./partiesText.ts";

/** A field of a form and what it holds, in words; no two of a form have the same label. */
export interface TypedLine {
  readonly label: string;
  readonly text: string;
}

/** The other of two organizations that a form joins; null where none is chosen. */
function secondOf({ named, fields }: UnsavedForm): string | null {
  const begun = named.kind === "join" ? named.names[1] : null;
  const second = fields.has("second") ? fields.get("second") : begun;
  return typeof second === "string" ? second : null;
}

/** Puts in words what forms hold. @param index tells the titles of events that were chosen, as far as they are there */
export function useTypedText(index: EventIndex): (form: UnsavedForm) => TypedLine[] {
  const messages = useMessages();
  const words = useWords(CORRECT_WORDS);
  const facts = (form: UnsavedForm): TypedLine[] =>
    typedFacts(form).flatMap(({ part, facts: { title, date, kinds, organizations } }) => {
      const of = (fact: string) => (part === null ? fact : `${words.part(part)} ${fact}`);
      return [
        { label: of(words.title), text: title },
        { label: of(words.date), text: date },
        {
          label: of(words.kinds),
          text: kinds?.map((kind) => messages.kinds[kind]).join(messages.listSeparator),
        },
        { label: of(words.organizations), text: organizations && partiesText(organizations, messages) },
      ].flatMap(({ label, text }) => (text === undefined ? [] : [{ label, text: text || words.nothing }]));
    });
  return (form) => {
    const chosen = (label: string, field: string, name: (value: string) => string | null) => {
      const value = form.fields.get(field);
      const text = typeof value === "string" ? name(value) : null;
      return text === null || text === "" ? [] : [{ label, text }];
    };
    const titleOf = (id: unknown) => headOf(index, index.records.rowOf(String(id)) ?? -1)?.title ?? null;
    return [
      ...facts(form),
      ...chosen(words.candidates, "chosen", titleOf),
      ...chosen(words.keeps, "stays", (stays) => (stays === "other" ? titleOf(form.fields.get("chosen")) : null)),
      ...chosen(words.which, "first", (name) => name),
      ...chosen(words.joinWith, "second", (name) => name),
      ...chosen(words.nameStays, "stays", (stays) => (stays === "second" ? secondOf(form) : null)),
      ...chosen(words.note, "note", (note) => note),
    ];
  };
}
