import type { Span } from "../../../model/span.ts";
import { entityAt } from "../../text/entities.ts";
import { isWhiteSpace } from "../../text/whiteSpace.ts";
import { NameTable } from "./nameTable.ts";
import { SignSearch } from "./signSearch.ts";

/** An attribute of a start tag. They are linked one to the next, as the nodes of the tree are. */
export class Attribute {
  /** In lower case. */
  readonly name: string;
  /** With its character references decoded. */
  readonly value: string;
  private readonly start: number;
  private readonly end: number;
  /** The one behind it in the same tag. */
  next: Attribute | null = null;

  constructor(name: string, value: string, start: number, end: number) {
    this.name = name;
    this.value = value;
    this.start = start;
    this.end = end;
  }

  /** From its name to the end of its value, in the source. */
  get span(): Span {
    return { start: this.start, end: this.end };
  }
}

/** The first attribute of a start tag; null where it has none. */
export type Attributes = Attribute | null;

/** The attribute of a name: tags have few, so that they are looked through. Of two with one name the first counts. */
export function findAttribute(attributes: Attributes, name: string): Attribute | null {
  for (let attribute = attributes; attribute; attribute = attribute.next) if (attribute.name === name) return attribute;
  return null;
}

/** Names that pages give to attributes. */
const NAMES = new NameTable(
  "class id style href src title alt name content target rel type width height align valign border cellpadding cellspacing bgcolor color face size lang charset http-equiv property itemprop itemscope itemtype datetime onclick onload language data-src data-original value hidden colspan rowspan leftmargin topmargin".split(
    " ",
  ),
  (name) => name,
);

/** What stands between two attributes besides white space, and what ends a name. */
const BETWEEN = "/\"'=";
const NAME_END = "/>=\"'<";
/** By ASCII unit: whether it may stand between two attributes, and whether it ends a name. */
const IS_BETWEEN = 1;
const ENDS_NAME = 2;
const signsOfUnits = new Uint8Array(0x80);
for (let unit = 0; unit < signsOfUnits.length; unit++) {
  const sign = String.fromCharCode(unit);
  const between = isWhiteSpace(unit) || BETWEEN.includes(sign) ? IS_BETWEEN : 0;
  signsOfUnits[unit] = between | (isWhiteSpace(unit) || NAME_END.includes(sign) ? ENDS_NAME : 0);
}

/** Whether a unit is of one of two sorts. White space beyond ASCII is of both. */
function isSort(unit: number, sort: number): boolean {
  return unit < signsOfUnits.length ? ((signsOfUnits[unit] ?? 0) & sort) !== 0 : isWhiteSpace(unit);
}

const [EQUALS, CLOSE, QUOTE, APOSTROPHE] = [0x3d, 0x3e, 0x22, 0x27];

function behindWhiteSpace(source: string, at: number): number {
  let behind = at;
  while (isWhiteSpace(source.charCodeAt(behind))) behind++;
  return behind;
}

function behindGap(source: string, at: number): number {
  let behind = at;
  while (isSort(source.charCodeAt(behind), IS_BETWEEN)) behind++;
  return behind;
}

function behindName(source: string, at: number): number {
  let behind = at;
  while (behind < source.length && !isSort(source.charCodeAt(behind), ENDS_NAME)) behind++;
  return behind;
}

function behindUnquoted(source: string, at: number): number {
  let behind = at;
  for (; behind < source.length; behind++) {
    const unit = source.charCodeAt(behind);
    if (unit === CLOSE || isWhiteSpace(unit)) break;
  }
  return behind;
}

/** In an attribute a reference without its semicolon stays as it is before a letter, a digit or `=`: `?a=1&copy=2`. */
function decodeValue(raw: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let i = raw.indexOf("&"); i >= 0; i = raw.indexOf("&", i)) {
    const entity = entityAt(raw, i, raw.length);
    const behind = entity ? i + entity.length : 0;
    if (!entity || (raw[behind - 1] !== ";" && /[A-Za-z0-9=]/.test(raw[behind] ?? ""))) {
      i++;
      continue;
    }
    parts.push(raw.slice(from, i), entity.text);
    from = behind;
    i = behind;
  }
  parts.push(raw.slice(from));
  return parts.join("");
}

/** Whether what stands behind a quotation mark lets it close a value: a gap, or the tag's end. */
function isBehindValue(source: string, at: number): boolean {
  if (at >= source.length) return true;
  const unit = source.charCodeAt(at);
  return unit === CLOSE || isWhiteSpace(unit) || source.startsWith("/>", at);
}

/** Reads start tags from behind their names on; it knows where the signs stand that a tag is cut at. */
export class TagReader {
  readonly open: SignSearch;
  readonly close: SignSearch;
  /** The attributes of the tag that was read last. */
  attributes: Attributes = null;
  private readonly source: string;
  private readonly end: number;
  private readonly quotes: SignSearch;
  private readonly apostrophes: SignSearch;
  private readonly references: SignSearch;

  constructor(source: string, end: number) {
    this.source = source;
    this.end = end;
    this.open = new SignSearch(source, end, "<");
    this.close = new SignSearch(source, end, ">");
    this.quotes = new SignSearch(source, end, '"');
    this.apostrophes = new SignSearch(source, end, "'");
    this.references = new SignSearch(source, end, "&");
  }

  /**
   * Reads the attributes of a start tag from behind its name. A quoted value that runs over tags and
   * ends in the middle of another tag was never closed: it ends at the next space instead. The
   * offset that is returned stands behind the tag's `>`, or before the `<` of the next tag where the
   * `>` is missing.
   */
  read(start: number): number {
    const { source, end } = this;
    this.attributes = null;
    let last: Attributes = null;
    let at = start;
    while (at < end && source.charCodeAt(at) !== CLOSE) {
      const nameStart = behindGap(source, at);
      at = nameStart;
      if (at >= end || source.charCodeAt(at) === CLOSE) break;
      at = behindName(source, at);
      if (at === nameStart) return at;
      const name = NAMES.read(source, nameStart, at);
      const equals = behindWhiteSpace(source, at);
      let value = "";
      if (source.charCodeAt(equals) === EQUALS) {
        at = behindWhiteSpace(source, equals + 1);
        const quote = source.charCodeAt(at);
        const quoted = quote === QUOTE || quote === APOSTROPHE;
        const close = quoted ? this.closingQuote(at, quote === QUOTE ? this.quotes : this.apostrophes) : -1;
        const from = quoted ? at + 1 : at;
        const to = close >= 0 ? close : behindUnquoted(source, from);
        value = source.slice(from, to);
        const reference = this.references.next(from);
        if (reference >= 0 && reference < to) value = decodeValue(value);
        at = close >= 0 ? close + 1 : to;
      }
      const attribute = new Attribute(name, value, nameStart, Math.min(at, end));
      if (last) last.next = attribute;
      else this.attributes = attribute;
      last = attribute;
    }
    return at < end ? at + 1 : end;
  }

  private closingQuote(at: number, quotes: SignSearch): number {
    const close = quotes.next(at + 1);
    if (close < 0 || isBehindValue(this.source, close + 1)) return close;
    const tagEnd = this.close.next(at + 1);
    return tagEnd >= 0 && tagEnd < close && this.open.next(tagEnd) < close ? -1 : close;
  }
}
