import { COMMON_CHARACTERS, COMMON_PUNCTUATION } from "./commonCharacters.ts";

/** Enough to decide; longer texts do not make a decision surer. */
const SAMPLE = 20_000;

/** What each character beyond ASCII says about a decoding. */
function weight(character: string): number {
  if (COMMON_CHARACTERS.has(character) || COMMON_PUNCTUATION.has(character)) return 1;
  const code = character.codePointAt(0) ?? 0;
  if (code === 0xfffd) return -2;
  if (code >= 0x4e00 && code <= 0x9fff) return 0.1;
  if (code >= 0xff01 && code <= 0xff5e) return 0.3;
  if (code >= 0xe000 && code <= 0xf8ff) return -1.5;
  if (code < 0xa0) return -2;
  return -0.3;
}

/**
 * How much a decoded text looks like Chinese prose: the mean weight of its characters beyond
 * ASCII. Prose in the right encoding scores 0.5 and more, in a wrong one 0.2 and less.
 * Returns 0 for a text of ASCII alone.
 */
export function scoreChinese(text: string): number {
  let sum = 0;
  let count = 0;
  for (const character of text.slice(0, SAMPLE)) {
    if (character < "\u0080") continue;
    sum += weight(character);
    count++;
  }
  return count === 0 ? 0 : sum / count;
}

/** The share of U+FFFD among the characters beyond ASCII, over the whole text. */
export function damagedShare(text: string): number {
  let damaged = 0;
  let count = 0;
  for (const character of text) {
    if (character < "\u0080") continue;
    if (character === "\ufffd") damaged++;
    count++;
  }
  return count === 0 ? 0 : damaged / count;
}

/** The share of printable ASCII and frequent Chinese characters in a text; 0 for an empty one. */
export function plainShare(text: string): number {
  let plain = 0;
  let count = 0;
  for (const character of text) {
    count++;
    if (/[\n\r\t -~]/.test(character) || weight(character) === 1) plain++;
  }
  return count === 0 ? 0 : plain / count;
}
