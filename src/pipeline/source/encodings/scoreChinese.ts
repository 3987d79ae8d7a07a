import { simplify } from "../../text/simplify.ts";
import { COMMON_CHARACTERS } from "./commonCharacters.ts";

/*
 * How surprising a text would be as Chinese news, in bits: the sum over its characters of minus the
 * binary logarithm of how often each occurs. What matters is the difference between two readings
 * of the same bytes. Characters fall into classes, and all of a class cost the same; the figures are
 * the class's share of some news articles, spread over its members.
 */

/** Han characters by rank: the number of the most frequent ones, and what each costs. */
const RANKS: readonly (readonly [upTo: number, bits: number])[] = [
  [120, 8.5],
  [400, 10],
  [Number.POSITIVE_INFINITY, 11.5],
];
/** The 3,755 characters of GB 2312's first level that are not common, and its second level: names and rare words. */
const FIRST_LEVEL_BITS = 14.5;
const SECOND_LEVEL_BITS = 17.5;
/** Han of the other script, or in no everyday set at all. */
export const RARE_HAN_BITS = 20;
const PUNCTUATION: readonly (readonly [characters: string, bits: number])[] = [
  ["，。、", 6],
  ["：“”　（）；", 7.5],
  ["《》？！‘’「」【】·—…", 9],
  ["『』〈〉〔〕～﹑－．●■◆★→①②③④⑤⑥⑦⑧⑨ⅠⅡⅢāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüɡ℃×㎡％", 12],
];
const FULL_WIDTH_BITS = 11;
const LETTER_BITS = 17;
const PRIVATE_BITS = 24;
/** A replacement character stands for bytes that the encoding does not have. */
export const DAMAGE_BITS = 24;

/** Even where a control character takes two bytes, it is no sign of text. */
const CONTROL_BITS = 18;

/** What a character costs that every encoding here has in common, its letters first. */
export function asciiBits(code: number): number {
  if (code >= 0x61 && code <= 0x7a) return 5;
  if (code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09) return 4;
  if (code < 0x20 || code === 0x7f) return CONTROL_BITS;
  return 6;
}

/** Whether a UTF-16 unit is half of a character beyond the Basic Multilingual Plane. */
function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}

function characterSet(encoding: string, leads: readonly [number, number], trails: readonly [number, number][]): string {
  const bytes: number[] = [];
  for (let lead = leads[0]; lead <= leads[1]; lead++) {
    for (const [first, last] of trails) for (let trail = first; trail <= last; trail++) bytes.push(lead, trail);
  }
  return new TextDecoder(encoding).decode(Uint8Array.from(bytes)).replace(/[^\u4e00-\u9fff]/g, "");
}

function otherBits(unit: number): number {
  if (unit < 0x80) return asciiBits(unit);
  if (unit < 0xa0) return DAMAGE_BITS;
  if (unit >= 0x3400 && unit <= 0x9fff) return RARE_HAN_BITS;
  if (unit >= 0xff01 && unit <= 0xff5e) return FULL_WIDTH_BITS;
  if (isSurrogate(unit)) return RARE_HAN_BITS / 2;
  if (unit >= 0xe000 && unit <= 0xf8ff) return PRIVATE_BITS;
  return unit === 0xfffd ? DAMAGE_BITS : LETTER_BITS;
}

/** All prices are so many parts of a bit: as small whole numbers they stand close together, and are added up fast. */
const PARTS = 2;

/** The price of a letter in the tables. */
const LETTER = LETTER_BITS * PARTS;

interface Tables {
  readonly simplified: Uint8Array;
  readonly traditional: Uint8Array;
}

let built: Tables | null = null;

/** Half bits by UTF-16 unit, for text in Simplified and in Traditional characters. Built at the first use. */
function tables(): Tables {
  if (built) return built;
  const simplified = Uint8Array.from({ length: 0x10000 }, (_, unit) => otherBits(unit) * PARTS);
  const price = (one: string, bits: number) => {
    simplified[one.charCodeAt(0)] = bits * PARTS;
  };
  for (const [characters, bits] of PUNCTUATION) for (const one of characters) price(one, bits);
  const traditional = simplified.slice();

  const gbTrails: [number, number][] = [[0xa1, 0xfe]];
  for (const one of characterSet("gb18030", [0xd8, 0xf7], gbTrails)) price(one, SECOND_LEVEL_BITS);
  for (const one of characterSet("gb18030", [0xb0, 0xd7], gbTrails)) price(one, FIRST_LEVEL_BITS);
  for (const [rank, one] of COMMON_CHARACTERS.entries()) {
    price(one, RANKS.find(([upTo]) => rank < upTo)?.[1] ?? FIRST_LEVEL_BITS);
  }

  // A Traditional character is as frequent as its Simplified form.
  const big5Trails: [number, number][] = [
    [0x40, 0x7e],
    [0xa1, 0xfe],
  ];
  const everyday = [...characterSet("big5", [0xa4, 0xf9], big5Trails)];
  const forms = simplify(everyday.join("\n")).split("\n");
  for (const [index, one] of everyday.entries()) {
    const form = forms[index] ?? one;
    const same = simplified[form.charCodeAt(0)] ?? RARE_HAN_BITS * PARTS;
    traditional[one.charCodeAt(0)] = Math.min(SECOND_LEVEL_BITS * PARTS, same);
  }
  built = { simplified, traditional };
  return built;
}

/**
 * What a text costs as Chinese, in bits; the less, the more it looks like it. A text is in one
 * script: the cheaper of Simplified and Traditional counts, so that the jumble of both that a wrong
 * decoding makes is dear. `letterBits` is the price of a letter of another script.
 */
export function chineseBits(text: string, letterBits = LETTER_BITS): number {
  const { simplified, traditional } = tables();
  const letter = letterBits * PARTS;
  let inSimplified = 0;
  let inTraditional = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const one = simplified[unit] ?? LETTER;
    const other = traditional[unit] ?? LETTER;
    inSimplified += one === LETTER ? letter : one;
    inTraditional += other === LETTER ? letter : other;
  }
  return Math.min(inSimplified, inTraditional) / PARTS;
}

/** What a text costs as Traditional Chinese, in bits: an encoding that has no Simplified characters holds nothing else. */
export function traditionalBits(text: string): number {
  const { traditional } = tables();
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += traditional[text.charCodeAt(i)] ?? LETTER;
  return sum / PARTS;
}

/** What one Han character costs in the script where it is the more frequent, in bits. */
export function hanBits(unit: number): number {
  const { simplified, traditional } = tables();
  return Math.min(simplified[unit] ?? 0, traditional[unit] ?? 0) / PARTS;
}
