import type { Article } from "../../model/article.ts";
import type {
  ActionMention,
  DateMention,
  Mention,
  OrganizationMention,
  PersonMention,
  PlaceMention,
} from "../../model/mention.ts";
import type { Span } from "../../model/span.ts";
import { sentences } from "../text/sentences.ts";
import type { FoundWord } from "../text/wordScan.ts";
import { type Reference, referencesIn } from "./references.ts";

/** A sentence of the article with the mentions that stand in it. */
export interface Sentence {
  readonly span: Span;
  readonly text: string;
  /** Index into `Article.paragraphs`. */
  readonly paragraph: number;
  readonly dates: readonly DateMention[];
  readonly organizations: readonly OrganizationMention[];
  readonly people: readonly PersonMention[];
  readonly places: readonly PlaceMention[];
  readonly actions: readonly ActionMention[];
  /** Words that point back to those who travel or to all sides. */
  readonly references: readonly FoundWord<Reference>[];
  /** It reports what somebody says: 他表示，…; only what it dates itself is told as having happened. */
  readonly speech: boolean;
}

const SPEECH =
  /(?:表示|指出|强调|认为|介绍|说|谈到|要求|建议|提到|提出|坦言|透露|告诉[^，]{0,6}|回顾了?|感谢|希望|寄语|笑称|感慨)(?:道)?[，：“]|^据(?:介绍|了解|悉)|资料显示|(?:回顾|介绍)了/u;

/** What both sides did together is told, not said. */
const TOGETHER = /^(?:会谈中|会上|座谈中)?[，]?(?:双方|两校|三方)/u;

/** The sentences of an article in order, each with its mentions. */
export function readSentences(article: Pick<Article, "text" | "paragraphs">, mentions: readonly Mention[]): Sentence[] {
  const read: Sentence[] = [];
  let next = 0;
  for (const [paragraph, span] of article.paragraphs.entries()) {
    for (const sentence of sentences(article.text, span)) {
      while ((mentions[next]?.span.start ?? Number.POSITIVE_INFINITY) < sentence.start) next++;
      const inside: Mention[] = [];
      for (let mention = mentions[next]; mention && mention.span.start < sentence.end; mention = mentions[++next])
        inside.push(mention);
      const text = article.text.slice(sentence.start, sentence.end);
      read.push({
        span: sentence,
        text,
        paragraph,
        dates: inside.filter((one) => one.type === "date"),
        organizations: inside.filter((one) => one.type === "organization"),
        people: inside.filter((one) => one.type === "person"),
        places: inside.filter((one) => one.type === "place"),
        actions: inside.filter((one) => one.type === "action"),
        references: referencesIn(article.text, sentence),
        speech: SPEECH.test(text) && !TOGETHER.test(text),
      });
    }
  }
  return read;
}
