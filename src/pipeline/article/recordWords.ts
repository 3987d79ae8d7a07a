import type { SourceFormat } from "../../model/source.ts";
import type { Span } from "../../model/span.ts";
import { matchAt } from "../text/matchAt.ts";

/** A string in quotes, with the colon behind it that makes it a name. */
const QUOTED = /(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')(\s{0,40}:)?/sy;
/** A name without quotes, a value that says nothing, what a database writes around a value, and signs between them. */
const JSON_SIGNS =
  /[\p{L}_$][\p{L}\p{N}_$]{0,99}\s{0,9}:|(?:null|undefined|NaN|None)(?![\p{L}\p{N}])|(?:new\s)?[A-Z]\w{2,30}\(|[^\p{L}\p{N}"']+/uy;
/** Anything else, up to the next sign. */
const WORD = /[\p{L}\p{N}]+|./suy;

/** A tag, of which the values in quotes are looked at; what encloses a text that is not escaped. */
const TAG = /<\/?[A-Za-z][^<>]*>|<!\[CDATA\[|\]\]>|<\?[^<>]*\?>|&[#\w]{1,30};/g;
/** Of a broken tag all Chinese counts. */
const TOLD = /"[^"]*"|'[^']*'|\p{Script=Han}+/gu;
const HAN = /\p{Script=Han}/u;

const SAYS = /[\p{L}\p{N}]/u;

function jsonWords(text: string): Span[] {
  const words: Span[] = [];
  for (let at = 0; at < text.length; ) {
    const quoted = matchAt(QUOTED, text, at);
    if (!quoted && /["']/.test(text[at] ?? "")) {
      // A quote that nothing closes: where the names end is not known any more.
      if (SAYS.test(text.slice(at))) words.push({ start: at, end: text.length });
      break;
    }
    const signs = quoted ? null : matchAt(JSON_SIGNS, text, at);
    const end = at + ((quoted ?? signs ?? matchAt(WORD, text, at))?.[0].length ?? 1);
    const isValue = quoted ? quoted[1] === undefined : signs === null;
    if (isValue && SAYS.test(text.slice(at, end))) words.push({ start: at, end });
    at = end;
  }
  return words;
}

function feedWords(text: string): Span[] {
  const words: Span[] = [];
  const add = (start: number, end: number) => {
    if (SAYS.test(text.slice(start, end))) words.push({ start, end });
  };
  let from = 0;
  for (const { 0: tag, index } of text.matchAll(TAG)) {
    add(from, index);
    for (const value of tag.matchAll(TOLD))
      if (HAN.test(value[0])) add(index + value.index, index + value.index + value[0].length);
    from = index + tag.length;
  }
  add(from, text.length);
  return words;
}

/**
 * Where a stretch of a record that none of its values covers says something after all: the caption among the
 * paragraphs of a text that is kept in blocks, a comment, the description of a picture in a tag. The rest is brackets,
 * tags, names and values that stand for nothing. In order and disjoint; offsets are into the stretch. Linear time.
 */
export function recordWords(text: string, format: SourceFormat): Span[] {
  if (!SAYS.test(text)) return [];
  if (format === "json") return jsonWords(text);
  return format === "feed" ? feedWords(text) : [{ start: 0, end: text.length }];
}
