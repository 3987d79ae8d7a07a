import type { Extraction } from "../../model/corpus.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { OrganizationTable } from "../../pipeline/corpus/organizationTable.ts";
import { nameByTable } from "../../pipeline/corpus/renameParties.ts";
import type { Craft, DocumentFailure } from "../stages/stages.ts";
import { noticeLines } from "../terminal/reportLines.ts";
import { documentRecord } from "./record.ts";

/** The line that `extract` prints for a document, with what else it says of it. */
export interface PrintedRecord {
  readonly file: string;
  readonly record: number | null;
  readonly line: string;
  readonly events: number;
  /** A line for each warning; those on the source come before those on its article. */
  readonly notices: readonly string[];
  /** How many of the record's diagnostics, and of the notices, are on the source. */
  readonly onSource: { readonly diagnostics: number; readonly notices: number };
}

const TOO_MUCH = "It gives a record that is too large for one line. Split the file into smaller ones.";

type Place = Pick<PrintedRecord, "file" | "record">;

/** A line of JSON; a document whose record is longer than a text can be becomes a failure. */
function lineOf({ file, record }: Place, make: () => object): string | DocumentFailure {
  try {
    return JSON.stringify(make());
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { file, record, code: "too-large", message: TOO_MUCH };
  }
}

/** What `extract` makes of each document. */
export function recordCraft(table: OrganizationTable): Craft<PrintedRecord> {
  return {
    make(extraction: Extraction) {
      const { source, article, events } = extraction;
      const { file, record } = source;
      const line = lineOf(source, () => documentRecord(nameByTable(extraction, table)));
      if (typeof line !== "string") return line;
      const onSource = {
        diagnostics: source.diagnostics.length,
        notices: noticeLines(source, source.diagnostics).length,
      };
      const notices = noticeLines(source, [...source.diagnostics, ...article.diagnostics]);
      return { file, record, line, events: events.length, notices, onSource };
    },
    remark(printed: PrintedRecord, diagnostic: Diagnostic) {
      const { diagnostics, notices } = printed.onSource;
      const line = lineOf(printed, () => {
        const content = JSON.parse(printed.line);
        content.diagnostics.splice(diagnostics, 0, diagnostic);
        return content;
      });
      if (typeof line !== "string") return line;
      return {
        ...printed,
        line,
        notices: printed.notices.toSpliced(notices, 0, ...noticeLines(printed, [diagnostic])),
        onSource: { diagnostics: diagnostics + 1, notices: notices + 1 },
      };
    },
  };
}
