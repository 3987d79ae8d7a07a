import { UnitSet } from "../../text/unitSet.ts";
import { isWhiteSpace } from "../../text/whiteSpace.ts";
import { type Attributes, TagReader } from "./attributes.ts";
import { ELEMENT_NAMES, type ElementKind, kindOf, RAW } from "./elementKinds.ts";
import { NameTable } from "./nameTable.ts";
import { SignSearch } from "./signSearch.ts";

/** What is told of the pieces of a page: running text, comments, start tags and end tags. Declarations are none. */
export interface TokenSink {
  readonly text: (start: number, end: number) => void;
  readonly comment: (start: number, end: number) => void;
  readonly startTag: (kind: ElementKind, attributes: Attributes, start: number) => void;
  readonly endTag: (kind: ElementKind) => void;
}

const NAMES = new NameTable(ELEMENT_NAMES, kindOf);
/** The name of a tag is no longer. */
const LONGEST_NAME = 61;
const LONGEST_GAP = 10;
const [SLASH, COLON, OPEN, CLOSE] = [0x2f, 0x3a, 0x3c, 0x3e];
const [EXCLAMATION, QUESTION, QUOTE, APOSTROPHE] = [0x21, 0x3f, 0x22, 0x27];

function isLetter(unit: number): boolean {
  return (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;
}

/** Letters, digits and `_:.-`. */
function isNameUnit(unit: number): boolean {
  return isLetter(unit) || (unit >= 0x2d && unit <= 0x3a && unit !== SLASH) || unit === 0x5f;
}

/** Where a tag's name ends that begins at an offset; the offset itself where none does. */
function behindName(source: string, start: number): number {
  if (!isLetter(source.charCodeAt(start))) return start;
  const longest = Math.min(start + LONGEST_NAME, source.length);
  let end = start + 1;
  while (end < longest && isNameUnit(source.charCodeAt(end))) end++;
  return end;
}

const FIRST_WIDE = 0x80;
const WORDS = new UnitSet([
  [0x4e00, 0x9fff],
  ...[..."。，；：？！"].map((sign) => [sign.charCodeAt(0), sign.charCodeAt(0)] as const),
]);
/** Words come so near behind a sign in running text. */
const WORD_REACH = 200;

/** A title that is not closed ends where the next element of a head begins. */
const TITLE_END = /<(?:\/?title|meta|link|script|style|base|\/?head|body|div|h1|p)\b/gi;

const CDATA = "<![CDATA[";

/** The end tags of elements whose content is no mark-up, by their names. */
const END_TAGS: ReadonlyMap<string, RegExp> = new Map(
  ELEMENT_NAMES.filter((name) => (kindOf(name).traits & RAW) !== 0).map((name) => [
    name,
    new RegExp(`</${name}(?=[\\s/>]|$)`, "gi"),
  ]),
);

/** Finds the end tag of an element whose content is no mark-up; it remembers its last answer, as `SignSearch` does. */
class EndTagSearch {
  private readonly pattern: RegExp;
  private from = Number.POSITIVE_INFINITY;
  private at = -1;

  constructor(name: string) {
    this.pattern = END_TAGS.get(name) ?? /$^/g;
  }

  /** The offset of the end tag, in any case; -1 where it does not come before the end. */
  next(source: string, from: number, end: number): number {
    if (from >= this.from && (this.at < 0 || from <= this.at)) return this.at;
    this.pattern.lastIndex = from;
    const found = this.pattern.exec(source)?.index ?? -1;
    this.from = from;
    this.at = found < end ? found : -1;
    return this.at;
  }
}

/** Cuts a page into tokens. */
class TokenReader {
  private readonly source: string;
  private readonly end: number;
  private readonly sink: TokenSink;
  private readonly tags: TagReader;
  private readonly commentEnds: SignSearch;
  private readonly endTags = new Map<string, EndTagSearch>();
  /** Where the text begins that no token holds yet, and what is looked at next. */
  private from: number;
  private at: number;
  /** Where the `]]>` of an open CDATA section stands, and where such a section may end. */
  private cdataEnd = -1;
  private readonly cdataEnds: SignSearch;

  constructor(source: string, start: number, end: number, sink: TokenSink) {
    this.source = source;
    this.end = end;
    this.sink = sink;
    this.tags = new TagReader(source, end);
    this.commentEnds = new SignSearch(source, end, "-->");
    this.cdataEnds = new SignSearch(source, end, "]]>");
    this.from = start;
    this.at = start;
  }

  read(): void {
    while (this.at < this.end) {
      const open = this.tags.open.next(this.at);
      if (open < 0) break;
      const next = this.source.charCodeAt(open + 1);
      const taken =
        next === EXCLAMATION || next === QUESTION
          ? this.readDeclaration(open)
          : next === SLASH
            ? this.readEndTag(open)
            : this.readStartTag(open);
      if (!taken) this.at = open + 1;
    }
    this.addTextUpTo(this.end);
  }

  private addText(start: number, end: number): void {
    if (end > start) this.sink.text(start, end);
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
    const close = this.tags.close.next(offset);
    return close < 0 ? this.end : close + 1;
  }

  /** The offset behind an end tag from behind its name on; before the next tag where its `>` is missing. */
  private behindEndTag(behind: number): number {
    if (behind < this.end && this.source.charCodeAt(behind) === CLOSE) return behind + 1;
    const close = this.behindTag(behind);
    const another = this.tags.open.next(behind);
    return another >= 0 && another < close ? another : close;
  }

  private readDeclaration(open: number): boolean {
    const { source } = this;
    this.addTextUpTo(open);
    if (source.startsWith(CDATA, open)) {
      this.at = Math.min(this.end, open + CDATA.length);
      this.cdataEnd = this.cdataEnds.next(this.at);
    } else if (source.startsWith("<!--", open)) {
      const empty = /^-?>/.exec(source.slice(open + 4, open + 6))?.[0].length ?? 0;
      const close = empty > 0 ? -1 : this.commentEnds.next(open + 4);
      this.at = empty > 0 ? open + 4 + empty : close < 0 ? this.behindTag(open) : close + 3;
      this.sink.comment(open, this.at);
    } else this.at = this.behindTag(open);
    this.from = this.at;
    return true;
  }

  private readEndTag(open: number): boolean {
    const { source } = this;
    let start = open + 2;
    while (start < open + 2 + LONGEST_GAP && isWhiteSpace(source.charCodeAt(start))) start++;
    const behind = behindName(source, start);
    if (behind === start) return false;
    this.addTextUpTo(open);
    this.at = this.behindEndTag(behind);
    this.sink.endTag(NAMES.read(source, start, behind));
    this.from = this.at;
    return true;
  }

  private readStartTag(open: number): boolean {
    const { source, end } = this;
    const behind = behindName(source, open + 1);
    if (!isTag(source, open + 1, behind, end)) return false;
    this.addTextUpTo(open);
    const kind = NAMES.read(source, open + 1, behind);
    const { name, traits } = kind;
    this.at = this.tags.read(behind);
    this.sink.startTag(kind, this.tags.attributes, open);
    this.from = this.at;
    if (name === "title") {
      TITLE_END.lastIndex = this.at;
      this.at = Math.min(TITLE_END.exec(source)?.index ?? end, end);
    } else if ((traits & RAW) !== 0) {
      const close = this.endTagsOf(name).next(source, this.at, end);
      // Unclosed, a script is still no text; the content of the others may be the article.
      if (close >= 0) this.at = close;
      else if (name === "script" || name === "style") this.at = end;
    }
    return true;
  }

  private endTagsOf(name: string): EndTagSearch {
    let search = this.endTags.get(name);
    if (!search) {
      search = new EndTagSearch(name);
      this.endTags.set(name, search);
    }
    return search;
  }
}

/**
 * Cuts the HTML between two offsets of a source into tokens, and tells of them in order. Well-formed
 * pages give what a browser's tokenizer gives. Where a browser would swallow text, this one keeps it:
 * a `<` in running text, a quotation mark, comment or title that is not closed, a tag without its `>`.
 */
export function readTokens(source: string, start: number, end: number, sink: TokenSink): void {
  new TokenReader(source, start, end, sink).read();
}

/** Whether a name between two offsets is a start tag's: no sign of running text is before it. */
function isTag(source: string, start: number, behind: number, end: number): boolean {
  if (behind === start || source.charCodeAt(behind - 1) === COLON) return false;
  if (behind === source.length) return true;
  const unit = source.charCodeAt(behind);
  if (isWhiteSpace(unit)) return !isBeforeWords(source, behind, end);
  return unit === CLOSE || unit === SLASH || unit === OPEN;
}

/** Whether a sign ends an attribute's name, so that no words follow: `<=>`, a quotation mark or an apostrophe. */
function isMarkup(unit: number): boolean {
  return (unit >= OPEN && unit <= CLOSE) || unit === QUOTE || unit === APOSTROPHE;
}

/** Whether words follow where only attributes can, up to the next sign of mark-up: a<b 时，… */
function isBeforeWords(source: string, at: number, end: number): boolean {
  const last = Math.min(at + WORD_REACH + 1, end);
  for (let i = at; i < last; i++) {
    const unit = source.charCodeAt(i);
    if (unit < FIRST_WIDE ? isMarkup(unit) : WORDS.has(unit)) return unit >= FIRST_WIDE;
  }
  return false;
}
