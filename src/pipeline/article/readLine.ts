import type { Span } from "../../model/span.ts";
import { entityAt } from "../text/entities.ts";
import type { Ledger, RemovalReason } from "./ledger.ts";
import type { Line } from "./line.ts";
import { partOfOffsets, roomForOffsets, rowOfOffsets } from "./offsets.ts";

const ZERO_WIDTH: RemovalReason = { rule: "damage/zero-width", reason: "看不见的零宽字符或控制字符" };

const SPACE = 0x20;
const IDEOGRAPHIC_SPACE = 0x3000;
const AMPERSAND = 0x26;
const LAST_HAN = 0x9fff;

/** White space beyond ASCII, but the ideographic space, which tells a paragraph's beginning. */
const WIDE_SPACES =
  "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f";
/** Units that show nothing, both ends included. */
const INVISIBLE: readonly (readonly [first: number, last: number])[] = [
  [0x00, 0x08],
  [0x0e, 0x1f],
  [0x7f, 0x84],
  [0x86, 0x9f],
  [0xad, 0xad],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2069],
  [0xfeff, 0xfeff],
];
/** Digits and letters of full width, and how far they stand from those of half width. */
const FULL_WIDTH: readonly (readonly [first: number, last: number])[] = [
  [0xff10, 0xff19],
  [0xff21, 0xff3a],
  [0xff41, 0xff5a],
];
const TO_HALF_WIDTH = 0xfee0;
/** Radicals, and ideographs that are kept for the sake of other encodings: each stands for an everyday character. */
const COMPATIBLE: readonly (readonly [first: number, last: number])[] = [
  [0x2f00, 0x2fdf],
  [0xf900, 0xfaff],
];

/** What each UTF-16 unit is read as: a space, its half-width or everyday form, itself; 0 for what is invisible. */
const readUnits = foldedUnits();

function foldedUnits(): Uint16Array {
  const units = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
  units.fill(SPACE, 0x09, 0x0e);
  for (let i = 0; i < WIDE_SPACES.length; i++) units[WIDE_SPACES.charCodeAt(i)] = SPACE;
  for (const [first, last] of INVISIBLE) units.fill(0, first, last + 1);
  for (const [first, last] of FULL_WIDTH)
    for (let unit = first; unit <= last; unit++) units[unit] = unit - TO_HALF_WIDTH;
  for (const [first, last] of COMPATIBLE) {
    for (let unit = first; unit <= last; unit++) {
      const folded = String.fromCharCode(unit).normalize("NFKC");
      if (folded.length === 1) units[unit] = folded.charCodeAt(0);
    }
  }
  return units;
}

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

/** Where white space ends, from an offset on, that is read as itself. */
function behindSpaces(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isSpaceAt(text, at)) at++;
  return at;
}

/** Where the white space begins that a stretch ends with. */
function beforeSpaces(text: string, from: number, end: number): number {
  let before = end;
  while (before > from && isSpaceAt(text, before - 1)) before--;
  return before;
}

/**
 * Reads source spans as one line of visible text: entities decoded, widths folded, invisible
 * characters removed, white space as spaces. White space at both ends stays open in the ledger.
 * Null where nothing is visible.
 */
export function readLine(ledger: Ledger, spans: readonly Span[], options: ReadLineOptions): Line | null {
  const { source } = ledger;
  const [first] = spans;
  if (spans.length === 1 && first !== undefined) {
    // Most lines are one stretch of the source as it stands.
    const start = behindSpaces(source, first.start, first.end);
    if (behindPlain(source, start, first.end, options.entities) === first.end) {
      const end = beforeSpaces(source, start, first.end);
      if (start === end) return null;
      const at = rowOfOffsets(start, end - start);
      const to = rowOfOffsets(start + 1, end - start);
      return newLine(source.slice(start, end), at, to, start > first.start, options);
    }
  }
  return readPieces(ledger, spans, options);
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
  let text = "";
  let count = 0;
  let indented = false;
  for (const { start, end } of spans) {
    for (let i = start; i < end; ) {
      if (count === 0 && isSpaceAt(source, i)) {
        indented = true;
        i++;
        continue;
      }
      const plain = behindPlain(source, i, end, entities);
      if (plain > i) {
        text += source.slice(i, plain);
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
        if (count === 0 && isSpaceAt(read, k)) {
          indented = true;
          continue;
        }
        text += read[k];
        at[count] = i;
        to[count] = i + length;
        count++;
      }
      i += length;
    }
  }
  count = beforeSpaces(text, 0, count);
  if (count === 0) return null;
  return newLine(text.slice(0, count), partOfOffsets(at, 0, count), partOfOffsets(to, 0, count), indented, options);
}

/** A line as it is read, before its units are simplified or tidied. */
function newLine(text: string, at: Int32Array, to: Int32Array, indented: boolean, options: ReadLineOptions): Line {
  const { role, blankBefore } = options;
  return { text, key: text, loose: text, at, to, role, region: "main", blankBefore, indented };
}

/** Whether a unit of a read line is white space: all kinds are folded to these two. */
function isSpaceAt(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit === SPACE || unit === IDEOGRAPHIC_SPACE;
}
