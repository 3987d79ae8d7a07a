import type { Extraction } from "../model/corpus.ts";
import type { NoEvents } from "../model/noEvents.ts";
import type { SourceDocument } from "../model/source.ts";
import type { Span } from "../model/span.ts";
import { NO_EVENT } from "./events/whatCounts.ts";
import { extract } from "./extract.ts";
import { sentences } from "./text/sentences.ts";
import type { Step } from "./text/trace.ts";

/** A refusal of what words of the text tell. */
interface Refusal {
  readonly rule: string;
  readonly words: string;
  /** Where it stands, in UTF-16 units. */
  readonly start: number;
  /** How little it says about the document; among equals the first in the text says most. */
  readonly rank: number;
}

/** Verdicts on what is told besides the news. */
const ASIDE = new Set(["event/history", "event/in-passing"]);
/** Refusals that hold for nearly every heading, quotation and date, whatever the text tells. */
const COMMON = new Set(["event/caption", "event/no-deed", "action/quoted"]);

/** First what takes the document as a whole, then what came so far as to be weighed, then what was refused before. */
function rankOf(rule: string): number {
  if (rule === "event/announcement") return 0;
  if (Object.hasOwn(NO_EVENT, rule) && !ASIDE.has(rule)) return 1;
  return COMMON.has(rule) ? 3 : 2;
}

/** A cue and its deed are shown with the words between them up to this length, in UTF-16 units. */
const LONGEST_WORDS = 12;

/** How a sentence begins. */
function head(sentence: string): string {
  const [clause = ""] = sentence.split(/[，。；]/u, 1);
  const characters = [...clause];
  return characters.length <= LONGEST_WORDS ? clause : `${characters.slice(0, LONGEST_WORDS).join("")}…`;
}

/** 将赴, 拟与海河集团签约: from the words that say why to the deed; a long way between them is left out. */
function cueAndDeed(text: string, cue: Span, deed: Span): string {
  if (cue.start >= deed.start) return text.slice(deed.start, deed.end);
  const all = text.slice(cue.start, deed.end);
  if (all.length <= LONGEST_WORDS) return all;
  return `${text.slice(cue.start, cue.end)}…${text.slice(deed.start, deed.end)}`;
}

/** 书记 in 书记徐东升来到…: an office stands for the deed of who holds it, and says nothing by itself. */
const OFFICE = /(?:长|书记|主任|经理|总裁|领导)$/u;

/** The place of the first of some stretches for which something holds that then holds for all behind it, found by halving. */
function firstThat(spans: readonly Span[], holds: (span: Span) => boolean): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (span && holds(span)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Reads the refusals off the steps of one document. */
class Refusals {
  private readonly text: string;
  private readonly title: string;
  /** The words for deeds that no rule refused by themselves, in order. */
  private readonly deeds: readonly Span[];
  private readonly sentences: readonly Span[];

  constructor(
    { article, mentions }: Extraction,
    private readonly steps: readonly Step[],
  ) {
    this.text = article.text;
    this.title = article.title?.value.trim() ?? "";
    const idle = new Set(steps.filter(({ rule }) => rule.startsWith("idle/")).map(({ span }) => span.start));
    this.deeds = mentions.flatMap((one) =>
      one.type === "action" && one.happened && !idle.has(one.span.start) ? [one.span] : [],
    );
    this.sentences = sentences(this.text);
  }

  /** The one that says most; null where there is none. */
  best(): Refusal | null {
    let best: Refusal | null = null;
    for (const step of this.steps) {
      if (step.outcome !== "refused") continue;
      const found = this.read(step);
      if (!found) continue;
      if (!best || found.rank < best.rank || (found.rank === best.rank && found.start < best.start)) best = found;
    }
    return best;
  }

  private read({ rule, span, by }: Step): Refusal | null {
    const { start } = span;
    if (by && rule.startsWith("action/")) {
      return { rule: by.rule, words: cueAndDeed(this.text, by.span, span), start, rank: rankOf(by.rule) };
    }
    const words = this.wordsOf(rule, span);
    return words === null ? null : { rule, words, start, rank: rankOf(rule) };
  }

  /** The words that a rule refused; null where it did not refuse words for a deed. */
  private wordsOf(rule: string, span: Span): string | null {
    const words = (one: Span) => this.text.slice(one.start, one.end);
    if (rule.startsWith("idle/")) return words(span);
    if (!rule.startsWith("event/")) return null;
    if (rule === "event/announcement") return this.title;
    const deed = this.deedIn(rule === "event/ahead" || rule === "event/no-deed" ? this.sentenceAt(span.start) : span);
    // Who arrives somewhere may do so without a word for it: then the date and the place are all there is.
    if (!deed) return Object.hasOwn(NO_EVENT, rule) ? head(words(span)) : null;
    return rule === "event/ahead" ? words(span) : words(deed);
  }

  /** The first deed of a sentence or a part of one, if need be an office. */
  private deedIn({ start, end }: Span): Span | null {
    let office: Span | null = null;
    for (let i = firstThat(this.deeds, (deed) => deed.start >= start); i < this.deeds.length; i++) {
      const deed = this.deeds[i];
      if (!deed || deed.start >= end) break;
      if (!OFFICE.test(this.text.slice(deed.start, deed.end))) return deed;
      office ??= deed;
    }
    return office;
  }

  private sentenceAt(offset: number): Span {
    return this.sentences[firstThat(this.sentences, ({ end }) => end > offset)] ?? { start: offset, end: offset };
  }
}

/** In a Chinese text every tenth letter is Chinese, and many more. */
const CHINESE_LETTERS = 0.1;

function isChinese(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const chinese = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return chinese > 0 && chinese >= letters * CHINESE_LETTERS;
}

/**
 * Why a document, as stage 1 gives it, tells no event. Asked only of those that {@link extract} finds none in: it reads
 * the document once more, now with an ear for what each rule refused.
 */
export function whyNoEvents(source: SourceDocument): NoEvents {
  const steps: Step[] = [];
  const extraction = extract(source, (step) => steps.push(step));
  const { text } = extraction.article;
  const none = { rule: null, words: null };
  if (text.trim() === "") return { reason: "no-text", ...none };
  const deed = steps.find(({ rule }) => rule.startsWith("action/"))?.span;
  if (!deed) return { reason: isChinese(text) ? "no-action" : "not-chinese", ...none };
  const best = new Refusals(extraction, steps).best();
  if (!best) return { reason: "refused", rule: null, words: text.slice(deed.start, deed.end) };
  return { reason: "refused", rule: best.rule, words: best.words };
}
