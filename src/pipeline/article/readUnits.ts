import { INVISIBLE } from "../text/invisible.ts";

const SPACE = 0x20;
const IDEOGRAPHIC_SPACE = 0x3000;

/** White space beyond ASCII, but the ideographic space, which tells a paragraph's beginning. */
const WIDE_SPACES =
  "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f";
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

/**
 * Radicals of Simplified characters that Unicode does not fold by itself, each before the character that it stands for: fonts in
 * PDFs give the one for the other.
 */
const SUPPLEMENT =
  "\u2e81厂\u2e84乙\u2e85亻\u2e88刀\u2e8a卜\u2e8c小\u2e8d小\u2e92巳\u2e95彐\u2e97心\u2e98扌\u2e9d月\u2ea0民\u2ea1氵\u2ea3灬\u2ea6丬\u2eaa疋\u2eab目\u2eac示\u2ead礻\u2eae竹\u2eaf纟\u2eb3网\u2eb6羊\u2eb7羊\u2eb8羊\u2ebb聿\u2ebc月\u2ebe艹\u2ebf艹\u2ec1虎\u2ec2衤\u2ec3西\u2ec4西\u2ec5见\u2ec6角\u2ec8讠\u2ec9贝\u2ecb车\u2ecc辶\u2ecf阝\u2ed0钅\u2ed1长\u2ed2长\u2ed3长\u2ed4门\u2ed8青\u2ed9韦\u2eda页\u2edb风\u2edc飞\u2edd食\u2ee0饣\u2ee2马\u2ee3骨\u2ee4鬼\u2ee5鱼\u2ee6鸟\u2ee7卤\u2ee8麦\u2ee9黄\u2eea黾\u2eeb齐\u2eec齐\u2eed齿\u2eee齿\u2eef龙\u2ef0龙\u2ef1龟\u2ef2龟";

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
  for (let i = 0; i < SUPPLEMENT.length; i += 2) units[SUPPLEMENT.charCodeAt(i)] = SUPPLEMENT.charCodeAt(i + 1);
  return units;
}

/** Whether a unit is read as white space: all kinds are folded to these two. */
export function isReadAsSpace(unit: number): boolean {
  return unit === IDEOGRAPHIC_SPACE || readUnits[unit] === SPACE;
}
