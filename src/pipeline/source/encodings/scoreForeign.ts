import { asciiBits, DAMAGE_BITS, hanBits } from "./scoreChinese.ts";

/*
 * The neighbours' texts in their own old encodings, priced like Chinese in scoreChinese.ts, so that
 * none of them is read as Chinese only because nothing better was asked.
 */

/** Anything that the language hardly uses. */
const STRANGE_BITS = 18;

/** What a text costs as Japanese, in bits: half of it is kana. */
export function japaneseBits(text: string): number {
  let bits = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) bits += asciiBits(unit);
    else if (unit >= 0x3041 && unit <= 0x3093) bits += 7;
    else if (unit >= 0x30a1 && unit <= 0x30fc) bits += 9;
    else if (unit === 0x3001 || unit === 0x3002) bits += 6;
    else if (unit >= 0x4e00 && unit <= 0x9fff) bits += Math.min(STRANGE_BITS, hanBits(unit) + 2);
    else if (unit === 0x3000 || unit === 0x300c || unit === 0x300d || (unit >= 0xff01 && unit <= 0xff5e)) bits += 9;
    else bits += unit === 0xfffd ? DAMAGE_BITS : STRANGE_BITS;
  }
  return bits;
}

/** Syllables that make up most of any Korean page, from general knowledge of the language. */
const COMMON_HANGUL = new Set(
  "이다는의에을를가하고은로지한기사대도자리일시인어나해서스수들정구보전과그라아장제공조국학교부동관원경방있것했으며만년월여주상신성위적와무소세계중문안비유내면산연입현거미생오치때우르니통업할음모습개간분체선진단행",
);

/** What a text costs as Korean, in bits. */
export function koreanBits(text: string): number {
  let bits = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) bits += asciiBits(unit);
    else if (unit >= 0xac00 && unit <= 0xd7a3) bits += COMMON_HANGUL.has(text.charAt(i)) ? 8 : 12.5;
    else if (unit >= 0x4e00 && unit <= 0x9fff) bits += STRANGE_BITS;
    else bits += unit === 0xfffd ? DAMAGE_BITS : STRANGE_BITS - 4;
  }
  return bits;
}

const isLatinLetter = (unit: number) => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;

/**
 * What a text costs as the prose of a Western language, in bits: accented letters stand alone among
 * plain ones, and signs stand alone among words.
 */
export function latinBits(text: string): number {
  let bits = 0;
  let before = 0x20;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) bits += asciiBits(unit);
    else {
      const crowded = before >= 0x80 ? 5 : 0;
      if (unit >= 0xdf && unit <= 0xff && unit !== 0xf7) bits += 5 + crowded + (isLatinLetter(before) ? 0 : 3);
      else if (unit >= 0xc0 && unit <= 0xde) bits += 9 + crowded;
      else if ("\u00a0‘’“”–—…€©®°·«»£".includes(text.charAt(i))) bits += 7 + crowded;
      else bits += unit < 0xa0 || unit === 0xfffd ? DAMAGE_BITS : 12 + crowded;
    }
    before = unit;
  }
  return bits;
}
