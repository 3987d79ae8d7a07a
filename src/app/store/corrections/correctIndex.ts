import type { QueryClient } from "@tanstack/react-query";
import type { BundleEvent } from "../../../bundle/schema.ts";
import { amendEvidence } from "../../../corrections/amendEvidence.ts";
import { amendEvent, amendOrganizations, broughtNames } from "../../../corrections/amendRecords.ts";
import { applyCorrections } from "../../../corrections/applyCorrections.ts";
import type { CorrectionEntry } from "../../../corrections/entries.ts";
import { namedRecords, organizationsByName } from "../../../corrections/namedRecords.ts";
import type { CorrectionLook, Overlay } from "../../../corrections/overlay.ts";
import { amendIndex } from "../amend/amendIndex.ts";
import type { EventIndex } from "../eventIndex.ts";
import type { Wanted } from "../eventRecords.ts";
import { fetchArticleOf, fetchRecords } from "../recordQueries.ts";

/** An index with corrections, and what became of each of them. */
export interface CorrectedIndex {
  readonly index: EventIndex;
  readonly outcomes: Overlay["outcomes"];
}

/** Says that records, which corrections name, could not be fetched: nothing can be said of whether they fit. */
class RecordsMissing extends Error {}

/** Fetches what is wanted. @throws RecordsMissing */
async function fetchAll(client: QueryClient, index: EventIndex, wanted: Wanted): Promise<void> {
  if (index.records.filesFor(wanted).length === 0) return;
  await fetchRecords(client, index, wanted);
  if (index.records.filesFor(wanted).length > 0) throw new RecordsMissing();
}

const rowsOf = ({ records }: EventIndex, ids: readonly string[]) => ids.flatMap((id) => records.rowOf(id) ?? []);

/** Fetches all that corrections of these entries ask for, and the texts of the documents that events are added to. */
async function fetchNamed(
  client: QueryClient,
  index: EventIndex,
  entries: readonly CorrectionEntry[],
): Promise<ReadonlyMap<string, string>> {
  const { records } = index;
  const named = namedRecords(entries);
  await fetchAll(client, index, { eventIds: named.events, documentIds: named.documents });
  const rows = rowsOf(index, named.events);
  await fetchAll(client, index, { events: rows });
  const events = rows.flatMap((row) => records.eventOf(row) ?? []);
  // Where an event stands in the place of another, all its names must be known.
  await fetchAll(client, index, {
    eventIds: events.flatMap(({ alsoKnownAs }) => alsoKnownAs),
    documentIds: events.flatMap(({ documents }) => documents),
  });
  const texts = new Map<string, string>();
  for (const id of named.documents) {
    const number = records.numberOf(id);
    if (number === null) continue;
    const article = await fetchArticleOf(client, index, number);
    if (!article) throw new RecordsMissing();
    texts.set(id, article.text);
  }
  return texts;
}

const NO_INITIALS = () => "";

/** What tells the initials of names; it comes only where there are any. Without it they are not found by initials. */
async function initialsFor(names: readonly string[]): Promise<(name: string) => string> {
  if (names.length === 0) return NO_INITIALS;
  return import("../../worker/organizationInitials.ts").then(
    ({ organizationInitials }) => organizationInitials,
    () => NO_INITIALS,
  );
}

/**
 * Lays corrections over an index. Records that they name are fetched first.
 * @throws RecordsMissing
 */
export async function correctIndex(
  client: QueryClient,
  below: EventIndex,
  entries: readonly CorrectionEntry[],
): Promise<CorrectedIndex> {
  const texts = await fetchNamed(client, below, entries);
  const { records, organizations } = below;
  const look: CorrectionLook = {
    event(id) {
      const row = records.rowOf(id);
      return row === null ? null : records.eventOf(row);
    },
    organization: organizationsByName(organizations),
    document(id) {
      const text = texts.get(id);
      const document = records.documentOf(records.numberOf(id) ?? -1);
      return text === undefined || !document ? null : { id, file: document.file, text };
    },
  };
  const overlay = applyCorrections(look, entries);
  const { outcomes } = overlay;
  if (!outcomes.some(({ status }) => status === "applied")) return { index: below, outcomes };
  const initialsOf = await initialsFor(broughtNames(organizations, overlay));
  const index = amendIndex(below, {
    documents: [],
    localDocuments: new Set(),
    textOf: () => "",
    events: {
      replaced: overlay.events,
      added: overlay.added,
      renamed: (event: BundleEvent) => amendEvent(overlay, event) ?? event,
    },
    organizations: {
      all: amendOrganizations(organizations, overlay, initialsOf),
      merged: new Map(Array.from(overlay.organizations, ([name, { into }]) => [name, into])),
    },
    people: [],
  });
  const amended: EventIndex = {
    ...index,
    amendEvidence: ({ evidence, document, text }) => amendEvidence(evidence, document, overlay, text),
  };
  return { index: amended, outcomes };
}
