import { documentRecord, failureRecord } from "../../../bundle/printedRecords.ts";
import type { LocalReading } from "../../worker/localMessages.ts";

/** The records of one file, in its order. */
function recordsOf({ documents, failures }: LocalReading): object[] {
  const before = (count: number) => failures.filter(({ at }) => at === count).map(failureRecord);
  return [
    ...documents.flatMap(({ read, testimony }, place) => [
      ...before(place),
      documentRecord({ ...read, events: testimony.events }),
    ]),
    ...before(documents.length),
  ];
}

/**
 * What the command line would print of the same files: one line of JSON for each document, and for each file or record that
 * could not be read, in the order of their names. Each line ends with a line feed.
 */
export function recordLines(files: readonly { readonly name: string; readonly reading: LocalReading }[]): string[] {
  return [...files]
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .flatMap(({ reading }) => recordsOf(reading))
    .map((record) => `${JSON.stringify(record)}\n`);
}
