import { copyRemark, documentName, documentRecord, failureRecord } from "../../../bundle/printedRecords.ts";
import { BUILT } from "../../../model/source.ts";
import type { LocalDocument, LocalReading } from "../../worker/localMessages.ts";

/** The record of a document. @param names of the documents before it, by id: of what holds the same the record says so */
function recordOf({ read, testimony }: LocalDocument, names: Map<string, string>): object {
  const { source } = read;
  const name = documentName(source);
  const first = names.get(source.id);
  const diagnostics = first === undefined ? source.diagnostics : [...source.diagnostics, copyRemark(first, name)];
  if (first === undefined) names.set(source.id, name);
  return documentRecord({ ...read, source: { ...source, diagnostics }, events: testimony.events });
}

/** The records of one file, in its order. */
function recordsOf({ documents, failures }: LocalReading, names: Map<string, string>): object[] {
  const unread = failures.filter(({ code }) => code !== BUILT);
  const before = (count: number) => unread.filter(({ at }) => at === count).map(failureRecord);
  return [
    ...documents.flatMap((document, place) => [...before(place), recordOf(document, names)]),
    ...before(documents.length),
  ];
}

/**
 * What the command line would print of the same files: one line of JSON for each document, and for each file or record that
 * could not be read, in the order of their names. Each line ends with a line feed.
 */
export function recordLines(files: readonly { readonly name: string; readonly reading: LocalReading }[]): string[] {
  const names = new Map<string, string>();
  return [...files]
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .flatMap(({ reading }) => recordsOf(reading, names))
    .map((record) => `${JSON.stringify(record)}\n`);
}
