/** Builds sources and articles for tests from the pieces they are made of. */
import type { BundleArticle, BundleSource } from "../../bundle/schema.ts";

/** A stretch of a source: article text, metadata, or what a rule took away. */
export type TestPiece = string | { readonly metadata: string } | { readonly removed: string; readonly rule: string };

/** A source made of these pieces, in order. */
export function testSource(pieces: readonly TestPiece[], fields: Partial<BundleSource> = {}): BundleSource {
  const source: BundleSource = {
    document: "d1",
    text: "",
    reasons: [],
    removals: [],
    metadata: [],
    fields: [],
    repairs: [],
    evidence: {},
    ...fields,
  };
  for (const piece of pieces) {
    const start = source.text.length;
    if (typeof piece === "string") source.text += piece;
    else if ("metadata" in piece) {
      source.text += piece.metadata;
      source.metadata.push([start, source.text.length]);
    } else {
      source.text += piece.removed;
      let reason = source.reasons.findIndex(({ rule }) => rule === piece.rule);
      if (reason === -1) reason = source.reasons.push({ rule: piece.rule, reason: piece.rule }) - 1;
      source.removals.push([start, source.text.length, reason]);
    }
  }
  return source;
}

/** An article with everything left out that a test does not speak of. */
export function testArticle(fields: Partial<BundleArticle>): BundleArticle {
  return {
    document: "d1",
    text: "",
    unsimplified: null,
    paragraphs: [],
    links: [],
    images: [],
    removed: [],
    repairs: [],
    lost: [],
    inferred: [],
    evidence: {},
    ...fields,
  };
}

/** An article whose paragraphs are these. */
export function testParagraphs(paragraphs: readonly string[], fields: Partial<BundleArticle> = {}): BundleArticle {
  let end = -1;
  const spans = paragraphs.map((paragraph) => {
    const start = end + 1;
    end = start + paragraph.length;
    return { start, end, role: "text" as const };
  });
  return testArticle({ text: paragraphs.join("\n"), paragraphs: spans, ...fields });
}
