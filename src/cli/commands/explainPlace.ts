import type { Article } from "../../model/article.ts";
import type { Extraction } from "../../model/corpus.ts";
import type { Span } from "../../model/span.ts";
import { cleanedSpan, sourceSpan } from "../../pipeline/text/spanMap.ts";
import {
  type ExplainedEvent,
  type ExplainedSentence,
  type ExplainedStep,
  type Explanation,
  HEAD_FIELDS,
} from "./explainDocument.ts";

/** Which place is asked for: words, or a UTF-16 offset; in the cleaned text, or in the decoded source. */
export interface Question {
  readonly find: string | number;
  readonly inSource: boolean;
}

/** What became of a stretch of the source. */
export interface Fate {
  readonly fate: "text" | "metadata" | "removal";
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** The rule that removed it, or the fields of the head that were read from it. */
  readonly rule: string | null;
  readonly reason: string | null;
}

interface PlaceInText {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** One place of a document with all that the rules did there. */
export interface ExplainedPlace {
  readonly file: string;
  readonly record: number | null;
  readonly id: string;
  /** In which text it was found, and how many places of that text have the words that were asked for. */
  readonly foundIn: "text" | "source";
  readonly places: number;
  /** Into the decoded source; null for a line feed between paragraphs. */
  readonly source: (PlaceInText & { readonly fates: readonly Fate[] }) | null;
  /** Repairs that touch it. */
  readonly repairs: readonly {
    readonly rule: string;
    readonly reason: string;
    readonly original: string;
    readonly text: string;
  }[];
  /** Into the cleaned text; null where nothing of it became text. */
  readonly text: PlaceInText | null;
  readonly sentence: Omit<ExplainedSentence, "steps"> | null;
  /** The steps that are about words of the place, in order; then the others of its sentence. */
  readonly covering: readonly ExplainedStep[];
  readonly others: readonly ExplainedStep[];
  readonly wholeText: readonly ExplainedStep[];
  /** The organizations that words of the place stand for, with the events in which these words make them a party. */
  readonly parties: readonly {
    readonly name: string;
    readonly events: readonly { readonly number: number; readonly role: string }[];
  }[];
  readonly events: readonly ExplainedEvent[];
}

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** The first place of some words, and how many there are; null where there is none. */
function findWords(text: string, words: string): { span: Span; places: number } | null {
  const start = text.indexOf(words);
  if (start < 0) return null;
  let places = 0;
  for (let at = start; at >= 0; at = text.indexOf(words, at + words.length)) places++;
  return { span: { start, end: start + words.length }, places };
}

/** The whole character at an offset, which may point into the middle of an astral one. */
function characterAt(text: string, offset: number): Span {
  const code = text.charCodeAt(offset);
  const start = code >= 0xdc00 && code <= 0xdfff && offset > 0 ? offset - 1 : offset;
  return { start, end: start + String.fromCodePoint(text.codePointAt(start) ?? 0).length };
}

interface Found {
  readonly foundIn: "text" | "source";
  readonly span: Span;
  readonly places: number;
}

/** Where the place is; else a sentence that says why it is nowhere. */
function locate({ source, article }: Extraction, { find, inSource }: Question): Found | string {
  const [foundIn, text] = inSource ? (["source", source.text] as const) : (["text", article.text] as const);
  if (typeof find === "number") {
    const name = inSource ? "decoded source" : "cleaned text";
    if (find < text.length) return { foundIn, span: characterAt(text, find), places: 1 };
    if (text.length === 0) return `Unexpected offset ${find}: the ${name} is empty.`;
    const other = !inSource && find < source.text.length ? " --source takes offsets into the source document." : "";
    return `Unexpected offset ${find}, expected 0 to ${text.length - 1}: the ${name} has ${text.length} characters.${other}`;
  }
  const found = findWords(text, find);
  if (found) return { foundIn, ...found };
  // What was removed, and what was written in Traditional characters, stands in the source only.
  const behind = inSource ? null : findWords(source.text, find);
  if (behind) return { foundIn: "source", ...behind };
  const where = inSource ? "the source" : "the cleaned text, nor in the source";
  return `There is no “${find}” in ${where}. Check the characters, or give fewer of them.`;
}

/** What became of each part of a stretch of the source, in order. */
function fatesOf(source: string, article: Article, place: Span): Fate[] {
  const read = (span: Span) =>
    HEAD_FIELDS.filter((name) => {
      const field = article[name];
      return field !== null && overlaps(field.span, span);
    }).join(", ");
  const fate = (kind: Fate["fate"], span: Span, rule: string | null, reason: string | null): Fate => ({
    fate: kind,
    ...span,
    words: source.slice(span.start, span.end),
    rule,
    reason,
  });
  const found = [
    ...article.map
      .map(({ sourceStart, sourceLength }) => ({ start: sourceStart, end: sourceStart + sourceLength }))
      .filter((span) => overlaps(span, place))
      .map((span) => fate("text", span, null, null)),
    ...article.metadata
      .filter((span) => overlaps(span, place))
      .map((span) => fate("metadata", span, read(span) || null, null)),
    ...article.removals
      .filter(({ span }) => overlaps(span, place))
      .map(({ span, rule, reason }) => fate("removal", span, rule, reason)),
  ];
  return found.sort((a, b) => a.start - b.start);
}

/**
 * All that is known of one place of a document.
 * @param explanation of the same extraction
 * @returns a sentence for the user where there is no such place
 */
export function explainPlace(
  extraction: Extraction,
  explanation: Explanation,
  question: Question,
): ExplainedPlace | string {
  const found = locate(extraction, question);
  if (typeof found === "string") return found;
  const { source, article } = extraction;
  const inText = found.foundIn === "text" ? found.span : cleanedSpan(article.map, found.span);
  const inSource = found.foundIn === "source" ? found.span : sourceSpan(article.map, found.span);
  const sentence = inText && explanation.sentences.find((one) => overlaps(one, inText));
  const steps = inText ? explanation.sentences.flatMap((one) => one.steps) : [];
  // What is about fewest words comes first.
  const covering = inText
    ? steps.filter((step) => overlaps(step, inText)).sort((a, b) => a.end - a.start - (b.end - b.start))
    : [];
  const { file, record, id, wholeText, events } = explanation;
  return {
    file,
    record,
    id,
    foundIn: found.foundIn,
    places: found.places,
    source: inSource && {
      ...inSource,
      words: source.text.slice(inSource.start, inSource.end),
      fates: fatesOf(source.text, article, inSource),
    },
    repairs: article.repairs
      .filter(({ span }) => inSource !== null && overlaps(span, inSource))
      .map(({ rule, reason, span, text }) => ({
        rule,
        reason,
        original: source.text.slice(span.start, span.end),
        text,
      })),
    text: inText && { ...inText, words: article.text.slice(inText.start, inText.end) },
    sentence: sentence ? withoutSteps(sentence) : null,
    covering,
    others: sentence ? sentence.steps.filter((step) => !covering.includes(step)) : [],
    wholeText,
    parties: inText ? partiesAt(extraction, inText) : [],
    events: inText ? events.filter(({ evidence }) => evidence.some((span) => overlaps(span, inText))) : [],
  };
}

/** Which organizations words stand for, and in which events they are parties by these words. */
function partiesAt({ mentions, events }: Extraction, place: Span): ExplainedPlace["parties"] {
  return mentions.flatMap((mention) => {
    if (mention.type !== "organization" || !overlaps(mention.span, place)) return [];
    const name = mention.within ?? mention.name;
    const taken = events.flatMap(({ organizations }, index) =>
      organizations
        .filter((party) => party.spans.some((span) => overlaps(span, mention.span)))
        .map(({ role }) => ({ number: index + 1, role })),
    );
    return [{ name, events: taken }];
  });
}

function withoutSteps({ steps: _, ...sentence }: ExplainedSentence): Omit<ExplainedSentence, "steps"> {
  return sentence;
}
