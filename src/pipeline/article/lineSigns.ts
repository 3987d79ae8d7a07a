import { mayBeSimplified } from "../text/simplify.ts";
import { readUnits } from "./readUnits.ts";

/*
 * What the units of a stretch of text hold, as bits of a number. Many steps look for something in each line that most
 * lines lack: one look tells all of them which lines they need not look at.
 */

/** A unit that is read as another one, or as nothing. */
export const ALTERED = 1 << 0;
/** A space, or an ideographic one. */
export const SPACES = 1 << 1;
/** A character that Simplified text never uses itself. */
export const ODD = 1 << 2;
/** What character references begin with. */
export const REFERENCE = 1 << 3;
/** What closes a bracket of half or full width. */
export const CLOSING = 1 << 4;
/** What `http` begins with. */
export const ADDRESS = 1 << 5;
/** The lowest bit of how many commas and stops there are; all bits above are the number's, too. */
const STOP = 1 << 6;
const STOP_SHIFT = 6;

const STOPS = "，。；！？、,;!?";

/** By UTF-16 unit: its bits. */
const signsOfUnits = signTable();

function signTable(): Uint8Array {
  const signs = new Uint8Array(0x10000);
  for (let unit = 0; unit < signs.length; unit++) {
    const altered = readUnits[unit] !== unit || unit === 0 ? ALTERED : 0;
    signs[unit] = altered | (mayBeSimplified(unit) ? ODD : 0);
  }
  const add = (units: string, sign: number) => {
    for (let i = 0; i < units.length; i++) signs[units.charCodeAt(i)] = (signs[units.charCodeAt(i)] ?? 0) | sign;
  };
  add(" \u3000", SPACES);
  add("&", REFERENCE);
  add(")）", CLOSING);
  add("h", ADDRESS);
  add(STOPS, STOP);
  return signs;
}

/** What the units between two offsets hold: the bits of all of them, and how many commas and stops they are. */
export function signsIn(text: string, start: number, end: number): number {
  let held = 0;
  let stops = 0;
  for (let i = start; i < end; i++) {
    const signs = signsOfUnits[text.charCodeAt(i)] ?? 0;
    held |= signs;
    stops += signs & STOP;
  }
  return (held & (STOP - 1)) | stops;
}

/** The signs of two stretches together. */
export function signsOfBoth(one: number, other: number): number {
  return ((one | other) & (STOP - 1)) | ((one & -STOP) + (other & -STOP));
}

/** How many commas and stops there are. */
export function stopsOf(signs: number): number {
  return signs >> STOP_SHIFT;
}
