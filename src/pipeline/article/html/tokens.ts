import type { Span } from "../../../model/span.ts";
import { type Attributes, NO_ATTRIBUTES, readAttributes } from "./attributes.ts";

/** A piece of a page: running text, a comment, a start tag or an end tag. Declarations are none. */
export type Token =
  | { readonly kind: "text"; readonly span: Span }
  | { readonly kind: "comment"; readonly span: Span }
  | { readonly kind: "start"; readonly span: Span; readonly name: string; readonly attributes: Attributes }
  | { readonly kind: "end"; readonly span: Span; readonly name: string };

const START_NAME = /<([A-Za-z][\w:.-]{0,60})(?=[\s/><]|$)/y;
const END_NAME = /<\/\s{0,10}([A-Za-z][\w:.-]{0,60})/y;
/** `<b 时，` in running text, as in a<b 时，…: words follow where only attributes can, up to the next sign of mark-up. */
const RUNNING_TEXT = /[^<>="']{0,200}?[\u4e00-\u9fff。，；：？！]/y;

/** Elements whose content is no mark-up. */
export const RAW: ReadonlySet<string> = new Set("title script style xmp iframe noembed noframes textarea".split(" "));
/** A title that is not closed ends where the next element of a head begins. */
const TITLE_END = /<(?:\/?title|meta|link|script|style|base|\/?head|body|div|h1|p)\b/gi;

const CDATA = "<![CDATA[";

/** Finds a sign from an offset on. It remembers the last answer for each sign, so that time stays linear. */
class Finder {
  private readonly source: string;
  private readonly end: number;
  private readonly answers = new Map<string, { readonly from: number; readonly at: number }>();

  constructor(source: string, end: number) {
    this.source = source;
    this.end = end;
  }

  private answer(sign: string, from: number, search: () => number): number {
    const known = this.answers.get(sign);
    if (known && from >= known.from && (known.at < 0 || from <= known.at)) return known.at;
    const found = search();
    const at = found < this.end ? found : -1;
    this.answers.set(sign, { from, at });
    return at;
  }

  /** The offset of a text; -1 where it does not come before the end. */
  text(sign: string, from: number): number {
    return this.answer(sign, from, () => this.source.indexOf(sign, from));
  }

  /** The offset of an element's end tag, in any case; -1 where it does not come before the end. */
  endTag(name: string, from: number): number {
    return this.answer(`</${name}`, from, () => {
      const pattern = new RegExp(`</${name}(?=[\\s/>]|$)`, "gi");
      pattern.lastIndex = from;
      return pattern.exec(this.source)?.index ?? -1;
    });
  }
}

/**
 * Cuts the HTML between two offsets of a source into tokens, in order. Well-formed pages give what
 * a browser's tokenizer gives. Where a browser would swallow text, this one keeps it: a `<` in
 * running text, a quotation mark, comment or title that is not closed, a tag without its `>`.
 */
export function* readTokens(source: string, start: number, end: number): Generator<Token> {
  const find = new Finder(source, end);
  let from = start;
  let at = start;
  /** Where the `]]>` of an open CDATA section stands. */
  let cdataEnd = -1;

  const textUpTo = (to: number): Token[] => {
    const texts: Token[] = [];
    if (cdataEnd >= from && cdataEnd < to) {
      if (cdataEnd > from) texts.push({ kind: "text", span: { start: from, end: cdataEnd } });
      from = Math.min(cdataEnd + 3, to);
      cdataEnd = -1;
    }
    if (to > from) texts.push({ kind: "text", span: { start: from, end: to } });
    return texts;
  };

  const findText = (sign: string, offset: number): number => find.text(sign, offset);

  /** The offset behind the next `>`; the end where none comes. */
  const behindTag = (offset: number): number => {
    const close = find.text(">", offset);
    return close < 0 ? end : close + 1;
  };

  while (at < end) {
    const open = find.text("<", at);
    if (open < 0) break;
    const next = source[open + 1] ?? "";
    if (next === "!" || next === "?") {
      for (const text of textUpTo(open)) yield text;
      if (source.startsWith(CDATA, open)) {
        at = Math.min(end, open + CDATA.length);
        cdataEnd = find.text("]]>", at);
      } else if (source.startsWith("<!--", open)) {
        const empty = /^-?>/.exec(source.slice(open + 4, open + 6))?.[0].length ?? 0;
        const close = empty > 0 ? -1 : find.text("-->", open + 4);
        at = empty > 0 ? open + 4 + empty : close < 0 ? behindTag(open) : close + 3;
        yield { kind: "comment", span: { start: open, end: at } };
      } else at = behindTag(open);
      from = at;
      continue;
    }
    if (next === "/") {
      END_NAME.lastIndex = open;
      const name = END_NAME.exec(source)?.[1];
      if (name) {
        for (const text of textUpTo(open)) yield text;
        const close = behindTag(open);
        const another = find.text("<", open + 1);
        at = another >= 0 && another < close ? another : close;
        yield { kind: "end", span: { start: open, end: at }, name: name.toLowerCase() };
        from = at;
        continue;
      }
    } else {
      START_NAME.lastIndex = open;
      const written = START_NAME.exec(source)?.[1];
      if (written && !isRunningText(source, open + 1 + written.length, end, written)) {
        for (const text of textUpTo(open)) yield text;
        const name = written.toLowerCase();
        const tag = readAttributes(source, open + 1 + written.length, end, findText);
        yield {
          kind: "start",
          span: { start: open, end: tag.end },
          name,
          attributes: tag.attributes.size > 0 ? tag.attributes : NO_ATTRIBUTES,
        };
        at = tag.end;
        from = at;
        if (name === "title") {
          TITLE_END.lastIndex = at;
          const close = TITLE_END.exec(source)?.index ?? end;
          at = Math.min(close, end);
        } else if (RAW.has(name)) {
          const close = find.endTag(name, at);
          // Unclosed, a script is still no text; the content of the others may be the article.
          if (close >= 0) at = close;
          else if (name === "script" || name === "style") at = end;
        }
        continue;
      }
    }
    at = open + 1;
  }
  for (const text of textUpTo(end)) yield text;
}

/** Whether what follows a would-be tag name shows that the `<` is a sign in running text. */
function isRunningText(source: string, behindName: number, end: number, name: string): boolean {
  if (name.endsWith(":")) return true;
  if (!/\s/.test(source[behindName] ?? "")) return false;
  RUNNING_TEXT.lastIndex = behindName;
  return RUNNING_TEXT.test(source) && RUNNING_TEXT.lastIndex <= end;
}
