import type { CorrectWords } from "../../i18n/regions/correct.ts";
import type { DraftFault } from "../../store/corrections/eventDraft.ts";

/** What is wrong with a form, in words. */
export function draftFault(read: DraftFault, words: CorrectWords): string {
  if (read.fault === "date") return words.dateFaults[read.dateFault];
  return read.fault === "title" ? words.noTitle : words.noKinds;
}
