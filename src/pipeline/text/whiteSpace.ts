import { UnitSet } from "./unitSet.ts";

/** White space beyond ASCII. */
const WIDE = UnitSet.of(
  "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff",
);

/** Nothing between these is white space: the Chinese characters, which are most of what is asked about. */
const LAST_BEFORE_HAN = 0x3000;
const FIRST_BEHIND_HAN = 0xfeff;

/** Whether a UTF-16 unit is white space as ECMAScript has it: what `\s` matches in a pattern. */
export function isWhiteSpace(unit: number): boolean {
  if (unit > LAST_BEFORE_HAN && unit < FIRST_BEHIND_HAN) return false;
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || (unit >= 0x80 && WIDE.has(unit));
}
