import type { BundleArticle, BundleEvent } from "../../bundle/schema.ts";
import { evidenceFor } from "./articleMarks.ts";
import { wholeCharacters } from "./cutText.ts";
import { type PointedFact, placesOf } from "./receipts.ts";

type Disagreement = BundleEvent["disagreements"][number];

/** What one source says where sources disagree. */
export interface DisputedReading {
  /** Place of the source in the event's `documents`. */
  readonly place: number;
  /** Null where the source says nothing of it. */
  readonly value: string | null;
  /** Whether it says otherwise than what the event shows. */
  readonly differs: boolean;
}

/** The readings of a disputed fact by source, one for each of `count` sources; the first reading is what the event shows. */
export function readingsBySource({ readings }: Pick<Disagreement, "readings">, count: number): DisputedReading[] {
  return Array.from({ length: count }, (_, place) => {
    const at = readings.findIndex(({ documents }) => documents.includes(place));
    return { place, value: readings[at]?.value ?? null, differs: at > 0 };
  });
}

/** The fact whose words prove a disputed one: a role is that of an organization, a title that of a person. */
export function provenBy({ fact, of }: Pick<Disagreement, "fact" | "of">, value: string): PointedFact {
  if (fact === "role") return { fact: "organization", value: of };
  if (fact === "title") return { fact: "person", value: of };
  return { fact, value: fact === "date" ? null : value };
}

const BEFORE = 6;
const AFTER = 8;
const SENTENCE_END = /[。！？；\n]/u;

/**
 * The words of an article that a reading comes from: those of the date or the place themselves, a role or a title with
 * what stands around the name, within the sentence. Null where the article has none.
 */
export function disputedWords(
  article: Pick<BundleArticle, "text" | "evidence">,
  event: string,
  disagreement: Pick<Disagreement, "fact" | "of">,
  value: string,
): string | null {
  const [first] = placesOf(evidenceFor(article, event), provenBy(disagreement, value));
  if (!first) return null;
  const { start, end } = first;
  const words = article.text.slice(start, end);
  if (disagreement.fact === "date" || disagreement.fact === "place") return words;
  const left = wholeCharacters(article.text, start - BEFORE, start);
  const right = wholeCharacters(article.text, end, end + AFTER);
  const before = left.split(SENTENCE_END).at(-1) ?? "";
  const after = right.split(SENTENCE_END)[0] ?? "";
  const opens = before === left && left.length < start ? "…" : "";
  const closes = after === right && end + right.length < article.text.length ? "…" : "";
  return `${opens}${before}${words}${after}${closes}`;
}
