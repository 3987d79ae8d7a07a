import type { BundleArticle } from "../../bundle/schema.ts";

/**
 * From offsets into one text to offsets into another that has the same code points in number, which may take one unit
 * here and two there. An offset inside of a character counts as its start.
 */
export function codePointOffsets(from: string, to: string): (offset: number) => number {
  if (from.length === to.length && !/[\uD800-\uDFFF]/.test(from + to)) return (offset) => offset;
  const offsets = new Uint32Array(from.length + 1);
  let here = 0;
  let there = 0;
  while (here < from.length) {
    const width = (from.codePointAt(here) ?? 0) > 0xffff ? 2 : 1;
    offsets.fill(there, here, here + width);
    here += width;
    there += (to.codePointAt(there) ?? 0) > 0xffff ? 2 : 1;
  }
  offsets[from.length] = to.length;
  return (offset) => Math.min(offsets[offset] ?? to.length, to.length);
}

/** The article in the characters that it was published in, with all that is said of it. The same where there are no others. */
export function inPublishedCharacters(article: BundleArticle): BundleArticle {
  const { unsimplified } = article;
  if (unsimplified === null) return article;
  const place = codePointOffsets(article.text, unsimplified);
  const moved = <Place extends { start: number; end: number }>(span: Place): Place => ({
    ...span,
    start: place(span.start),
    end: place(span.end),
  });
  return {
    ...article,
    text: unsimplified,
    paragraphs: article.paragraphs.map(moved),
    repairs: article.repairs.map(moved),
    lost: article.lost.map(moved),
    inferred: article.inferred.map(moved),
    evidence: Object.fromEntries(Object.entries(article.evidence).map(([id, marks]) => [id, marks.map(moved)])),
  };
}
