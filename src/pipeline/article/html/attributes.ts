import type { Span } from "../../../model/span.ts";
import { entityAt } from "../../text/entities.ts";

/** An attribute of a start tag. */
export interface Attribute {
  /** With its character references decoded. */
  readonly value: string;
  /** From its name to the end of its value, in the source. */
  readonly span: Span;
}

/** The attributes of a start tag by their names in lower case; of two with one name the first. */
export type Attributes = ReadonlyMap<string, Attribute>;

/** What elements without attributes share. */
export const NO_ATTRIBUTES: Attributes = new Map();

const SKIPPED = /[\s/"'=\u3000]*/y;
const NAME = /[^\s/>="'<\u3000]+/y;
const EQUALS = /\s*=\s*/y;
const UNQUOTED = /[^\s>]*/y;

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
  find: (sign: string, from: number) => number,
): { attributes: Attributes; end: number } {
  const attributes = new Map<string, Attribute>();
  let at = start;
  while (at < end) {
    if (source[at] === ">") return { attributes, end: at + 1 };
    SKIPPED.lastIndex = at;
    SKIPPED.test(source);
    at = SKIPPED.lastIndex;
    if (at >= end) break;
    if (source[at] === ">") return { attributes, end: at + 1 };
    NAME.lastIndex = at;
    const name = NAME.exec(source)?.[0];
    if (!name) return { attributes, end: at };
    const nameStart = at;
    at += name.length;
    EQUALS.lastIndex = at;
    let value = "";
    if (EQUALS.test(source)) {
      at = EQUALS.lastIndex;
      const quote = source[at];
      const close = quote === '"' || quote === "'" ? closingQuote(source, at, quote, find) : -1;
      if (close >= 0) {
        value = source.slice(at + 1, close);
        at = close + 1;
      } else {
        if (quote === '"' || quote === "'") at++;
        UNQUOTED.lastIndex = at;
        value = UNQUOTED.exec(source)?.[0] ?? "";
        at += value.length;
      }
    }
    const key = name.toLowerCase();
    if (!attributes.has(key))
      attributes.set(key, { value: decodeValue(value), span: { start: nameStart, end: Math.min(at, end) } });
  }
  return { attributes, end };
}

function closingQuote(source: string, at: number, quote: string, find: (sign: string, from: number) => number): number {
  const close = find(quote, at + 1);
  if (close < 0 || /^(?:[\s>]|\/>|$)/.test(source.slice(close + 1, close + 3))) return close;
  const tagEnd = find(">", at + 1);
  return tagEnd >= 0 && tagEnd < close && find("<", tagEnd) < close ? -1 : close;
}
