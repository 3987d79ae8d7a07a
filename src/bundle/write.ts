import { inChronology } from "../model/chronology.ts";
import type { Corpus, CorpusEvent, Extraction } from "../model/corpus.ts";
import type { NoEvents } from "../model/noEvents.ts";
import type { SourceDocument } from "../model/source.ts";
import type { BundleFile } from "./bundleFile.ts";
import { BundleWriter } from "./bundleWriter.ts";
import { evidenceByEvent } from "./documentFiles.ts";
import { documentRecords, eventRecord, organizationRecords, told } from "./records.ts";

/** A corpus with its documents, in order of file name. */
export interface WrittenCorpus extends Corpus {
  readonly documents: readonly Extraction[];
}

/** A document with what was remarked on a copy of it. */
function withDiagnosticsOf(first: Extraction, { source: copy }: Extraction): Extraction {
  const known = new Set(first.source.diagnostics.map(({ message }) => message));
  const added = copy.diagnostics.filter(({ message }) => !known.has(message));
  return { ...first, source: { ...first.source, diagnostics: [...first.source.diagnostics, ...added] } };
}

/**
 * Writes a corpus as the files that the page reads, `bundle.json` the last. All but that are named by content. The same
 * corpus gives the same bytes; documents stand in the corpus's order, events in that of time.
 * A document that was read from two files of equal bytes is written once, under the first name.
 * @param whyNoEvents tells of a document why no event of the corpus comes from it; asked once for each that has none
 */
export function writeBundle(corpus: WrittenCorpus, whyNoEvents: (source: SourceDocument) => NoEvents): BundleFile[] {
  const eventsOfDocument = new Map<string, CorpusEvent[]>();
  for (const event of corpus.events) {
    for (const { document: id } of event.sources) {
      const events = eventsOfDocument.get(id) ?? [];
      events.push(event);
      eventsOfDocument.set(id, events);
    }
  }
  const documents = new Map<string, Extraction>();
  for (const one of corpus.documents) {
    const first = documents.get(one.source.id);
    documents.set(one.source.id, first ? withDiagnosticsOf(first, one) : one);
  }

  const writer = new BundleWriter();
  const files: BundleFile[] = [];
  for (const [id, extraction] of documents) {
    const events = eventsOfDocument.get(id);
    const noEvents = events ? null : whyNoEvents(extraction.source);
    files.push(...writer.addDocument(documentRecords(extraction, evidenceByEvent(extraction, events ?? []), noEvents)));
  }
  for (const event of inChronology(corpus.events, ({ date }) => date.edtf)) {
    files.push(...writer.addEvent(eventRecord(event)));
  }
  files.push(
    ...writer.finish({
      organizations: organizationRecords(corpus.organizations),
      tables: corpus.tables.map(({ file, diagnostics }) => ({ file, diagnostics: told(diagnostics) })),
      failures: corpus.failures.map(({ file, code, message }) => ({ file, code, message })),
    }),
  );
  return files;
}
