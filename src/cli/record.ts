import { mergeEvidence } from "../bundle/evidence.ts";
import type { Extraction } from "../model/corpus.ts";
import type { DocumentEvent } from "../model/event.ts";
import type { ReadFailure } from "../model/source.ts";

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
 * What the command line prints for one document: plain data, one JSON line. Dates are EDTF;
 * paragraphs and the spans of an event are UTF-16 offsets into `text`;
 * removals are spans into the decoded source, with the words that stood there.
 */
export function documentRecord({ source, article, events }: Extraction) {
  return {
    file: source.file,
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
    removals: article.removals.map(({ rule, reason, span }) => ({
      rule,
      reason,
      ...span,
      text: source.text.slice(span.start, span.end),
    })),
    diagnostics: [...source.diagnostics, ...article.diagnostics],
    events: events.map(eventRecord),
  };
}

/** What the command line prints for a file that could not be read. */
export function failureRecord({ file, code, message }: ReadFailure) {
  return { file, error: { code, message } };
}
