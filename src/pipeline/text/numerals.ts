/** What writers set for the digits 〇 to 九; a zero has many shapes, some of them letters. */
const DIGITS: ReadonlyMap<string, number> = new Map([
  ...[..."〇一二三四五六七八九"].map((char, digit) => [char, digit] as const),
  ...[..."0123456789"].map((char, digit) => [char, digit] as const),
  ...[..."○零◯Ｏ０"].map((char) => [char, 0] as const),
  ["两", 2],
]);

const FULL_WIDTH_DIGIT = /[０-９]/;
/** Digits in full width, and the marks between them. */
const FULL_WIDTH_NUMBER = /[０-９]|(?<=[\d０-９])[．－／](?=[\d０-９])/g;

/**
 * The text with full-width digits as plain ones, and full-width dots, hyphens and slashes between digits too. Every
 * character stays in its place, so offsets hold for both.
 */
export function plainDigits(text: string): string {
  if (!FULL_WIDTH_DIGIT.test(text)) return text;
  return text.replace(FULL_WIDTH_NUMBER, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
}

/**
 * Reads a whole number below ten thousand in Arabic or Chinese digits: `12`, `二〇二三`, `十一`, `二十`, `三十一`, 廿三,
 * 卅一, 两. Null where the text is none.
 */
export function readNumeral(text: string): number | null {
  if (text.length === 0 || text.length > 4) return null;
  if (/[十廿卅]/.test(text)) {
    const tens = /^(?:([一二三四五六七八九])?十|(廿)|卅)([一二三四五六七八九])?$/.exec(text);
    if (!tens) return null;
    const count = text.includes("十") ? (tens[1] ? (DIGITS.get(tens[1]) ?? 0) : 1) : tens[2] ? 2 : 3;
    return count * 10 + (tens[3] ? (DIGITS.get(tens[3]) ?? 0) : 0);
  }
  let value = 0;
  for (const char of text) {
    const digit = DIGITS.get(char);
    if (digit === undefined) return null;
    value = value * 10 + digit;
  }
  return value;
}
