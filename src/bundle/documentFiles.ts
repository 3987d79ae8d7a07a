import type { CorpusEvent, ReadDocument } from "../model/corpus.ts";
import type { Span } from "../model/span.ts";
import { cleanedSpan, sourceSpan } from "../pipeline/text/spanMap.ts";
import { mergeEvidence } from "./evidence.ts";
import { type BundleArticle, type BundleSource, type Evidence, SOURCE_FIELDS } from "./schema.ts";

/** By id of an event of the corpus: the words of one document that prove it. */
export type EvidenceByEvent = Record<string, Evidence[]>;

/** The evidence of each event of the corpus that a document tells. */
export function evidenceByEvent({ source }: ReadDocument, events: readonly CorpusEvent[]): EvidenceByEvent {
  const evidence: EvidenceByEvent = {};
  for (const event of events) {
    const accounts = event.sources.filter((one) => one.document === source.id).map((one) => one.account);
    evidence[event.id] = mergeEvidence(accounts);
  }
  return evidence;
}

/** How much each rule took away, in order of its first place. */
function countRemovals({ removals }: ReadDocument["article"]): BundleArticle["removed"] {
  const counts = new Map<string, BundleArticle["removed"][number]>();
  for (const { rule, reason, span } of removals) {
    const one = counts.get(rule) ?? { rule, reason, places: 0, characters: 0 };
    counts.set(rule, { ...one, places: one.places + 1, characters: one.characters + span.end - span.start });
  }
  return [...counts.values()];
}

/** What the page shows of one document: its cleaned text with everything that is said of it. */
export function bundleArticle({ source, article }: ReadDocument, evidence: EvidenceByEvent): BundleArticle {
  return {
    document: source.id,
    text: article.text,
    unsimplified: article.unsimplified,
    paragraphs: article.paragraphs.map(({ start, end, role }) => ({ start, end, role })),
    links: article.links.map(({ url, text, paragraph }) => ({ url, text, paragraph })),
    images: article.images.map(({ url, caption, paragraph }) => ({ url, caption, paragraph })),
    removed: countRemovals(article),
    repairs: article.repairs.flatMap(({ rule, reason, span }) => {
      const place = cleanedSpan(article.map, span);
      return place ? [{ rule, reason, ...place, original: source.text.slice(span.start, span.end) }] : [];
    }),
    lost: article.lost.map(({ start, end }) => ({ start, end })),
    inferred: article.inferred.map(({ start, end }) => ({ start, end })),
    evidence,
  };
}

/** The source of one document with the fate of each of its characters, and the evidence where it stands there. */
export function bundleSource({ source, article }: ReadDocument, evidence: EvidenceByEvent): BundleSource {
  const reasons = new Map<string, number>();
  const names: { rule: string; reason: string }[] = [];
  const removals = article.removals.map(({ rule, reason, span }): [number, number, number] => {
    let index = reasons.get(rule);
    if (index === undefined) {
      index = names.push({ rule, reason }) - 1;
      reasons.set(rule, index);
    }
    return [span.start, span.end, index];
  });
  const inSource = (span: Span) => sourceSpan(article.map, span);
  return {
    document: source.id,
    text: source.text,
    reasons: names,
    removals,
    metadata: article.metadata.map(({ start, end }) => [start, end]),
    fields: SOURCE_FIELDS.flatMap((field) => {
      const found = article[field];
      return found ? [{ field, value: found.value, origin: found.origin, ...found.span }] : [];
    }),
    repairs: article.repairs.map(({ rule, reason, span, text, inferred }) => ({
      rule,
      reason,
      ...span,
      text,
      inferred: inferred.map(({ start, end }) => ({ start, end })),
    })),
    evidence: Object.fromEntries(
      Object.entries(evidence).map(([id, marks]) => [
        id,
        marks.flatMap(({ fact, value, start, end }) => {
          const place = inSource({ start, end });
          return place ? [{ fact, value, ...place }] : [];
        }),
      ]),
    ),
  };
}
