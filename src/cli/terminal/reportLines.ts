import { documentName } from "../../bundle/printedRecords.ts";
import type { TableRemarks } from "../../model/corpus.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { BUILT, type SourceDocument } from "../../model/source.ts";
import type { DocumentFailure } from "../stages/stages.ts";
import { escaped, oneLine } from "./columns.ts";

export { documentName };

/** What was read, what it gave, and what could not be read. */
export interface DocumentCounts {
  /** Files that gave a document. */
  readonly files: number;
  readonly documents: number;
  readonly events: number;
  readonly warnings: number;
  /** Files of which nothing could be read. */
  readonly failures: number;
  /** Records of files that could be read in part. */
  readonly recordFailures: number;
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

/**
 * The counts in one line: `4 documents, 33 events`; the files where they are not as many (`4 documents in 2 files`);
 * warnings, and what was not read, where there are any.
 */
export function countsLine(counts: DocumentCounts): string {
  const { files, documents, events, warnings, failures, recordFailures } = counts;
  const where = files === documents ? "" : ` in ${count(files, "file", "files")}`;
  const parts = [`${count(documents, "document", "documents")}${where}`, count(events, "event", "events")];
  if (warnings > 0) parts.push(count(warnings, "warning", "warnings"));
  if (failures > 0) parts.push(`${count(failures, "file", "files")} not read`);
  if (recordFailures > 0) parts.push(`${count(recordFailures, "record", "records")} not read`);
  return parts.join(", ");
}

type Said = Omit<Diagnostic, "span">;

function inLine(name: string, { severity, message, rule }: Said): string {
  return `${name}: ${severity}: ${oneLine(message)} (${rule})`;
}

/** What is said of a file, in one line: `a.txt: warning: … (source/copy)`. */
export function diagnosticLine(file: string, said: Said): string {
  return inLine(escaped(file), said);
}

/** One line for each warning or error on a document that its reader should know of. */
export function noticeLines(
  document: Pick<SourceDocument, "file" | "record">,
  diagnostics: readonly Diagnostic[],
): string[] {
  return diagnostics.filter(({ severity }) => severity !== "info").map((one) => inLine(documentName(document), one));
}

/** One line for each thing that is wrong with the user's tables. */
export function tableLines(tables: readonly TableRemarks[]): string[] {
  return tables.flatMap(({ file, diagnostics }) =>
    diagnostics.filter(({ severity }) => severity !== "info").map((one) => diagnosticLine(file, one)),
  );
}

/** One line for what could not be read, or was left out. */
export function failureLine(failure: DocumentFailure): string {
  const severity = failure.code === BUILT ? "warning" : "error";
  return `${documentName(failure)}: ${severity}: ${oneLine(failure.message)} (${failure.code})`;
}

/** One line where there was nothing to read. @param names what the user named */
export function nothingLine(names: readonly string[]): string {
  return `${names.map(escaped).join(", ")}: There are no documents, so nothing was read. Put articles there; hidden files are left out.`;
}

/** One line where what a page shows could not be kept. */
export function forgetfulLine(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return `What is shown now could not be kept, so that the next time nothing is told of what changed since: ${oneLine(reason)}`;
}
