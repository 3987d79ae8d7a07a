import type { LocalDocument, LocalReading } from "../../worker/localMessages.ts";
import type { KeptFile } from "./database.ts";
import type { DocumentStanding, LocalFile } from "./localState.ts";
import type { Told } from "./teller.ts";

/** A file of this device, and whether it is there at the next visit. */
export interface Entry extends KeptFile {
  readonly kept: boolean;
}

/** A file without a document has nothing to keep. */
export function isWorthKeeping({ documents }: LocalReading): boolean {
  return documents.length > 0;
}

/** Files in the order in which they are listed: what was added last first, and of that in the order in which it is read. */
export function newestFirst(files: readonly LocalFile[]): readonly LocalFile[] {
  return files.toSorted((a, b) => b.batch - a.batch);
}

/** Documents of all files, each content once, by the first file that has it. */
export function documentsOf(entries: Iterable<Entry>): LocalDocument[] {
  const documents = new Map<string, LocalDocument>();
  for (const { reading } of entries) {
    for (const document of reading.documents) {
      if (!documents.has(document.listed.id)) documents.set(document.listed.id, document);
    }
  }
  return [...documents.values()];
}

/** What is shown of files, by what they are known to tell. @param told null while nothing is known */
export function filesNow(entries: Iterable<Entry>, told: Told | null): LocalFile[] {
  const seen = new Set<string>();
  return Array.from(entries, ({ key, name, added, batch = added, kept, reading }): LocalFile => {
    const documents = reading.documents.map(({ listed, testimony }) => {
      const { id } = listed;
      const standing: DocumentStanding = told?.known.has(id) ? "known" : seen.has(id) ? "copy" : "own";
      seen.add(id);
      return { document: listed, standing, events: told?.events.get(id) ?? testimony.events.length };
    });
    return { key, name, batch, documents, failures: reading.failures, kept: isWorthKeeping(reading) ? kept : null };
  });
}
