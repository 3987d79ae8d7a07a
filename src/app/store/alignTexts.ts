import type { BundleArticle, BundleSource } from "../../bundle/schema.ts";
import { countBefore } from "./sourceMarks.ts";

/** Ways from a place in the cleaned text to the same place in the source, and back; good to a few words. */
export interface Alignment {
  toSource(offset: number): number;
  toArticle(offset: number): number;
}

/** How many characters of a paragraph are looked for, and how far from where they should stand. */
const PROBE = 8;
const REACH = 4000;

/** The last of sorted pairs that begins at or before an offset, on one side of the pair. */
function lastBefore<T>(pairs: readonly T[], side: (pair: T) => number, offset: number): T | undefined {
  return pairs[countBefore(pairs.length, (i) => side(pairs[i] as T), offset) - 1];
}

/** What is neither removed nor metadata, in order. */
function keptStretches({ text, removals, metadata }: BundleSource): { start: number; end: number }[] {
  const gone = [
    ...removals.map(([start, end]) => ({ start, end })),
    ...metadata.map(([start, end]) => ({ start, end })),
  ];
  gone.sort((a, b) => a.start - b.start);
  const kept: { start: number; end: number }[] = [];
  let at = 0;
  for (const { start, end } of [...gone, { start: text.length, end: text.length }]) {
    if (start > at) kept.push({ start: at, end: start });
    at = Math.max(at, end);
  }
  return kept;
}

/**
 * Lays a cleaned text beside its source, by the beginning of each paragraph in what was kept of the source. The files
 * hold no exact map; entities and repairs make the two differ in length, so each paragraph starts anew.
 */
export function alignTexts(article: BundleArticle, source: BundleSource): Alignment {
  const stretches: { start: number; kept: number }[] = [];
  let text = "";
  for (const { start, end } of keptStretches(source)) {
    stretches.push({ start, kept: text.length });
    text += source.text.slice(start, end);
  }
  const original = article.unsimplified?.length === article.text.length ? article.unsimplified : article.text;
  const anchors = [{ article: 0, kept: 0 }];
  let drift = 0;
  for (const { start, end } of article.paragraphs) {
    const probe = original.slice(start, Math.min(end, start + PROBE));
    const latest = anchors.at(-1)?.kept ?? 0;
    const expected = start + drift;
    const place = text.slice(0, expected + REACH).indexOf(probe, Math.max(latest, expected - REACH));
    if (probe === "" || place === -1) continue;
    drift = place - start;
    anchors.push({ article: start, kept: place });
  }
  return {
    toSource(offset) {
      const anchor = lastBefore(anchors, (pair) => pair.article, offset) ?? { article: 0, kept: 0 };
      const kept = anchor.kept + offset - anchor.article;
      const stretch = lastBefore(stretches, (pair) => pair.kept, kept);
      return Math.min(source.text.length, stretch ? stretch.start + kept - stretch.kept : 0);
    },
    toArticle(offset) {
      const index = countBefore(stretches.length, (i) => stretches[i]?.start ?? 0, offset) - 1;
      const stretch = stretches[index];
      // What is removed stands for the text that follows it.
      const kept = stretch
        ? Math.min(stretch.kept + offset - stretch.start, stretches[index + 1]?.kept ?? text.length)
        : 0;
      const anchor = lastBefore(anchors, (pair) => pair.kept, kept) ?? { article: 0, kept: 0 };
      return Math.min(article.text.length, anchor.article + kept - anchor.kept);
    },
  };
}
