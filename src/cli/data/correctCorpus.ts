import { eventRecord, organizationRecords } from "../../bundle/records.ts";
import type { BundleEvent, BundleOrganization } from "../../bundle/schema.ts";
import { amendOrganizations } from "../../corrections/amendRecords.ts";
import { type AppliedCorrections, appliedCorrections } from "../../corrections/appliedCorrections.ts";
import { applyCorrections } from "../../corrections/applyCorrections.ts";
import type { CorrectionsFile } from "../../corrections/correctionsFile.ts";
import type { CorrectionEntry } from "../../corrections/entries.ts";
import { namedRecords, organizationsByName } from "../../corrections/namedRecords.ts";
import { type Outcome, unfitSentence } from "../../corrections/outcomes.ts";
import type { CorrectionLook, Overlay } from "../../corrections/overlay.ts";
import type { Corpus, CorpusEvent, ReadDocument } from "../../model/corpus.ts";
import { pinyinInitials } from "../../pipeline/text/pinyinInitials.ts";
import { diagnosticLine } from "../terminal/reportLines.ts";

/** What the user's corrections make of a corpus. */
export interface Corrected {
  readonly overlay: Overlay;
  /** The organizations as the bundle has them. */
  readonly organizations: readonly BundleOrganization[];
  /** How many events there are then. */
  readonly events: number;
  /** What the bundle says of the files. */
  readonly corrections: readonly AppliedCorrections[];
  /** A line for whatever is wrong with a file that could be read, and for each entry that does not fit. */
  readonly notices: readonly string[];
}

/** The events of a corpus by each of their ids, as records that are made when they are asked for. */
function eventLook(events: readonly CorpusEvent[]): (id: string) => BundleEvent | null {
  const byId = new Map<string, CorpusEvent>();
  for (const event of events) for (const id of event.alsoKnownAs) byId.set(id, event);
  for (const event of events) byId.set(event.id, event);
  const records = new Map<CorpusEvent, BundleEvent>();
  return (id) => {
    const event = byId.get(id);
    if (!event) return null;
    const record = records.get(event) ?? eventRecord(event);
    records.set(event, record);
    return record;
  };
}

/** The texts of the documents that entries name. */
async function textsFor(
  entries: readonly CorrectionEntry[],
  readDocument: (id: string) => Promise<ReadDocument | null>,
): Promise<CorrectionLook["document"]> {
  const texts = new Map<string, ReturnType<CorrectionLook["document"]>>();
  for (const id of namedRecords(entries).documents) {
    const read = await readDocument(id);
    if (read) texts.set(id, { id, file: read.source.file, text: read.article.text });
  }
  return (id) => texts.get(id) ?? null;
}

/**
 * Lays the user's corrections over a corpus: file after file, entry after entry.
 * @param files in order of their names
 * @param readDocument gives a document by its id, null where it is not there; asked only for those that entries add events to
 * @throws what `readDocument` does
 */
export async function correctCorpus(
  corpus: Corpus,
  files: readonly CorrectionsFile[],
  readDocument: (id: string) => Promise<ReadDocument | null>,
): Promise<Corrected> {
  const records = organizationRecords(corpus.organizations);
  const entries = files.flatMap((file) => file.entries);
  const nothing = () => null;
  const look: CorrectionLook =
    entries.length === 0
      ? { event: nothing, organization: nothing, document: nothing }
      : {
          event: eventLook(corpus.events),
          organization: organizationsByName(records),
          document: await textsFor(entries, readDocument),
        };
  const overlay = applyCorrections(look, entries);
  const gone = [...overlay.events.values()].filter((event) => event === null).length;
  const corrections = appliedCorrections(files, overlay.outcomes);
  return {
    overlay,
    organizations: amendOrganizations(records, overlay, (name) => pinyinInitials(name, "organization")),
    events: corpus.events.length - gone + overlay.added.length,
    corrections,
    notices: corrections.flatMap(noticesOf),
  };
}

function noticesOf({ file, readable, diagnostics, entries, outcomes }: AppliedCorrections): string[] {
  // It is a failure, and told as one.
  if (!readable) return [];
  const unfit = outcomes.flatMap((outcome: Outcome, at) => {
    const entry = entries[at];
    if (outcome.status !== "unfit" || !entry) return [];
    const message = unfitSentence(entry, outcome);
    return diagnosticLine(file, { rule: `corrections/${outcome.reason}`, severity: "warning", message });
  });
  return [...diagnostics.map((one) => diagnosticLine(file, one)), ...unfit];
}
