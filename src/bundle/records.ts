/** What the bundle says of each thing of a corpus. */
import type { CorpusEvent, ReadDocument } from "../model/corpus.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { NoEvents } from "../model/noEvents.ts";
import type { Organization } from "../model/organization.ts";
import { pinyinInitials } from "../pipeline/text/pinyinInitials.ts";
import { bundleArticle, bundleSource, type EvidenceByEvent } from "./documentFiles.ts";
import type { Bundle, BundleArticle, BundleDocument, BundleEvent, BundleSource } from "./schema.ts";

/** A document as the bundle has it; in which files its texts are is known once these are full. */
export type ListedDocument = Omit<BundleDocument, "article" | "source">;

/** All that the bundle has of a document. */
export interface DocumentRecords {
  readonly document: ListedDocument;
  readonly article: BundleArticle;
  readonly source: BundleSource;
}

/**
 * What the bundle says of a document.
 * @param evidence by id of the corpus's events: the words of this document that prove each
 * @param noEvents why it tells no event; null where it tells one
 */
export function documentRecords(
  read: ReadDocument,
  evidence: EvidenceByEvent,
  noEvents: NoEvents | null,
): DocumentRecords {
  const { source, article } = read;
  return {
    document: {
      id: source.id,
      file: source.file,
      record: source.record,
      title: article.title?.value ?? null,
      publisher: article.publisher?.value ?? null,
      author: article.author?.value ?? null,
      address: article.address?.value ?? null,
      published: article.published?.value ?? null,
      publishedOrigin: article.published?.origin ?? null,
      diagnostics: told([...source.diagnostics, ...article.diagnostics]),
      noEvents: noEvents && { reason: noEvents.reason, rule: noEvents.rule, words: noEvents.words },
    },
    article: bundleArticle(read, evidence),
    source: bundleSource(read, evidence),
  };
}

/** The facts that only some of the sources tell, with the places of those. */
function toldBySome({ sources, kinds, organizations, people, place }: CorpusEvent): BundleEvent["toldBy"] {
  const some = (fact: BundleEvent["toldBy"][number]["fact"], value: string, told: readonly number[]) =>
    told.length < sources.length ? [{ fact, value, documents: [...told] }] : [];
  return [
    ...kinds.flatMap((told) => some("kind", told.value, told.sources)),
    ...organizations.flatMap((told) => some("organization", told.value.name, told.sources)),
    ...people.flatMap((told) => some("person", told.value.name, told.sources)),
    ...(place ? some("place", place.value, place.sources) : []),
  ];
}

/** What the bundle says of an event. */
export function eventRecord(event: CorpusEvent): BundleEvent {
  const { id, sources, date, kinds, organizations, people, place, links } = event;
  const { account } = sources[0];
  return {
    id,
    title: account.title,
    kinds: kinds.map(({ value }) => value),
    date: date.edtf,
    dateText: date.text,
    implied: date.implied.map(({ field, rule, basis }) => ({ field, rule, basis })),
    organizations: organizations.map(({ value: { name, role, inferred } }) => ({ name, role, inferred })),
    people: people.map(({ value: { name, title, organization } }) => ({ name, title, organization })),
    place: place?.value ?? null,
    quote: account.quote,
    links: [...links],
    documents: sources.map(({ document }) => document),
    alsoKnownAs: [...event.alsoKnownAs],
    toldBy: toldBySome(event),
    disagreements: event.disagreements.map(({ fact, of, readings }) => ({
      fact,
      of,
      readings: readings.map((reading) => ({ value: reading.value, documents: [...reading.sources] })),
    })),
    guesses: sources.flatMap(({ guess }, place) =>
      guess
        ? [
            {
              document: place,
              date: guess.edtf,
              rule: guess.rule,
              evidence: guess.evidence.map(({ document, account, words, edtf, span }) => ({
                document,
                event: account,
                words,
                date: edtf,
                start: span.start,
                end: span.end,
              })),
            },
          ]
        : [],
    ),
    corrected: [],
    change: null,
  };
}

/** Diagnostics without their places, which mean nothing outside of the build. */
export function told(diagnostics: readonly Diagnostic[]): BundleDocument["diagnostics"] {
  return diagnostics.map(({ rule, severity, message }) => ({ rule, severity, message }));
}

/** Organizations and their other names with initials; one name often stands with several, and is read once. */
export function organizationRecords(organizations: readonly Organization[]): Bundle["organizations"] {
  const known = new Map<string, string>();
  const named = (name: string) => {
    const initials = known.get(name) ?? pinyinInitials(name, "organization");
    known.set(name, initials);
    return { name, initials };
  };
  return organizations.map(({ name, type, aliases, couldBe }) => ({
    ...named(name),
    type,
    aliases: aliases.map((alias) => ({ ...named(alias.name), rule: alias.rule, document: alias.document })),
    couldBe: [...couldBe],
  }));
}
