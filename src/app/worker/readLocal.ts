/** What the worker does with files of this device. It knows nothing of workers, so that tests run it as it is. */
import type { EvidenceByEvent } from "../../bundle/documentFiles.ts";
import { mergeEvidence } from "../../bundle/evidence.ts";
import { documentRecords, eventRecord, organizationRecords } from "../../bundle/records.ts";
import { inChronology } from "../../model/chronology.ts";
import type { CorpusEvent, Extraction, Testimony } from "../../model/corpus.ts";
import type { DocumentEvent } from "../../model/event.ts";
import type { SourceDocument } from "../../model/source.ts";
import { Batch } from "../../pipeline/batch.ts";
import { foldCorpus } from "../../pipeline/corpus/foldCorpus.ts";
import type { OrganizationTable } from "../../pipeline/corpus/organizationTable.ts";
import { testify } from "../../pipeline/corpus/testify.ts";
import { extractAll } from "../../pipeline/extract.ts";
import { readFile } from "../../pipeline/source/readFile.ts";
import { pinyinInitials } from "../../pipeline/text/pinyinInitials.ts";
import { whyNoEvents } from "../../pipeline/whyNoEvents.ts";
import type { LocalCorpus, LocalDocument, LocalFailure, LocalReading } from "./localMessages.ts";

type Failure = Omit<LocalFailure, "at">;

/** The failure for a fault of the program itself. */
function internal(file: string, record: number | null, error: unknown): Failure {
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return {
    file,
    record,
    code: "internal",
    message: `Wanglai itself failed (${reason}). Please report it with the file.`,
  };
}

function documentOf(extraction: Extraction): LocalDocument {
  const { source, article, events } = extraction;
  const noEvents = events.length === 0 ? whyNoEvents(source) : null;
  return {
    listed: documentRecords(extraction, {}, noEvents).document,
    // The values of a record have done their part once the article is there.
    read: { source: { ...source, fields: [] }, article },
    testimony: testify(extraction),
  };
}

/** Documents taken through the stages together; where that fails one by one, so that only the culprit is lost. */
function extracted(sources: readonly SourceDocument[]): (LocalDocument | Failure)[] {
  try {
    return extractAll(sources).map(documentOf);
  } catch (error) {
    const [only] = sources;
    if (sources.length !== 1 || !only) return sources.flatMap((source) => extracted([source]));
    return [internal(only.file, only.record, error)];
  }
}

/**
 * Reads the bytes of one file to what its documents tell, by the same stages as the command line. Never rejects: what
 * cannot be read is a failure.
 * @param name its path, with `/` between folders
 */
export async function readLocal(name: string, bytes: Uint8Array): Promise<LocalReading> {
  const documents: LocalDocument[] = [];
  const failures: LocalFailure[] = [];
  const fail = (failure: Failure) => failures.push({ ...failure, at: documents.length });
  const take = (sources: readonly SourceDocument[]) => {
    for (const one of sources.length === 0 ? [] : extracted(sources)) {
      if ("code" in one) fail(one);
      else documents.push(one);
    }
  };
  try {
    const batch = new Batch();
    for (const one of await readFile(name, bytes)) {
      if ("code" in one) {
        take(batch.rest());
        fail({ record: null, ...one });
      } else take(batch.add(one));
    }
    take(batch.rest());
  } catch (error) {
    fail(internal(name, null, error));
  }
  return { documents, failures };
}

/** The words of each document that prove each of the events. */
function evidenceOf(events: readonly CorpusEvent[]): Record<string, EvidenceByEvent> {
  const evidence: Record<string, EvidenceByEvent> = {};
  for (const { id, sources } of events) {
    const accounts = new Map<string, DocumentEvent[]>();
    for (const { document, account } of sources) {
      const known = accounts.get(document);
      if (known) known.push(account);
      else accounts.set(document, [account]);
    }
    for (const [document, told] of accounts) {
      const ofDocument = evidence[document] ?? {};
      evidence[document] = ofDocument;
      ofDocument[id] = mergeEvidence(told);
    }
  }
  return evidence;
}

/**
 * What documents of this device tell together, as the bundle has it; events are in the order of time.
 * @param table what organizations are called in the data
 */
export function foldLocal(testimonies: readonly Testimony[], table: OrganizationTable): LocalCorpus {
  const corpus = foldCorpus(testimonies, [], table);
  const events = inChronology(corpus.events, ({ date }) => date.edtf).map(eventRecord);
  const people = new Set(events.flatMap((event) => event.people.map(({ name }) => name)));
  return {
    events,
    organizations: organizationRecords(corpus.organizations),
    people: [...people].map((name) => ({ name, initials: pinyinInitials(name, "person") })),
    evidence: evidenceOf(corpus.events),
  };
}
