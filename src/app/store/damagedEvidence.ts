import type { BundleArticle, Evidence } from "../../bundle/schema.ts";
import { inferredCharacters } from "./inferredCharacters.ts";

/** What is damaged in the words that prove an event. */
export interface DamagedEvidence {
  readonly repairs: BundleArticle["repairs"];
  /** How many places of lost characters. */
  readonly lost: number;
  /** The characters that its repairs inferred, each once, in order of the text. */
  readonly inferred: readonly string[];
  /** Which facts stand on damaged words, in order of the text; the event itself is not named among them. */
  readonly facts: readonly Evidence["fact"][];
}

/** Repairs and losses in the evidence of an event; null where there are none. */
export function damagedEvidence(article: BundleArticle, evidence: readonly Evidence[]): DamagedEvidence | null {
  const touches = (a: { start: number; end: number }) => (b: { start: number; end: number }) =>
    a.start < b.end && b.start < a.end;
  const repairs = article.repairs.filter((repair) => evidence.some(touches(repair)));
  const lost = article.lost.filter((gap) => evidence.some(touches(gap)));
  if (repairs.length + lost.length === 0) return null;
  const inferred = article.inferred.filter((span) => repairs.some(touches(span)));
  const damaged = evidence.filter((mark) => [...repairs, ...lost].some(touches(mark)));
  const facts = [...new Set(damaged.map(({ fact }) => fact))].filter((fact) => fact !== "event");
  return { repairs, lost: lost.length, inferred: inferredCharacters(article.text, inferred), facts };
}
