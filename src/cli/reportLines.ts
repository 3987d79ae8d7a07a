import type { Extraction } from "../model/corpus.ts";
import type { ReadFailure, SourceDocument } from "../model/source.ts";

/** How many documents were read, what they gave, and how many files could not be read. */
export interface DocumentCounts {
  documents: number;
  events: number;
  warnings: number;
  failures: number;
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** The counts in one line: `4 documents, 33 events`, and warnings and unread files where there are any. */
export function countsLine({ documents, events, warnings, failures }: DocumentCounts): string {
  const parts = [count(documents, "document", "documents"), count(events, "event", "events")];
  if (warnings > 0) parts.push(count(warnings, "warning", "warnings"));
  if (failures > 0) parts.push(`${count(failures, "file", "files")} not read`);
  return parts.join(", ");
}

/** What a document is called in a line of text: its file, and which record of it. */
export function documentName({ file, record }: Pick<SourceDocument, "file" | "record">): string {
  return record === null ? file : `${file}, record ${record}`;
}

/** One line for each warning or error that a document's reader should know of. */
export function noticeLines({ source, article }: Extraction): string[] {
  return [...source.diagnostics, ...article.diagnostics]
    .filter(({ severity }) => severity !== "info")
    .map(({ severity, message, rule }) => `${documentName(source)}: ${severity}: ${message} (${rule})`);
}

/** One line for a file that could not be read. */
export function failureLine({ file, code, message }: ReadFailure): string {
  return `${file}: error: ${message} (${code})`;
}
