import type { Span } from "../../../model/span.ts";
import { anchored } from "../../text/anchored.ts";

const HAN = "[\\u3400-\\u9fff\\uf900-\\ufaff〇]";

/** What may stand for a lost character. */
const MARK = /[?□■\ufffd\ue000-\uf8ff]/;

/** Nothing else these can stand for. The private zones hold what a font of one's own had, or bytes of another encoding. */
const CERTAIN = /[\ufffd\ue000-\uf8ff]+/g;

/** Several question marks in a row within a word or sentence. */
const ROWS = new RegExp(`(?<=${HAN}[”」』》）)]?)\\?{2,}(?=[“「『《（(]?${HAN})`, "g");

/** One between two characters, or before a comma or stop: a question would end in a full-width mark. */
const SINGLE = new RegExp(`(?<=${HAN})\\?(?=${HAN}|[，、。；：,;]|$)|(?<=[，、。；：“《（]|^)\\?(?=${HAN})`, "gm");
/** What a question ends in, and what one begins with. */
const QUESTION_END = anchored(/[吗嗎呢么麼何谁誰吧否几幾哪啥啊呀嘛多少里裡儿兒样樣办辦事了的]$/);
const QUESTION_WORD =
  /什么|什麼|怎么|怎麼|怎样|怎樣|如何|为何|為何|为什么|是否|能否|可否|会不会|是不是|有没有|多少|多久|多大|多长|多長|多远|多遠|几时|哪|谁|誰|难道|何|几|吗|嗎|呢/;

/** Squares that stand for missing glyphs inside a word; a list has its squares at the beginning of a line. */
const SQUARES = new RegExp(`[□■](?<=${HAN}[□■])[□■]{0,2}(?=${HAN})`, "g");

/** Of the punctuation of a text at least this part must be full-width for a `?` to be out of place. */
const WIDE_SHARE = 0.8;
/** Units looked back over for a question. */
const REACH = 40;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Whether a text writes full-width punctuation, its question marks included. */
function isWide(text: string): boolean {
  const wide = count(text, /[，：；？！]/g);
  const narrow = count(text, new RegExp(`(?<=${HAN})[,:;!]`, "g"));
  return wide > 0 && wide >= (wide + narrow) * WIDE_SHARE;
}

/** Whether the clause in front of an offset asks something. */
function asks(text: string, offset: number): boolean {
  const clause =
    text
      .slice(Math.max(0, offset - REACH), offset)
      .split(/[。！？!?；;\n]/)
      .pop() ?? "";
  return QUESTION_END.test(clause) || QUESTION_WORD.test(clause);
}

/**
 * The places of a text where characters are lost, in order of offset and disjoint; offsets are
 * UTF-16, into the text given. They are marks for a reader, nothing is taken away by them.
 *
 * Lost are: runs of U+FFFD and of private-use characters; rows of `?` between Chinese characters;
 * squares inside a word; and a single `?` beside a Chinese character, if the rest of the text
 * writes full-width punctuation and the clause in front of it asks nothing.
 */
export function findLost(text: string): Span[] {
  const spans: Span[] = [];
  if (!MARK.test(text)) return spans;
  const add = (pattern: RegExp, keep: (offset: number) => boolean) => {
    for (const match of text.matchAll(pattern)) {
      if (keep(match.index)) spans.push({ start: match.index, end: match.index + match[0].length });
    }
  };
  add(CERTAIN, () => true);
  add(SQUARES, () => true);
  if (text.includes("?")) {
    add(ROWS, (offset) => !asks(text, offset));
    if (isWide(text)) add(SINGLE, (offset) => !asks(text, offset));
  }
  return spans.sort((a, b) => a.start - b.start);
}
