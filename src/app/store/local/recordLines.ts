import { documentRecord, failureRecord } from "../../../bundle/printedRecords.ts";
import type { LocalReading } from "../../worker/localMessages.ts";

/**
 * What the command line would print of the same files: one line of JSON for each document, and for each file or record that
 * could not be read, in the order of their names. Each line ends with a line feed.
 */
export function recordLines(readings: readonly LocalReading[]): string[] {
  const fileOf = ({ documents, failures }: LocalReading) => documents[0]?.listed.file ?? failures[0]?.file ?? "";
  return readings
    .map((reading) => ({ reading, file: fileOf(reading) }))
    .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0))
    .flatMap(({ reading: { documents, failures } }) => [
      ...documents.map(({ read, testimony }) => documentRecord({ ...read, events: testimony.events })),
      ...failures.map(failureRecord),
    ])
    .map((record) => `${JSON.stringify(record)}\n`);
}
