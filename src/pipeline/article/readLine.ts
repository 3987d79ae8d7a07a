import type { Span } from "../../model/span.ts";
import { entityAt } from "../text/entities.ts";
import type { Ledger, RemovalReason } from "./ledger.ts";
import type { Line } from "./line.ts";
import { partOfOffsets, roomForOffsets } from "./offsets.ts";

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

/** A character reference as units of a read line; empty where nothing of it is visible. */
function readEntity(text: string): string {
  let read = "";
  for (let i = 0; i < text.length; i++) {
    const unit = readUnits[text.charCodeAt(i)] ?? 0;
    if (unit !== 0) read += String.fromCharCode(unit);
  }
  return read;
}

/**
 * Reads source spans as one line of visible text: entities decoded, widths folded, invisible
 * characters removed, white space as spaces. White space at both ends stays open in the ledger.
 * Null where nothing is visible.
 */
export function readLine(ledger: Ledger, spans: readonly Span[], options: ReadLineOptions): Line | null {
  const { source } = ledger;
  const { entities, role, blankBefore } = options;
  let size = 0;
  for (const span of spans) size += span.end - span.start;
  if (size === 0) return null;
  const at = roomForOffsets(size);
  const to = roomForOffsets(size);
  let text = "";
  let count = 0;
  let indented = false;
  for (const { start, end } of spans) {
    // Units that stand for themselves are taken over as runs, from here on.
    let run = start;
    for (let i = start; i < end; i++) {
      const code = source.charCodeAt(i);
      // Nearly all units are Han characters, which stand for themselves.
      const unit = code > IDEOGRAPHIC_SPACE && code <= LAST_HAN ? code : (readUnits[code] ?? 0);
      const isSpace = unit === SPACE || unit === IDEOGRAPHIC_SPACE;
      if (unit === code && unit !== 0 && !(isSpace && count === 0) && !(entities && code === AMPERSAND)) {
        at[count] = i;
        to[count] = i + 1;
        count++;
        continue;
      }
      if (run < i) text += source.slice(run, i);
      const entity = entities && code === AMPERSAND ? entityAt(source, i, end) : null;
      const length = entity ? entity.length : 1;
      const read = entity ? readEntity(entity.text) : unit === 0 ? "" : String.fromCharCode(unit);
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
      i += length - 1;
      run = i + 1;
    }
    if (run < end) text += source.slice(run, end);
  }
  while (count > 0 && isSpaceAt(text, count - 1)) count--;
  if (count === 0) return null;
  text = text.slice(0, count);
  return {
    text,
    key: text,
    loose: text,
    at: partOfOffsets(at, 0, count),
    to: partOfOffsets(to, 0, count),
    role,
    region: "main",
    blankBefore,
    indented,
  };
}

/** Whether a unit of a read line is white space: all kinds are folded to these two. */
function isSpaceAt(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit === SPACE || unit === IDEOGRAPHIC_SPACE;
}
