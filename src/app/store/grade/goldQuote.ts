import type { BundleArticle, BundleEvent } from "../../../bundle/schema.ts";
import { evidenceFor } from "../articleMarks.ts";

/** A quotation has at least so many characters. */
const LEAST = 12;

/**
 * The words of an article that tell an event: where its evidence leads, else the event's own quotation. One that is too short
 * goes on to the end of its paragraph, and if need be begins with it.
 */
export function goldQuote(article: BundleArticle | null, event: BundleEvent): string {
  const proof =
    article && evidenceFor(article, event.id).find(({ fact, start, end }) => fact === "event" && end > start);
  const at = article ? article.text.indexOf(event.quote) : -1;
  const span = proof ?? (at >= 0 ? { start: at, end: at + event.quote.length } : null);
  if (!article || !span) return event.quote;
  if (span.end - span.start >= LEAST) return article.text.slice(span.start, span.end);
  const around = article.paragraphs.find(({ start, end }) => start <= span.start && span.end <= end) ?? {
    start: 0,
    end: article.text.length,
  };
  const toEnd = article.text.slice(span.start, around.end);
  return toEnd.length >= LEAST ? toEnd : article.text.slice(around.start, around.end);
}
