import type { Diagnostic } from "../../../model/diagnostic.ts";
import type { SourceField } from "../../../model/source.ts";
import { readRecordedDay } from "../../text/epochDay.ts";
import { fieldRole } from "../../text/fieldNames.ts";
import { otherDayRemarks } from "../../text/otherDay.ts";
import { readRecordBody } from "../../text/recordBody.ts";
import { warning } from "./collection.ts";

/**
 * What a reader should know of a record's values: that it holds a second text beside the one that is read, and that
 * its only day is not that of publication. Spans are offsets into the record's slice.
 */
export function recordRemarks(fields: readonly SourceField[]): Diagnostic[] {
  const { body, second } = readRecordBody(fields);
  const seconds = second.map(({ name, span }) => {
    const message = `Unexpected second text (${name.slice(0, 40)}), expected one; the longest is read (${body?.name.slice(0, 40)}).`;
    return warning("second-body", message, span);
  });
  const days = fields.filter(({ name, value }) => fieldRole(name) === "published" && readRecordedDay(value) !== null);
  return [...seconds, ...otherDayRemarks(days)];
}
