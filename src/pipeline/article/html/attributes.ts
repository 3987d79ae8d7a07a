import type { Span } from "../../../model/span.ts";
import { entityAt } from "../../text/entities.ts";
import { UnitSet } from "../../text/unitSet.ts";
import { isWhiteSpace } from "../../text/whiteSpace.ts";
import { NameTable } from "./nameTable.ts";
import { SignSearch } from "./signSearch.ts";

/** An attribute of a start tag. */
export class Attribute {
  /** In lower case. */
  readonly name: string;
  /** With its character references decoded. */
  readonly value: string;
  private readonly start: number;
  private readonly end: number;

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

/** The attributes of a start tag in order: few, so that they are looked through. Of two with one name the first counts. */
export type Attributes = readonly Attribute[];

/** The attribute of a name. */
export function findAttribute(attributes: Attributes, name: string): Attribute | undefined {
  for (let i = 0; i < attributes.length; i++) {
    const attribute = attributes[i];
    if (attribute?.name === name) return attribute;
  }
  return undefined;
}

/** Where the signs stand that a tag is cut at. */
export class TagSigns {
  readonly open: SignSearch;
  readonly close: SignSearch;
  readonly quote: SignSearch;
  readonly apostrophe: SignSearch;

  constructor(source: string, end: number) {
    this.open = new SignSearch(source, end, "<");
    this.close = new SignSearch(source, end, ">");
    this.quote = new SignSearch(source, end, '"');
    this.apostrophe = new SignSearch(source, end, "'");
  }
}

/** Names that pages give to attributes. */
const NAMES = new NameTable(
  "class id style href src title alt name content target rel type width height align valign border cellpadding cellspacing bgcolor color face size lang charset http-equiv property itemprop itemscope itemtype datetime onclick onload language data-src data-original value hidden colspan rowspan leftmargin topmargin".split(
    " ",
  ),
);

/** What elements without attributes share. */
export const NO_ATTRIBUTES: Attributes = [];

/** What stands between two attributes besides white space, and what ends a name. */
const BETWEEN = UnitSet.of("/\"'=");
const NAME_END = UnitSet.of("/>=\"'<");
const [EQUALS, CLOSE, QUOTE, APOSTROPHE] = [0x3d, 0x3e, 0x22, 0x27];

function behindWhiteSpace(source: string, at: number): number {
  let behind = at;
  while (isWhiteSpace(source.charCodeAt(behind))) behind++;
  return behind;
}

function behindGap(source: string, at: number): number {
  let behind = at;
  for (let unit = source.charCodeAt(behind); BETWEEN.has(unit) || isWhiteSpace(unit); unit = source.charCodeAt(behind))
    behind++;
  return behind;
}

function behindName(source: string, at: number): number {
  let behind = at;
  for (; behind < source.length; behind++) {
    const unit = source.charCodeAt(behind);
    if (NAME_END.has(unit) || isWhiteSpace(unit)) break;
  }
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
  if (!raw.includes("&")) return raw;
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

/**
 * Reads the attributes of a start tag from behind its name. A quoted value that runs over tags and
 * ends in the middle of another tag was never closed: it ends at the next space instead. The
 * offset that is returned stands behind the tag's `>`, or before the `<` of the next tag where the
 * `>` is missing.
 */
export function readAttributes(
  source: string,
  start: number,
  end: number,
  signs: TagSigns,
  attributes: Attribute[],
): number {
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
      const close = quoted ? closingQuote(source, at, quote === QUOTE ? signs.quote : signs.apostrophe, signs) : -1;
      const from = quoted ? at + 1 : at;
      const to = close >= 0 ? close : behindUnquoted(source, from);
      value = source.slice(from, to);
      at = close >= 0 ? close + 1 : to;
    }
    attributes.push(new Attribute(name, decodeValue(value), nameStart, Math.min(at, end)));
  }
  return at < end ? at + 1 : end;
}

/** Whether what stands behind a quotation mark lets it close a value: a gap, or the tag's end. */
function isBehindValue(source: string, at: number): boolean {
  if (at >= source.length) return true;
  const unit = source.charCodeAt(at);
  return unit === CLOSE || isWhiteSpace(unit) || source.startsWith("/>", at);
}

function closingQuote(source: string, at: number, quotes: SignSearch, signs: TagSigns): number {
  const close = quotes.next(at + 1);
  if (close < 0 || isBehindValue(source, close + 1)) return close;
  const tagEnd = signs.close.next(at + 1);
  return tagEnd >= 0 && tagEnd < close && signs.open.next(tagEnd) < close ? -1 : close;
}
