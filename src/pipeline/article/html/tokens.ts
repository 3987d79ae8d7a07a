import type { Span } from "../../../model/span.ts";
import { matchAt } from "../../text/matchAt.ts";
import { isWhiteSpace } from "../../text/whiteSpace.ts";
import { type Attributes, readAttributes } from "./attributes.ts";

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

/** Where a search from an offset on has ended; -1 where it found nothing. */
interface Answer {
  from: number;
  at: number;
}

/** Finds a sign from an offset on. It remembers the last answer for each sign, so that time stays linear. */
class Finder {
  private readonly source: string;
  private readonly end: number;
  private readonly answers = new Map<string, Answer>();

  constructor(source: string, end: number) {
    this.source = source;
    this.end = end;
  }

  /** The last answer for a sign, if it holds for an offset; otherwise one that is to be filled in. */
  private answerFor(sign: string, from: number): Answer {
    let answer = this.answers.get(sign);
    if (!answer) {
      answer = { from: Number.POSITIVE_INFINITY, at: -1 };
      this.answers.set(sign, answer);
    }
    if (from < answer.from || (answer.at >= 0 && from > answer.at)) answer.from = Number.POSITIVE_INFINITY;
    return answer;
  }

  private fill(answer: Answer, from: number, found: number): number {
    answer.from = from;
    answer.at = found < this.end ? found : -1;
    return answer.at;
  }

  /** The offset of a text; -1 where it does not come before the end. */
  text(sign: string, from: number): number {
    const answer = this.answerFor(sign, from);
    return answer.from <= from ? answer.at : this.fill(answer, from, this.source.indexOf(sign, from));
  }

  /** The offset of an element's end tag, in any case; -1 where it does not come before the end. */
  endTag(name: string, from: number): number {
    const answer = this.answerFor(`</${name}`, from);
    if (answer.from <= from) return answer.at;
    const pattern = new RegExp(`</${name}(?=[\\s/>]|$)`, "gi");
    pattern.lastIndex = from;
    return this.fill(answer, from, pattern.exec(this.source)?.index ?? -1);
  }
}

/** Cuts a page into tokens. */
class TokenReader {
  readonly tokens: Token[] = [];
  private readonly source: string;
  private readonly end: number;
  private readonly find: Finder;
  /** Where the text begins that no token holds yet, and what is looked at next. */
  private from: number;
  private at: number;
  /** Where the `]]>` of an open CDATA section stands. */
  private cdataEnd = -1;

  constructor(source: string, start: number, end: number) {
    this.source = source;
    this.end = end;
    this.find = new Finder(source, end);
    this.from = start;
    this.at = start;
  }

  read(): void {
    while (this.at < this.end) {
      const open = this.find.text("<", this.at);
      if (open < 0) break;
      const next = this.source[open + 1];
      const taken =
        next === "!" || next === "?"
          ? this.readDeclaration(open)
          : next === "/"
            ? this.readEndTag(open)
            : this.readStartTag(open);
      if (!taken) this.at = open + 1;
    }
    this.addTextUpTo(this.end);
  }

  private addText(start: number, end: number): void {
    if (end > start) this.tokens.push({ kind: "text", span: { start, end } });
  }

  private addTextUpTo(to: number): void {
    if (this.cdataEnd >= this.from && this.cdataEnd < to) {
      this.addText(this.from, this.cdataEnd);
      this.from = Math.min(this.cdataEnd + 3, to);
      this.cdataEnd = -1;
    }
    this.addText(this.from, to);
  }

  /** The offset behind the next `>`; the end where none comes. */
  private behindTag(offset: number): number {
    const close = this.find.text(">", offset);
    return close < 0 ? this.end : close + 1;
  }

  private readDeclaration(open: number): boolean {
    const { source, find } = this;
    this.addTextUpTo(open);
    if (source.startsWith(CDATA, open)) {
      this.at = Math.min(this.end, open + CDATA.length);
      this.cdataEnd = find.text("]]>", this.at);
    } else if (source.startsWith("<!--", open)) {
      const empty = /^-?>/.exec(source.slice(open + 4, open + 6))?.[0].length ?? 0;
      const close = empty > 0 ? -1 : find.text("-->", open + 4);
      this.at = empty > 0 ? open + 4 + empty : close < 0 ? this.behindTag(open) : close + 3;
      this.tokens.push({ kind: "comment", span: { start: open, end: this.at } });
    } else this.at = this.behindTag(open);
    this.from = this.at;
    return true;
  }

  private readEndTag(open: number): boolean {
    const name = matchAt(END_NAME, this.source, open)?.[1];
    if (!name) return false;
    this.addTextUpTo(open);
    const close = this.behindTag(open);
    const another = this.find.text("<", open + 1);
    this.at = another >= 0 && another < close ? another : close;
    this.tokens.push({ kind: "end", span: { start: open, end: this.at }, name: name.toLowerCase() });
    this.from = this.at;
    return true;
  }

  private readStartTag(open: number): boolean {
    const { source, end, find } = this;
    const written = matchAt(START_NAME, source, open)?.[1];
    if (!written || isRunningText(source, open + 1 + written.length, end, written)) return false;
    this.addTextUpTo(open);
    const name = written.toLowerCase();
    const tag = readAttributes(source, open + 1 + written.length, end, find);
    this.tokens.push({ kind: "start", span: { start: open, end: tag.end }, name, attributes: tag.attributes });
    this.at = tag.end;
    this.from = tag.end;
    if (name === "title") {
      TITLE_END.lastIndex = this.at;
      this.at = Math.min(TITLE_END.exec(source)?.index ?? end, end);
    } else if (RAW.has(name)) {
      const close = find.endTag(name, this.at);
      // Unclosed, a script is still no text; the content of the others may be the article.
      if (close >= 0) this.at = close;
      else if (name === "script" || name === "style") this.at = end;
    }
    return true;
  }
}

/**
 * Cuts the HTML between two offsets of a source into tokens, in order. Well-formed pages give what
 * a browser's tokenizer gives. Where a browser would swallow text, this one keeps it: a `<` in
 * running text, a quotation mark, comment or title that is not closed, a tag without its `>`.
 */
export function readTokens(source: string, start: number, end: number): Token[] {
  const reader = new TokenReader(source, start, end);
  reader.read();
  return reader.tokens;
}

/** Whether what follows a would-be tag name shows that the `<` is a sign in running text. */
function isRunningText(source: string, behindName: number, end: number, name: string): boolean {
  if (name.endsWith(":")) return true;
  if (!isWhiteSpace(source.charCodeAt(behindName))) return false;
  RUNNING_TEXT.lastIndex = behindName;
  return RUNNING_TEXT.test(source) && RUNNING_TEXT.lastIndex <= end;
}
