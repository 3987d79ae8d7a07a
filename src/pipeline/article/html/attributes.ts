import type { Span } from "../../../model/span.ts";
import { entityAt } from "../../text/entities.ts";
import { UnitSet } from "../../text/unitSet.ts";
import { isWhiteSpace } from "../../text/whiteSpace.ts";

/** An attribute of a start tag. */
export interface Attribute {
  /** With its character references decoded. */
  readonly value: string;
  /** From its name to the end of its value, in the source. */
  readonly span: Span;
}

/** The attributes of a start tag by their names in lower case; of two with one name the first. */
export type Attributes = ReadonlyMap<string, Attribute>;

/** Gives the offset of a sign from an offset on, or -1. */
interface SignFinder {
  readonly text: (sign: string, from: number) => number;
}

/** What elements without attributes share. */
export const NO_ATTRIBUTES: Attributes = new Map();

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
 * ends in the middle of another tag was never closed: it ends at the next space instead.
 * `find` gives the offset of a sign, or -1. The tag's `end` stands behind its `>`, or before the
 * `<` of the next tag where the `>` is missing.
 */
export function readAttributes(
  source: string,
  start: number,
  end: number,
  find: SignFinder,
): { attributes: Attributes; end: number } {
  let attributes: Map<string, Attribute> | null = null;
  let at = start;
  while (at < end && source.charCodeAt(at) !== CLOSE) {
    const nameStart = behindGap(source, at);
    at = nameStart;
    if (at >= end || source.charCodeAt(at) === CLOSE) break;
    at = behindName(source, at);
    if (at === nameStart) return { attributes: attributes ?? NO_ATTRIBUTES, end: at };
    const key = source.slice(nameStart, at).toLowerCase();
    const equals = behindWhiteSpace(source, at);
    let value = "";
    if (source.charCodeAt(equals) === EQUALS) {
      at = behindWhiteSpace(source, equals + 1);
      const quote = source.charCodeAt(at);
      const quoted = quote === QUOTE || quote === APOSTROPHE;
      const close = quoted ? closingQuote(source, at, quote === QUOTE ? '"' : "'", find) : -1;
      const from = quoted ? at + 1 : at;
      const to = close >= 0 ? close : behindUnquoted(source, from);
      value = source.slice(from, to);
      at = close >= 0 ? close + 1 : to;
    }
    attributes ??= new Map();
    if (!attributes.has(key))
      attributes.set(key, { value: decodeValue(value), span: { start: nameStart, end: Math.min(at, end) } });
  }
  return { attributes: attributes ?? NO_ATTRIBUTES, end: at < end ? at + 1 : end };
}

/** Whether what stands behind a quotation mark lets it close a value: a gap, or the tag's end. */
function isBehindValue(source: string, at: number): boolean {
  if (at >= source.length) return true;
  const unit = source.charCodeAt(at);
  return unit === CLOSE || isWhiteSpace(unit) || source.startsWith("/>", at);
}

function closingQuote(source: string, at: number, quote: string, find: SignFinder): number {
  const close = find.text(quote, at + 1);
  if (close < 0 || isBehindValue(source, close + 1)) return close;
  const tagEnd = find.text(">", at + 1);
  return tagEnd >= 0 && tagEnd < close && find.text("<", tagEnd) < close ? -1 : close;
}
