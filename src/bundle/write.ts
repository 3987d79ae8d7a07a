import { sha256Hex } from "#sha256";
import type { Corpus, CorpusEvent, Extraction } from "../model/corpus.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { NoEvents } from "../model/noEvents.ts";
import type { SourceDocument } from "../model/source.ts";
import { pinyinInitials } from "../pipeline/text/pinyinInitials.ts";
import { byCodePoints } from "./byCodePoints.ts";
import { articleFile, evidenceByEvent, sourceFile } from "./documentFiles.ts";
import { BUNDLE_VERSION, type Bundle, type BundleDocument, type BundleEvent } from "./schema.ts";
import { textsFiles } from "./textFiles.ts";

const UTF8 = new TextEncoder();

/** A corpus with its documents, in order of file name. */
export interface WrittenCorpus extends Corpus {
  readonly documents: readonly Extraction[];
}

/** One file of the built data: its path relative to the data folder, and its whole text. */
export interface BundleFile {
  readonly path: string;
  readonly text: string;
}

/** A file of a folder, named by the first 16 hex digits of the SHA-256 of its text. */
function namedByContent(folder: string, content: object): BundleFile {
  const text = `${JSON.stringify(content)}\n`;
  return { path: `${folder}/${sha256Hex(UTF8.encode(text)).slice(0, 16)}.json`, text };
}

function bundleDocument(
  { source, article }: Extraction,
  rest: Pick<BundleDocument, "article" | "source" | "noEvents">,
): BundleDocument {
  return {
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
    ...rest,
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

function bundleEvent(event: CorpusEvent): BundleEvent {
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
  };
}

function told(diagnostics: readonly Diagnostic[]): BundleDocument["diagnostics"] {
  return diagnostics.map(({ rule, severity, message }) => ({ rule, severity, message }));
}

/** Organizations and their other names with initials; one name often stands with several, and is read once. */
function bundleOrganizations({ organizations }: Corpus): Bundle["organizations"] {
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

/** Everyone that an event names, each name once. */
function bundlePeople({ events }: Corpus): Bundle["people"] {
  const names = new Set(events.flatMap(({ people }) => people.map(({ value }) => value.name)));
  return [...names].sort(byCodePoints).map((name) => ({ name, initials: pinyinInitials(name, "person") }));
}

/** A document with what was remarked on a copy of it. */
function withDiagnosticsOf(first: Extraction, { source: copy }: Extraction): Extraction {
  const known = new Set(first.source.diagnostics.map(({ message }) => message));
  const added = copy.diagnostics.filter(({ message }) => !known.has(message));
  return { ...first, source: { ...first.source, diagnostics: [...first.source.diagnostics, ...added] } };
}

/**
 * Writes a corpus as the files that the page reads: `bundle.json` first, then for each document one
 * `articles/<hash>.json` and one `sources/<hash>.json`, then the texts of all as `texts/<hash>.json`; all but the first are
 * named by content. The same corpus gives the same bytes; everything stands in the corpus's order.
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
  const noEvents = new Map<string, NoEvents>();
  for (const one of corpus.documents) {
    const { id } = one.source;
    const first = documents.get(id);
    documents.set(id, first ? withDiagnosticsOf(first, one) : one);
    if (!first && !eventsOfDocument.has(id)) noEvents.set(id, whyNoEvents(one.source));
  }

  const files: BundleFile[] = [];
  const bundleDocuments: BundleDocument[] = [];
  for (const [id, extraction] of documents) {
    const evidence = evidenceByEvent(extraction, eventsOfDocument.get(id) ?? []);
    const article = namedByContent("articles", articleFile(extraction, evidence));
    const source = namedByContent("sources", sourceFile(extraction, evidence));
    files.push(article, source);
    const why = noEvents.get(id);
    bundleDocuments.push(
      bundleDocument(extraction, {
        article: article.path,
        source: source.path,
        noEvents: why ? { reason: why.reason, rule: why.rule, words: why.words } : null,
      }),
    );
  }
  const texts = textsFiles(documents.values()).map((file) => namedByContent("texts", file));

  const bundle: Bundle = {
    format: "wanglai-bundle",
    version: BUNDLE_VERSION,
    documents: bundleDocuments,
    organizations: bundleOrganizations(corpus),
    people: bundlePeople(corpus),
    events: corpus.events.map(bundleEvent),
    texts: texts.map(({ path }) => path),
    tables: corpus.tables.map(({ file, diagnostics }) => ({ file, diagnostics: told(diagnostics) })),
    failures: corpus.failures.map(({ file, code, message }) => ({ file, code, message })),
  };
  return [{ path: "bundle.json", text: `${JSON.stringify(bundle)}\n` }, ...files, ...texts];
}
