import type { Span } from "../../../model/span.ts";
import type { FormDrafts } from "./formDrafts.ts";

/** How the names of all forms of an event begin. */
export const eventForms = (event: string) => `${event} `;

const beginOf = (document: string) => `add ${document} `;

/** The name of the form of an event that words of a document tell. @param span null where they are still to be chosen */
export function passageForm(document: string, span: Span | null): string {
  return beginOf(document) + (span ? `${span.start} ${span.end}` : "");
}

/**
 * The words with which a form of a document was begun that was left last and not saved; null for none, and where none were
 * selected for it.
 */
export function keptPassage(drafts: Pick<FormDrafts, "latest">, document: string): Span | null {
  const begin = beginOf(document);
  const [start, end] = (drafts.latest(begin) ?? begin).slice(begin.length).split(" ");
  return start && end ? { start: Number(start), end: Number(end) } : null;
}
