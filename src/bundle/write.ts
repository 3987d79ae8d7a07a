import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Corpus, CorpusEvent, Extraction } from "../model/corpus.ts";
import { EVENT_KINDS } from "../model/event.ts";
import { articleFile, evidenceByEvent, sourceFile } from "./documentFiles.ts";
import { BUNDLE_VERSION, type Bundle, type BundleDocument, type BundleEvent } from "./schema.ts";

/** One file of the built data: its path relative to the data folder, and its whole text. */
export interface BundleFile {
  readonly path: string;
  readonly text: string;
}

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}

/** A file of a folder, named by the first 16 hex digits of the SHA-256 of its text. */
function namedByContent(folder: string, content: object): BundleFile {
  const text = `${JSON.stringify(content)}\n`;
  return { path: `${folder}/${bytesToHex(sha256(utf8ToBytes(text))).slice(0, 16)}.json`, text };
}

function bundleDocument(
  { source, article }: Extraction,
  paths: Pick<BundleDocument, "article" | "source">,
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
    diagnostics: [...source.diagnostics, ...article.diagnostics].map(({ rule, severity, message }) => ({
      rule,
      severity,
      message,
    })),
    ...paths,
  };
}

function bundleEvent({ id, sources }: CorpusEvent): BundleEvent {
  const { account } = sources[0];
  return {
    id,
    title: account.title,
    kinds: EVENT_KINDS.filter((kind) => account.kinds.includes(kind)),
    date: account.date.edtf,
    dateText: account.date.text,
    implied: account.date.implied.map(({ field, rule, basis }) => ({ field, rule, basis })),
    organizations: account.organizations.map(({ name, role, inferred }) => ({ name, role, inferred })),
    people: account.people.map(({ name, title, organization }) => ({ name, title, organization })),
    place: account.place?.name ?? null,
    quote: account.quote,
    links: [...account.links],
    documents: unique(sources.map((source) => source.document)),
  };
}

/** A document with what was remarked on a copy of it. */
function withDiagnosticsOf(first: Extraction, { source: copy }: Extraction): Extraction {
  const known = new Set(first.source.diagnostics.map(({ message }) => message));
  const added = copy.diagnostics.filter(({ message }) => !known.has(message));
  return { ...first, source: { ...first.source, diagnostics: [...first.source.diagnostics, ...added] } };
}

/**
 * Writes a corpus as the files that the page reads: `bundle.json` first, then for each document one
 * `articles/<hash>.json` and one `sources/<hash>.json`, named by content. The same corpus gives the same bytes; everything stands in the corpus's order.
 * A document that was read from two files of equal bytes is written once, under the first name.
 */
export function writeBundle(corpus: Corpus): BundleFile[] {
  const documents = new Map<string, Extraction>();
  for (const one of corpus.documents) {
    const first = documents.get(one.source.id);
    documents.set(one.source.id, first ? withDiagnosticsOf(first, one) : one);
  }
  const eventsOfDocument = new Map<string, CorpusEvent[]>();
  for (const event of corpus.events) {
    for (const id of unique(event.sources.map((source) => source.document))) {
      const events = eventsOfDocument.get(id) ?? [];
      events.push(event);
      eventsOfDocument.set(id, events);
    }
  }

  const files: BundleFile[] = [];
  const bundleDocuments: BundleDocument[] = [];
  for (const [id, extraction] of documents) {
    const evidence = evidenceByEvent(extraction, eventsOfDocument.get(id) ?? []);
    const article = namedByContent("articles", articleFile(extraction, evidence));
    const source = namedByContent("sources", sourceFile(extraction, evidence));
    files.push(article, source);
    bundleDocuments.push(bundleDocument(extraction, { article: article.path, source: source.path }));
  }

  const bundle: Bundle = {
    format: "wanglai-bundle",
    version: BUNDLE_VERSION,
    documents: bundleDocuments,
    organizations: corpus.organizations.map(({ name, type, aliases }) => ({
      name,
      type,
      aliases: aliases.map((alias) => ({ name: alias.name, rule: alias.rule })),
    })),
    events: corpus.events.map(bundleEvent),
    failures: corpus.failures.map(({ file, code, message }) => ({ file, code, message })),
  };
  return [{ path: "bundle.json", text: `${JSON.stringify(bundle)}\n` }, ...files];
}
