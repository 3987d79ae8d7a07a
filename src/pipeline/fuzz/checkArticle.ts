import type { Article, MetadataField } from "../../model/article.ts";
import type { SourceDocument } from "../../model/source.ts";
import type { Span } from "../../model/span.ts";

/** How a span is called in a complaint. */
const shown = ({ start, end }: Span) => `${start}–${end}`;

/** Spans that do not lie within a text of a length. */
export function outside(what: string, length: number, spans: Iterable<Span>): string[] {
  return Array.from(spans)
    .filter(
      ({ start, end }) =>
        !(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= length),
    )
    .map((span) => `${what} ${shown(span)} is outside of its text, which has ${length}`);
}

/** The first two spans that are not in order, or overlap. */
export function disordered(what: string, spans: Iterable<Span>): string[] {
  let before: Span | null = null;
  for (const span of spans) {
    if (before && span.start < before.end) return [`${what} ${shown(span)} comes after ${shown(before)}`];
    before = span;
  }
  return [];
}

/** How often each unit of a document's source is accounted for; in a whole ledger: each once. */
function accounts(length: number, { map, metadata, removals }: Article): Uint8Array {
  const counts = new Uint8Array(length);
  const count = (start: number, end: number) => {
    for (let i = start; i < end; i++) counts[i] = Math.min(255, (counts[i] ?? 0) + 1);
  };
  for (const { sourceStart, sourceLength } of map) count(sourceStart, sourceStart + sourceLength);
  for (const { start, end } of metadata) count(start, end);
  for (const { span } of removals) count(span.start, span.end);
  return counts;
}

function ledgerFaults(source: SourceDocument, article: Article): string[] {
  const { length } = source.text;
  const places = article.map.map(({ sourceStart, sourceLength }) => {
    return { start: sourceStart, end: sourceStart + sourceLength };
  });
  const removed = article.removals.map(({ span }) => span);
  const wrong = accounts(length, article).findIndex((count) => count !== 1);
  return [
    ...(wrong < 0 ? [] : [`the source's unit ${wrong} is not in exactly one place of the ledger`]),
    ...outside("the source of a run", length, places),
    ...disordered("the source of a run", places),
    ...outside("metadata", length, article.metadata),
    ...disordered("metadata", article.metadata),
    ...outside("a removal", length, removed),
    ...disordered("a removal", removed),
  ];
}

/** What is white space in the words of some format: entities, escapes, the tag of a line break, quotes of strings. */
const WRITTEN_SPACE =
  /(?:<|&lt;)br\s{0,20}\/?(?:>|&gt;)|&(?:amp;)*#?\w{1,30};?|\\(?:u[\da-fA-F]{4}|x[\da-fA-F]{2}|u\{[\da-fA-F]{1,6}\}|[nrtbfv0])/gi;
/** What says nothing of its own in a record: tags, names of values, `null`, what a database writes around a value. */
const RECORD_SIGNS =
  /<[^<>]*>|<!\[CDATA\[|&#?\w{1,30};?|"(?:[^"\\]|\\.)*"\s*:|'(?:[^'\\]|\\.)*'\s*:|[\p{L}_$][\p{L}\p{N}_$]*\s*:|\b(?:null|undefined|NaN|None)\b|(?:new\s)?\b[A-Z]\w*\(/gsu;
/** Words of articles: pieces of tags and of escapes are of other letters. */
const WORDS = /\p{Script=Han}/u;

/** Words that are filed as if they were white space, or signs of a record's format. */
function falseReasons(source: SourceDocument, { removals, repairs }: Article): string[] {
  return removals.flatMap(({ rule, span }) => {
    const removed = source.text.slice(span.start, span.end);
    // A misread space is white space, whatever stands in the source.
    const isRepaired = repairs.some((repair) => repair.span.start < span.end && span.start < repair.span.end);
    const words =
      rule === "layout/white-space" && !isRepaired
        ? /[\p{L}\p{N}]/u.test(removed.replace(WRITTEN_SPACE, ""))
        : rule === "record/syntax" && WORDS.test(removed.replace(RECORD_SIGNS, ""));
    return words ? [`words at ${shown(span)} are removed as ${rule}`] : [];
  });
}

/** The map covers the text, but for the line feeds between paragraphs. */
function mapFaults({ text, map, paragraphs }: Article): string[] {
  const faults: string[] = [];
  let end = 0;
  for (const { start, length } of map) {
    if (start < end || !/^\n?$/.test(text.slice(end, start)))
      faults.push(`the text's units ${end}–${start} have no source`);
    if (length <= 0) faults.push(`the run at ${start} is empty`);
    end = start + length;
  }
  if (end !== text.length) faults.push(`the text's units ${end}–${text.length} have no source`);
  const joined = paragraphs.map(({ start, end }) => text.slice(start, end)).join("\n");
  if (joined !== text) faults.push("the paragraphs do not make the text");
  for (const span of paragraphs) {
    if (/\n|^\s|\s$|^$/.test(text.slice(span.start, span.end))) faults.push(`paragraph ${shown(span)} is not tidy`);
  }
  return faults;
}

const isField = (field: MetadataField | null): field is MetadataField => field !== null;

function placeFaults({ text, fields, diagnostics }: SourceDocument, article: Article): string[] {
  const { paragraphs, links, images, repairs, lost, unsimplified } = article;
  const repaired = repairs.map(({ span }) => span);
  const values = [article.title, article.publisher, article.author, article.address, article.published].filter(isField);
  const noted = [...diagnostics, ...article.diagnostics].flatMap(({ span }) => span ?? []);
  const tied = [...links, ...images].filter(({ paragraph }) => !paragraphs[paragraph]);
  const codePoints = (words: string) => Array.from(words).length;
  return [
    ...outside("a paragraph", article.text.length, paragraphs),
    ...disordered("a paragraph", paragraphs),
    ...tied.map(({ url, paragraph }) => `${url} is tied to paragraph ${paragraph} of ${paragraphs.length}`),
    ...outside("a repair", text.length, repaired),
    ...disordered("a repair", repaired),
    ...outside("lost characters", article.text.length, lost),
    ...disordered("lost characters", lost),
    ...outside("inferred characters", article.text.length, article.inferred),
    ...disordered("inferred characters", article.inferred),
    ...repairs.flatMap((repair) => outside("a repair's inferred character", repair.text.length, repair.inferred)),
    ...outside(
      "a value's place",
      text.length,
      values.map(({ span }) => span),
    ),
    ...outside("a diagnostic's place", text.length, noted),
    ...fields.flatMap(({ value, span, map }) => [
      ...outside("a field", text.length, [span]),
      ...outside(
        "a field's run",
        value.length,
        map.map(({ start, length }) => ({ start, end: start + length })),
      ),
      ...outside(
        "the source of a field's run",
        span.end,
        map.map(({ sourceStart, sourceLength }) => ({ start: sourceStart, end: sourceStart + sourceLength })),
      ),
      ...(map.some(({ sourceStart }) => sourceStart < span.start) ? [`a field ${shown(span)} begins too late`] : []),
    ]),
    ...disordered(
      "a field",
      fields.map(({ span }) => span),
    ),
    ...(unsimplified !== null && codePoints(unsimplified) !== codePoints(article.text)
      ? ["the text and its unsimplified form differ in their number of characters"]
      : []),
  ];
}

/**
 * What is wrong with an article, one sentence each; none where it keeps its promises: each unit of the source is in
 * exactly one place and for a true reason, everything is in order, and every span lies within its text.
 */
export function articleFaults(source: SourceDocument, article: Article): string[] {
  return [
    ...ledgerFaults(source, article),
    ...falseReasons(source, article),
    ...mapFaults(article),
    ...placeFaults(source, article),
  ];
}
