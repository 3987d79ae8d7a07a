import type { BundleArticle, BundleDocument } from "../../../bundle/schema.ts";
import { placesOfNames } from "../../../corrections/literalWords.ts";
import type { Span } from "../../../model/span.ts";
import type { EventIndex } from "../eventIndex.ts";
import { type EventDraft, yearOf } from "./eventDraft.ts";
import { readTypedDate } from "./typedDate.ts";

/** Names of two characters and less stand in too many other words. */
const SHORTEST_NAME = 3;
const LONGEST_TITLE = 40;

/** The sentences of an article, paragraph by paragraph. */
export function sentencesOf({ text, paragraphs }: Pick<BundleArticle, "text" | "paragraphs">): Span[] {
  return paragraphs.flatMap((paragraph) => {
    const found: Span[] = [];
    const within = text.slice(paragraph.start, paragraph.end);
    for (const { index, 0: sentence } of within.matchAll(/[^。！？!?\n]+[。！？!?]*[”’」』）]*/g)) {
      const start = paragraph.start + index + (sentence.length - sentence.trimStart().length);
      const end = start + sentence.trim().length;
      if (end > start) found.push({ start, end });
    }
    return found;
  });
}

/** The known organizations whose names stand in a text, in its order; of names within longer ones the longer. */
function organizationsIn({ organizations }: EventIndex, text: string): string[] {
  const holders = new Map<string, string | null>();
  const hold = (name: string, of: string) => {
    if (name.length < SHORTEST_NAME || !text.includes(name)) return;
    // A name of several organizations says none of them.
    holders.set(name, holders.has(name) && holders.get(name) !== of ? null : of);
  };
  for (const { name } of organizations) hold(name, name);
  const names = new Set(holders.keys());
  for (const { name, aliases } of organizations) {
    for (const alias of aliases) if (!names.has(alias.name)) hold(alias.name, name);
  }
  const places = placesOfNames(text, { start: 0, end: text.length }, [...holders.keys()]);
  return [...new Set(places.flatMap(({ start, end }) => holders.get(text.slice(start, end)) ?? []))];
}

const DATE_WORDS =
  /(?:\d{4}年)?\d{1,2}月\d{1,2}[日号]?(?:(?:至|到|-|—|~|～)(?:(?:\d{4}年)?\d{1,2}月)?\d{1,2}[日号])?|\d{4}年\d{1,2}月/;

/**
 * The form of an event that a passage tells, as far as its words say it: known organizations, a date that is written out, with
 * the year of the article where it has none. The reader says the rest.
 */
export function draftOfPassage(
  index: EventIndex,
  { published }: Pick<BundleDocument, "published">,
  { text }: Pick<BundleArticle, "text">,
  passage: Span | null,
): EventDraft {
  const words = passage ? text.slice(passage.start, passage.end) : "";
  const year = published === null ? null : yearOf(published);
  const said = DATE_WORDS.exec(words)?.[0] ?? "";
  const date = readTypedDate(said, year);
  // A title does without the date, which stands beside it.
  const title = words.replace(said, "").replace(/^[，,、：\s]+|[。！？\s]+$/g, "");
  return {
    title: title.length > LONGEST_TITLE ? "" : title,
    date: "edtf" in date ? date.edtf : "",
    year,
    kinds: [],
    organizations: organizationsIn(index, words).map((name) => ({ name, role: "party" as const })),
  };
}
