/** What `wanglai extract` prints, and what the page gives to download of documents that it read itself. */
import type { Article } from "../model/article.ts";
import type { Extraction } from "../model/corpus.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { DocumentEvent } from "../model/event.ts";
import type { ReadFailure, SourceDocument } from "../model/source.ts";
import type { Span } from "../model/span.ts";
import { escaped } from "./escapedName.ts";
import { mergeEvidence } from "./evidence.ts";

function eventRecord(event: DocumentEvent) {
  return {
    id: event.id,
    title: event.title,
    date: event.date.edtf,
    dateText: event.date.text,
    dateSpan: event.date.span,
    implied: event.date.implied,
    kinds: event.kinds,
    actions: event.actions.map(({ kind, span }) => ({ kind, start: span.start, end: span.end })),
    quote: event.quote,
    organizations: event.organizations.map(({ name, type, role, mentions, spans, inferred }) => ({
      name,
      type,
      role,
      mentions,
      spans,
      inferred,
    })),
    people: event.people.map(({ name, title, organization, spans }) => ({ name, title, organization, spans })),
    place: event.place?.name ?? null,
    placeSpan: event.place?.span ?? null,
    links: event.links,
    evidence: mergeEvidence([event]),
  };
}

/**
 * The fate of every character of the decoded source, in order and without gaps: article text with its place in `text`,
 * metadata, or a removal with rule and reason and the words that stood there.
 */
function ledgerRecord(source: SourceDocument, { map, metadata, removals }: Article) {
  const words = ({ start, end }: Span) => source.text.slice(start, end);
  return [
    ...map.map(({ start, length, sourceStart, sourceLength }) => ({
      fate: "text",
      start: sourceStart,
      end: sourceStart + sourceLength,
      textStart: start,
      textEnd: start + length,
    })),
    ...metadata.map((span) => ({ fate: "metadata", ...span, source: words(span) })),
    ...removals.map(({ rule, reason, span }) => ({ fate: "removal", ...span, rule, reason, source: words(span) })),
  ].sort((a, b) => a.start - b.start);
}

/**
 * What the command line prints for one document: plain data, one JSON line. Dates are EDTF; paragraphs, lost and inferred
 * characters and the spans of an event are UTF-16 offsets into `text`; repairs and the ledger into the decoded source,
 * but what a repair inferred into the repair's own `text`.
 */
export function documentRecord({ source, article, events }: Omit<Extraction, "mentions">) {
  return {
    file: source.file,
    record: source.record,
    id: source.id,
    title: article.title?.value ?? null,
    publisher: article.publisher?.value ?? null,
    author: article.author?.value ?? null,
    address: article.address?.value ?? null,
    published: article.published?.value ?? null,
    publishedFrom: article.published?.origin ?? null,
    encoding: source.encoding,
    format: source.format,
    text: article.text,
    paragraphs: article.paragraphs,
    links: article.links,
    images: article.images,
    unsimplified: article.unsimplified,
    lost: article.lost,
    inferred: article.inferred,
    repairs: article.repairs.map(({ rule, reason, span, text, inferred }) => ({
      rule,
      reason,
      ...span,
      original: source.text.slice(span.start, span.end),
      text,
      inferred,
    })),
    ledger: ledgerRecord(source, article),
    diagnostics: [...source.diagnostics, ...article.diagnostics],
    events: events.map(eventRecord),
  };
}

/**
 * What the command line prints for a file, or one record of it, that could not be read.
 * @param failure with the record of the file that it is about, from 1; null where it is the whole file
 */
export function failureRecord({ file, record, code, message }: ReadFailure & { readonly record: number | null }) {
  return { file, record, error: { code, message } };
}

/** What a document is called in a line of text: its file, and which record of it. */
export function documentName({ file, record }: Pick<SourceDocument, "file" | "record">): string {
  return record === null ? escaped(file) : `${escaped(file)}, record ${record}`;
}

/**
 * What is said of a document that holds the same as one before it, after what is said of its source.
 * @param first what lines of text call the other one, and `name` this one: see {@link documentName}
 */
export function copyRemark(first: string, name: string): Diagnostic {
  const message = `Unexpected copy of ${first}, expected another article: ${name} holds the same, character for character. The page shows it once.`;
  return { rule: "source/copy", severity: "warning", message, span: null };
}
