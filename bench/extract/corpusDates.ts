import type { Extraction } from "../../src/model/corpus.ts";
import { isoDay } from "../pages/page.ts";
import type { StoryEvent } from "../stories/report.ts";
import type { Story } from "../stories/story.ts";
import { chronoDates, type ReadDate } from "./chronoDates.ts";
import type { DateScore } from "./dates.ts";

/** How a tool did on a number of dates. */
export interface DateCount extends DateScore {
  readonly tool: string;
}

/** One document, and what it tells. */
export interface ToldDocument {
  readonly extraction: Extraction;
  readonly story: Story;
}

interface DateTool {
  readonly name: string;
  readonly read: (document: ToldDocument) => readonly ReadDate[];
}

const TOOLS: readonly DateTool[] = [
  {
    name: "wanglai",
    read: ({ extraction: { mentions } }) =>
      mentions.flatMap((one) => (one.type === "date" ? [{ ...one.span, edtf: one.edtf }] : [])),
  },
  {
    name: "chrono-node zh",
    read: ({ extraction: { article }, story }) => chronoDates(article.text, isoDay(story)),
  },
];

/** `2023-06?` may be told without its mark or with a day that is marked. */
function isRight(told: string, wanted: string): boolean {
  if (told === wanted) return true;
  if (!wanted.endsWith("?")) return false;
  const sure = wanted.slice(0, -1);
  return told === sure || (told.startsWith(sure) && told.endsWith("?"));
}

type Verdict = "right" | "missed" | "wrong";

/** What a tool says of the words that date an event; null where the sentence is not in the text. */
function verdict(dates: readonly ReadDate[], text: string, { quote, dateWords, date }: StoryEvent): Verdict | null {
  const at = text.indexOf(quote);
  if (at < 0) return null;
  const start = at + quote.indexOf(dateWords);
  const end = start + dateWords.length;
  const told = dates.filter((one) => one.start < end && start < one.end);
  if (told.length === 0) return "missed";
  return told.some(({ edtf }) => isRight(edtf, date)) ? "right" : "wrong";
}

/** The dates of a corpus's events, by our rules and by chrono-node, which gets the cleaned text and the day of publication. */
export function corpusDates(documents: readonly ToldDocument[]): DateCount[] {
  return TOOLS.map(({ name, read }) => {
    const verdicts = documents.flatMap((document) => {
      const dates = read(document);
      return document.story.events.map((event) => verdict(dates, document.extraction.article.text, event));
    });
    const count = (one: Verdict) => verdicts.filter((each) => each === one).length;
    return { tool: name, right: count("right"), missed: count("missed"), wrong: count("wrong") };
  });
}
