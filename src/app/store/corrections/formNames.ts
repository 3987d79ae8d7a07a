import type { Span } from "../../../model/span.ts";
import type { FormDrafts } from "./formDrafts.ts";

/** The ways to correct an event, each with a form. */
export const MODES = ["facts", "merge", "split", "organizations", "delete"] as const;
export type Mode = (typeof MODES)[number];

/** What the name of a form says of it. */
export type NamedForm =
  | { readonly kind: "event"; readonly event: string; readonly mode: Mode }
  | { readonly kind: "add"; readonly document: string; readonly span: Span | null }
  | { readonly kind: "join"; readonly names: readonly string[] };

export const eventForm = (event: string, mode: Mode) => `${event} ${mode}`;

const beginOf = (document: string) => `add ${document} `;

/** The name of the form of an event that words of a document tell. @param span null where they are still to be chosen */
export function passageForm(document: string, span: Span | null): string {
  return beginOf(document) + (span ? `${span.start} ${span.end}` : "");
}

const JOIN = "join ";

/** The name of the form that joins organizations apart from an event. @param names of those with which it begins */
export const joinForm = (names: readonly string[]) => JOIN + JSON.stringify(names);

function spanOf(start: string | undefined, end: string | undefined): Span | null {
  return start && end ? { start: Number(start), end: Number(end) } : null;
}

/** What form a name is of; null for one that corrects nothing. */
export function readFormName(form: string): NamedForm | null {
  if (form.startsWith(JOIN)) return { kind: "join", names: JSON.parse(form.slice(JOIN.length)) };
  const [first = "", second = "", ...more] = form.split(" ");
  if (first === "add") return { kind: "add", document: second, span: spanOf(...(more as [string?, string?])) };
  const mode = MODES.find((one) => one === second);
  return mode ? { kind: "event", event: first, mode } : null;
}

/**
 * The words with which a form of a document was begun that was left last and not saved; null for none, and where none were
 * selected for it.
 */
export function keptPassage(drafts: Pick<FormDrafts, "latest">, document: string): Span | null {
  const latest = drafts.latest(beginOf(document));
  const named = latest === null ? null : readFormName(latest);
  return named?.kind === "add" ? named.span : null;
}
