import type { Corpus, CorpusEvent, EventSource, Extraction } from "../../model/corpus.ts";
import { daysOf } from "../../model/edtf.ts";
import type { DocumentEvent } from "../../model/event.ts";
import type { ReadFailure } from "../../model/source.ts";
import { compare, linkOrganizations } from "./linkOrganizations.ts";

/**
 * Stage 5: folds the extractions of many documents into one corpus. The order of the input does not matter.
 * Accounts with the same id (the same sentence under the same title, as in a reprint) are one event with several sources.
 */
export function foldCorpus(extractions: readonly Extraction[], failures: readonly ReadFailure[]): Corpus {
  const ordered = [...extractions].sort(
    (a, b) =>
      compare(a.source.file, b.source.file) ||
      (a.source.record ?? 0) - (b.source.record ?? 0) ||
      compare(a.source.id, b.source.id),
  );
  const { organizations, canonical } = linkOrganizations(ordered);
  const documents = ordered.map((extraction) => ({
    ...extraction,
    events: extraction.events.map((event) => withCanonicalNames(event, canonical)),
  }));
  const accounts = new Map<string, EventSource[]>();
  for (const { source, events } of documents) {
    for (const account of events) {
      const list = accounts.get(account.id) ?? [];
      if (!list.some(({ document }) => document === source.id)) list.push({ document: source.id, account });
      accounts.set(account.id, list);
    }
  }
  const events: CorpusEvent[] = [];
  for (const [id, [first, ...rest]] of accounts) if (first) events.push({ id, sources: [first, ...rest] });
  return {
    documents,
    organizations,
    events: events.sort(byDate),
    failures: [...failures].sort((a, b) => compare(a.file, b.file)),
  };
}

function withCanonicalNames(event: DocumentEvent, canonical: ReadonlyMap<string, string>): DocumentEvent {
  const name = (known: string) => canonical.get(known) ?? known;
  return {
    ...event,
    organizations: event.organizations.map((party) => ({ ...party, name: name(party.name) })),
    people: event.people.map((person) => ({
      ...person,
      organization: person.organization === null ? null : name(person.organization),
    })),
  };
}

/** First day, then last day; open years come last, by their words. Events of one date stay in the order of the documents. */
function byDate(a: CorpusEvent, b: CorpusEvent): number {
  const [first, second] = [a.sources[0].account.date.edtf, b.sources[0].account.date.edtf];
  const [left, right] = [daysOf(first), daysOf(second)];
  if (!left || !right) return Number(!left) - Number(!right) || compare(first, second);
  return left.first - right.first || left.last - right.last;
}
