import { plainText } from "../../../corrections/plainEntry.ts";
import { parseEdtf } from "../../../model/edtf.ts";
import type { EventKind } from "../../../model/event.ts";
import type { EventValues } from "./makeEntries.ts";
import { type DateFault, readTypedDate, type TypedDate } from "./typedDate.ts";

/** The facts of an event as a form has them: the date as it is typed. */
export interface EventDraft {
  readonly title: string;
  readonly date: string;
  /** The year that is meant where the date has none; null for an open one. */
  readonly year: number | null;
  readonly kinds: readonly EventKind[];
  readonly organizations: EventValues["organizations"];
}

/** The year of a date; null for an open one. @param edtf the date */
export function yearOf(edtf: string): number | null {
  return parseEdtf(edtf)?.start.year ?? null;
}

export function draftOf({ title, date, kinds, organizations }: EventValues): EventDraft {
  return { title, date, year: yearOf(date), kinds, organizations };
}

export function dateOf({ date, year }: Pick<EventDraft, "date" | "year">): TypedDate {
  return readTypedDate(date, year);
}

/** What was typed as a name or a title, without what nobody sees. */
export function typedWords(text: string): string {
  return plainText(text).trim();
}

/** The first field of a form that says nothing that an event can have. */
export type DraftFault =
  | { readonly fault: "title" | "kinds" }
  | { readonly fault: "date"; readonly dateFault: DateFault };

/** What a form says, or what is wrong with it. */
export function readDraft(draft: EventDraft): { readonly values: EventValues } | DraftFault {
  const title = typedWords(draft.title);
  const date = dateOf(draft);
  if (title === "") return { fault: "title" };
  if (!("edtf" in date)) return { fault: "date", dateFault: date.fault };
  if (draft.kinds.length === 0) return { fault: "kinds" };
  return { values: { title, date: date.edtf, kinds: [...draft.kinds], organizations: draft.organizations } };
}
