import type { Random } from "../stories/random.ts";
import type { Story } from "../stories/story.ts";

/** A web page and what a careful reader takes from it. */
export interface Page {
  readonly name: string;
  readonly layout: string;
  readonly html: string;
  readonly truth: Truth;
}

/** What is right for one page. Where it says null, nothing is asked. */
export interface Truth {
  /** Sentences of the body. */
  readonly has: readonly string[];
  /** Strings of the page that are no part of the article. */
  readonly lacks: readonly string[];
  /** Without the site's name. */
  readonly title: string | null;
  /** `2024-03-05`. */
  readonly published: string | null;
  readonly author: string | null;
  /** Any of them is right: whom the page credits, and the site that it stands on. */
  readonly publishers: readonly string[];
}

/** What a layout writes with. */
export interface Pen {
  readonly story: Story;
  readonly random: Random;
  /** Text for HTML that is no part of the article; it is noted as such. */
  readonly extra: (text: string) => string;
}

/** The structure of the pages of one kind of site. */
export interface Layout {
  readonly name: string;
  /** How many sentences a story has here: least and most. */
  readonly sentences: readonly [number, number];
  /** The name of the site; by default any. */
  readonly site?: (story: Story) => string;
  readonly write: (pen: Pen) => string;
}

/** Text as HTML. */
export function htmlText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

const two = (n: number) => String(n).padStart(2, "0");

/** `2024-03-05`. */
export function isoDay({ time: [year, month, day] }: Story): string {
  return `${year}-${two(month)}-${two(day)}`;
}

/** `08:05`. */
export function clock({ time: [, , , hour, minute] }: Story): string {
  return `${two(hour)}:${two(minute)}`;
}

/** `2024-03-05T08:05:00+08:00`. */
export function timestamp(story: Story): string {
  return `${isoDay(story)}T${clock(story)}:00+08:00`;
}

/** `2024年3月5日`, or with zeros `2024年03月05日`. */
export function chineseDay({ time: [year, month, day] }: Story, zeros = false): string {
  return zeros ? `${year}年${two(month)}月${two(day)}日` : `${year}年${month}月${day}日`;
}

/** All paragraphs, each as `write` sets it, which gets the paragraph as HTML and its number. */
export function body({ paragraphs }: Story, write: (paragraph: string, index: number) => string): string {
  return paragraphs.map((sentences, index) => write(htmlText(sentences.join("")), index)).join("\n");
}
