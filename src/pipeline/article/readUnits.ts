const SPACE = 0x20;
const IDEOGRAPHIC_SPACE = 0x3000;

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
export const readUnits = foldedUnits();

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

/** Whether a unit is read as white space: all kinds are folded to these two. */
export function isReadAsSpace(unit: number): boolean {
  return unit === IDEOGRAPHIC_SPACE || readUnits[unit] === SPACE;
}
