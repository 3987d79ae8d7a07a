import type { Span } from "../../model/span.ts";
import { entityAt } from "../text/entities.ts";
import type { Ledger, RemovalReason } from "./ledger.ts";
import type { Line } from "./line.ts";
import { ALTERED, REFERENCE, signsIn } from "./lineSigns.ts";
import { partOfOffsets, roomForOffsets, rowOfOffsets } from "./offsets.ts";
import { isReadAsSpace, readUnits } from "./readUnits.ts";

const IDEOGRAPHIC_SPACE = 0x3000;
const AMPERSAND = 0x26;
const LAST_HAN = 0x9fff;

const ZERO_WIDTH: RemovalReason = { rule: "damage/zero-width", reason: "看不见的零宽字符或控制字符" };

export interface ReadLineOptions {
  /** Character references are read. */
  readonly entities: boolean;
  readonly role: Line["role"];
  readonly blankBefore: boolean;
}

/** A unit as it is read; empty for one that shows nothing. */
function readUnit(code: number): string {
  const unit = readUnits[code] ?? 0;
  return unit === 0 ? "" : String.fromCharCode(unit);
}

/** A character reference as units of a read line; empty where nothing of it is visible. */
function readEntity(text: string): string {
  let read = "";
  for (let i = 0; i < text.length; i++) read += readUnit(text.charCodeAt(i));
  return read;
}

/** Where white space ends, from an offset on. */
function behindSpaces(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isReadAsSpace(text.charCodeAt(at))) at++;
  return at;
}

/** Where the white space begins that a stretch ends with. */
function beforeSpaces(text: string, from: number, end: number): number {
  let before = end;
  while (before > from && isReadAsSpace(text.charCodeAt(before - 1))) before--;
  return before;
}

/** A stretch of the source without the white space at its ends, and what it holds. */
export interface TrimmedSpan extends Span {
  readonly signs: number;
}

/** Looks at a stretch of the source once, for all that ask about it. */
export function trimSpan(source: string, span: Span): TrimmedSpan {
  const start = behindSpaces(source, span.start, span.end);
  const end = beforeSpaces(source, start, span.end);
  return { start, end, signs: signsIn(source, start, end) };
}

/** What is known of a line since it was looked at. */
export type KnownText = Pick<Line, "text" | "key" | "boilerplate">;

/**
 * Reads source spans as one line of visible text: entities decoded, widths folded, invisible
 * characters removed, white space as spaces. White space at both ends stays open in the ledger.
 * Null where nothing is visible.
 * @param trimmed the span where it is one, if it was looked at already
 * @param known what is known of it if it reads as it stands
 */
export function readLine(
  ledger: Ledger,
  spans: readonly Span[],
  options: ReadLineOptions,
  trimmed: TrimmedSpan | null = null,
  known: KnownText | null = null,
): Line | null {
  const { source } = ledger;
  const [first] = spans;
  if (spans.length === 1 && first !== undefined) {
    // Most lines are one stretch of the source as it stands.
    const { start, end, signs } = trimmed ?? trimSpan(source, first);
    if (start === end) return null;
    if ((signs & (options.entities ? ALTERED | REFERENCE : ALTERED)) === 0) {
      const at = rowOfOffsets(start, end - start);
      const to = rowOfOffsets(start + 1, end - start);
      const indented = start > first.start;
      if (known) return newLine(known, at, to, signs, indented, options);
      const text = source.slice(start, end);
      return newLine({ text, key: text, boilerplate: undefined }, at, to, signs, indented, options);
    }
  }
  return readPieces(ledger, spans, options);
}

/** Where the units end, from an offset on, that stand for themselves. */
function behindPlain(source: string, from: number, end: number, entities: boolean): number {
  let at = from;
  for (; at < end; at++) {
    const code = source.charCodeAt(at);
    // Nearly all units are Han characters.
    if (code > IDEOGRAPHIC_SPACE && code <= LAST_HAN) continue;
    if (readUnits[code] !== code || code === 0 || (code === AMPERSAND && entities)) break;
  }
  return at;
}

/** Reads spans of which some holds more than it shows, or that have mark-up between them. */
function readPieces(ledger: Ledger, spans: readonly Span[], options: ReadLineOptions): Line | null {
  const { source } = ledger;
  const { entities } = options;
  let size = 0;
  for (const span of spans) size += span.end - span.start;
  if (size === 0) return null;
  const at = roomForOffsets(size);
  const to = roomForOffsets(size);
  const parts: string[] = [];
  let count = 0;
  let indented = false;
  for (const { start, end } of spans) {
    for (let i = start; i < end; ) {
      if (count === 0 && isReadAsSpace(source.charCodeAt(i))) {
        indented = true;
        i++;
        continue;
      }
      const plain = behindPlain(source, i, end, entities);
      if (plain > i) {
        parts.push(source.slice(i, plain));
        for (; i < plain; i++, count++) {
          at[count] = i;
          to[count] = i + 1;
        }
        continue;
      }
      const code = source.charCodeAt(i);
      const entity = entities && code === AMPERSAND ? entityAt(source, i, end) : null;
      const length = entity ? entity.length : 1;
      const read = entity ? readEntity(entity.text) : readUnit(code);
      if (read === "") ledger.remove(i, i + length, ZERO_WIDTH);
      for (let k = 0; k < read.length; k++) {
        if (count === 0 && isReadAsSpace(read.charCodeAt(k))) {
          indented = true;
          continue;
        }
        parts.push(read.charAt(k));
        at[count] = i;
        to[count] = i + length;
        count++;
      }
      i += length;
    }
  }
  const read = parts.join("");
  count = beforeSpaces(read, 0, count);
  if (count === 0) return null;
  const signs = signsIn(read, 0, count);
  const text = read.slice(0, count);
  const known = { text, key: text, boilerplate: undefined };
  return newLine(known, partOfOffsets(at, 0, count), partOfOffsets(to, 0, count), signs, indented, options);
}

/** A line as it is read, before its spaces are tidied, and simplified where its key is known already. */
function newLine(
  { text, key, boilerplate }: KnownText,
  at: Int32Array,
  to: Int32Array,
  signs: number,
  indented: boolean,
  { role, blankBefore }: ReadLineOptions,
): Line {
  return {
    text,
    key,
    loose: text,
    at,
    to,
    signs,
    role,
    region: "main",
    blankBefore,
    indented,
    boilerplate,
  };
}
