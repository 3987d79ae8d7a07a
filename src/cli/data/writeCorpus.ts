import type { EvidenceByEvent } from "../../bundle/documentFiles.ts";
import { mergeEvidence } from "../../bundle/evidence.ts";
import type { Since } from "../../bundle/history.ts";
import { documentRecords, eventRecord, told } from "../../bundle/records.ts";
import type { BundleEvent } from "../../bundle/schema.ts";
import { amendEvidence } from "../../corrections/amendEvidence.ts";
import { amendEvent } from "../../corrections/amendRecords.ts";
import type { Overlay } from "../../corrections/overlay.ts";
import { inChronology } from "../../model/chronology.ts";
import type { Corpus, CorpusEvent, ReadDocument } from "../../model/corpus.ts";
import type { DocumentEvent } from "../../model/event.ts";
import type { NoEvents } from "../../model/noEvents.ts";
import type { SourceDocument } from "../../model/source.ts";
import { compareFiles } from "../../pipeline/corpus/fileOrder.ts";
import type { Step } from "../terminal/progress.ts";
import type { Corrected } from "./correctCorpus.ts";
import { EventCounter, type EventCounts } from "./countRecords.ts";
import { type Baseline, historySince } from "./history.ts";
import type { RecordSink } from "./recordSink.ts";
import { areAtHand, type ShelvedDocument } from "./shelveDocument.ts";
import type { Spill } from "./spill.ts";

/** So many documents are read from the disk before their turn comes. */
const AHEAD = 8;

/** The accounts that each document gives of events of the corpus, by the ids of both; events are in the corpus's order. */
function accountsByDocument(events: readonly CorpusEvent[]): Map<string, Map<string, DocumentEvent[]>> {
  const documents = new Map<string, Map<string, DocumentEvent[]>>();
  for (const { id, sources } of events) {
    for (const { document, account } of sources) {
      const told = documents.get(document) ?? new Map<string, DocumentEvent[]>();
      documents.set(document, told);
      const accounts = told.get(id);
      if (accounts) accounts.push(account);
      else told.set(id, [account]);
    }
  }
  return documents;
}

function evidenceOf(accounts: ReadonlyMap<string, readonly DocumentEvent[]> | undefined): EvidenceByEvent {
  const evidence: EvidenceByEvent = {};
  for (const [event, told] of accounts ?? []) evidence[event] = mergeEvidence(told);
  return evidence;
}

/** Documents of one content, in the order of their files. */
type Copies = readonly [ShelvedDocument, ...ShelvedDocument[]];

/** What was read once or several times, each in order of its first file. */
function byContent(documents: readonly ShelvedDocument[]): Copies[] {
  const found = new Map<string, [ShelvedDocument, ...ShelvedDocument[]]>();
  for (const one of [...documents].sort((a, b) => compareFiles(a.testimony, b.testimony))) {
    const copies = found.get(one.testimony.document);
    if (copies) copies.push(one);
    else found.set(one.testimony.document, [one]);
  }
  return [...found.values()];
}

async function readOne({ texts, remarks }: ShelvedDocument, spill: Spill): Promise<ReadDocument> {
  const { source, article } = areAtHand(texts) ? texts : await spill.read(texts);
  if (remarks.length === 0) return { source, article };
  return { source: { ...source, diagnostics: [...source.diagnostics, ...remarks] }, article };
}

/** The first of several documents of one content, with what was said of each of the others. */
async function readCopies([first, ...copies]: Copies, spill: Spill): Promise<ReadDocument> {
  const { source, article } = await readOne(first, spill);
  if (copies.length === 0) return { source, article };
  const diagnostics = [...source.diagnostics];
  for (const copy of copies) {
    const known = new Set(diagnostics.map(({ message }) => message));
    const said = (await readOne(copy, spill)).source.diagnostics;
    diagnostics.push(...said.filter(({ message }) => !known.has(message)));
  }
  return { source: { ...source, diagnostics }, article };
}

/** Documents with their texts, one after the other, some of them read ahead. */
async function* readAll(all: readonly Copies[], spill: Spill): AsyncGenerator<readonly [ReadDocument, Copies]> {
  const ahead: Promise<ReadDocument>[] = [];
  for (const [place, copies] of all.entries()) {
    for (let next = place + ahead.length; next < Math.min(all.length, place + AHEAD); next++) {
      const one = all[next];
      if (!one) break;
      const reading = readCopies(one, spill);
      // It is waited for in its turn; until then its fault is nobody's.
      reading.catch(() => undefined);
      ahead.push(reading);
    }
    const document = await ahead.shift();
    if (document) yield [document, copies];
  }
}

/** The document of an id among those that were read, with its text; null where it is not there. */
export async function readDocument(
  id: string,
  documents: readonly ShelvedDocument[],
  spill: Spill,
): Promise<ReadDocument | null> {
  const [first] = byContent(documents.filter(({ testimony }) => testimony.document === id));
  return first ? readOne(first[0], spill) : null;
}

/** Why a document tells no event, when the only ones that it told were taken away. */
const ALL_DELETED: NoEvents = { reason: "corrected", rule: null, words: null };

/**
 * The events of a corpus as the corrections leave them, in order of time. A record is made when its turn comes: all of a large
 * corpus are never in memory.
 */
function* eventsInTime(events: readonly CorpusEvent[], overlay: Overlay): Generator<BundleEvent> {
  const items = events.flatMap((event): (CorpusEvent | BundleEvent)[] => {
    const amended = overlay.events.get(event.id);
    if (amended === undefined) return [event];
    return amended ? [amended] : [];
  });
  items.push(...overlay.added);
  const isRecord = (one: CorpusEvent | BundleEvent): one is BundleEvent => typeof one.date === "string";
  for (const one of inChronology(items, (item) => (isRecord(item) ? item.date : item.date.edtf))) {
    const record = isRecord(one) ? one : amendEvent(overlay, eventRecord(one));
    if (record) yield record;
  }
}

/** What is written, and how. */
export interface CorpusWriting {
  /** All that were read, in any order. */
  readonly documents: readonly ShelvedDocument[];
  readonly corpus: Corpus;
  /** What the user's corrections make of the corpus. */
  readonly corrected: Corrected;
  readonly spill: Spill;
  /** Asked for a document that has events of its own, none of which is one of the corpus. */
  readonly whyNoEvents: (source: SourceDocument) => NoEvents;
  /** The build before, as for `historySince`. */
  readonly baseline: Baseline | null;
  /** Hears each event as it is written, in the order of their rows. */
  readonly heard?: ((event: BundleEvent) => void) | undefined;
  readonly progress: (step: Step) => void;
  /** Calls it off. */
  readonly stop?: AbortSignal | undefined;
  /** What it is called in progress. */
  readonly doing: string;
}

/** What was written. */
export interface WrittenCorpus {
  readonly counts: EventCounts;
  /** What changed since the build before; null where nothing did, and where there was none. */
  readonly since: Since | null;
  /** Why nothing is told of the build before, though there is one; else null. */
  readonly trouble: string | null;
}

/**
 * Writes a corpus, document by document, so that few texts are in memory at a time. A document that was read from several
 * files of equal content is written once, under the first name, with what was said of each.
 * @throws what the sink does, and the file system; the reason for which it is called off
 */
export async function writeCorpus(writing: CorpusWriting, sink: RecordSink): Promise<WrittenCorpus> {
  const { corpus, corrected, spill, whyNoEvents, baseline, heard, progress, stop, doing } = writing;
  const { overlay, organizations, corrections } = corrected;
  const documents = byContent(writing.documents);
  const accounts = accountsByDocument(corpus.events);
  const all = documents.length + corrected.events;
  let done = 0;
  const step = () => {
    stop?.throwIfAborted();
    progress({ doing, count: { done: ++done, all, of: "documents and events" } });
  };
  for await (const [document, [{ noEvents }]] of readAll(documents, spill)) {
    const { id } = document.source;
    const told = accounts.get(id);
    const evidence = amendEvidence(evidenceOf(told), id, overlay, document.article.text);
    let why: NoEvents | null = null;
    if (Object.keys(evidence).length === 0) why = told ? ALL_DELETED : (noEvents ?? whyNoEvents(document.source));
    await sink.addDocument(documentRecords(document, evidence, why));
    step();
  }
  const events = () => eventsInTime(corpus.events, overlay);
  const { history, trouble } = await historySince(baseline, events);
  const counter = new EventCounter();
  for (const event of events()) {
    const change = await history.changeOf(counter.counted, event);
    const record = change ? { ...event, change } : event;
    counter.add(record);
    await sink.addEvent(record);
    heard?.(record);
    step();
  }
  await sink.finish({
    organizations: [...organizations],
    tables: corpus.tables.map(({ file, diagnostics }) => ({ file, diagnostics: told(diagnostics) })),
    failures: corpus.failures.map(({ file, code, message }) => ({ file, code, message })),
    since: history.since,
    corrections,
  });
  return { counts: counter.counts, since: history.since, trouble };
}
