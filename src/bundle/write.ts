import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Corpus, CorpusEvent, Extraction } from "../model/corpus.ts";
import { EVENT_KINDS } from "../model/event.ts";
import { mergeEvidence } from "./evidence.ts";
import { type ArticleFile, BUNDLE_VERSION, type Bundle, type BundleDocument, type BundleEvent } from "./schema.ts";

/** One file of the built data: its path relative to the data folder, and its whole text. */
export interface BundleFile {
  readonly path: string;
  readonly text: string;
}

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}

/** The article of one document, with the evidence of each event of the corpus that it tells. */
function articleFile({ source, article }: Extraction, events: readonly CorpusEvent[]): ArticleFile {
  const evidence: ArticleFile["evidence"] = {};
  for (const event of events) {
    const accounts = event.sources.filter((one) => one.document === source.id).map((one) => one.account);
    evidence[event.id] = mergeEvidence(accounts);
  }
  const removals = [...article.removals].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return {
    format: "wanglai-article",
    version: BUNDLE_VERSION,
    document: source.id,
    text: article.text,
    paragraphs: article.paragraphs.map(({ start, end, role }) => ({ start, end, role })),
    links: article.links.map(({ url, text, paragraph }) => ({ url, text, paragraph })),
    images: article.images.map(({ url, caption, paragraph }) => ({ url, caption, paragraph })),
    removals: removals.map(({ rule, reason, span }) => ({
      rule,
      reason,
      text: source.text.slice(span.start, span.end),
    })),
    evidence,
  };
}

function bundleDocument({ source, article }: Extraction, articlePath: string): BundleDocument {
  return {
    id: source.id,
    file: source.file,
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
    article: articlePath,
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

/**
 * Writes a corpus as the files that the page reads: `bundle.json` first, then one
 * `articles/<hash>.json` for each document, named by the first 16 hex digits of the SHA-256
 * of its text. The same corpus gives the same bytes; everything stands in the corpus's order.
 * A document that was read from two files of equal bytes is written once, under the first name.
 */
export function writeBundle(corpus: Corpus): BundleFile[] {
  const documents = new Map<string, Extraction>();
  for (const one of corpus.documents) {
    if (!documents.has(one.source.id)) documents.set(one.source.id, one);
  }
  const eventsOfDocument = new Map<string, CorpusEvent[]>();
  for (const event of corpus.events) {
    for (const id of unique(event.sources.map((source) => source.document))) {
      const events = eventsOfDocument.get(id) ?? [];
      events.push(event);
      eventsOfDocument.set(id, events);
    }
  }

  const articles: BundleFile[] = [];
  const bundleDocuments: BundleDocument[] = [];
  for (const [id, extraction] of documents) {
    const text = `${JSON.stringify(articleFile(extraction, eventsOfDocument.get(id) ?? []))}\n`;
    const path = `articles/${bytesToHex(sha256(utf8ToBytes(text))).slice(0, 16)}.json`;
    articles.push({ path, text });
    bundleDocuments.push(bundleDocument(extraction, path));
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
  return [{ path: "bundle.json", text: `${JSON.stringify(bundle)}\n` }, ...articles];
}
