import { draftOf, type EventDraft } from "./eventDraft.ts";
import type { FormDrafts, KeptForm } from "./formDrafts.ts";
import { type NamedForm, readFormName } from "./formNames.ts";
import type { EventValues } from "./makeEntries.ts";

/** A form of a correction with what was typed into it and not saved. */
export interface UnsavedForm extends KeptForm {
  readonly named: NamedForm;
}

/** Of all forms with something unsaved those that correct something. */
export function unsavedForms(kept: ReturnType<FormDrafts["list"]>): UnsavedForm[] {
  return kept.flatMap((one) => {
    const named = readFormName(one.form);
    return named ? [{ ...one, named }] : [];
  });
}

/** Facts of an event that a form holds. */
export interface TypedFacts {
  /** Which of several events it is, from 1; null where there is one. */
  readonly part: number | null;
  readonly facts: Partial<Pick<EventDraft, "title" | "date" | "kinds" | "organizations">>;
}

const FACTS = ["title", "date", "kinds", "organizations"] as const;

const factsOf = (draft: EventDraft, isTyped: (fact: (typeof FACTS)[number]) => boolean): TypedFacts["facts"] =>
  Object.fromEntries(FACTS.filter(isTyped).map((fact) => [fact, draft[fact]]));

/** Of an event that is not there yet what is said of it. */
const saidOf = (draft: EventDraft) => factsOf(draft, (fact) => draft[fact].length > 0);

/** The facts that a form holds; of an event that is there, those that the reader changed. */
export function typedFacts({ named, fields }: UnsavedForm): TypedFacts[] {
  if (named.kind === "event" && named.mode === "split") {
    const kept = fields.get("split") as { readonly parts: readonly EventDraft[] } | undefined;
    return (kept?.parts ?? []).map((part, place) => ({ part: place + 1, facts: saidOf(part) }));
  }
  const kept = fields.get("facts");
  if (kept === undefined) return [];
  if (named.kind === "add") return [{ part: null, facts: saidOf(kept as EventDraft) }];
  const { began, draft } = kept as { readonly began: EventValues; readonly draft: EventDraft };
  const before = draftOf(began);
  const isChanged = (fact: (typeof FACTS)[number]) => JSON.stringify(draft[fact]) !== JSON.stringify(before[fact]);
  return [{ part: null, facts: factsOf(draft, isChanged) }];
}
