const DIGITS = new Map([..."〇○零一二三四五六七八九"].map((char, i) => [char, i < 3 ? 0 : i - 2]));

/**
 * Reads a whole number below ten thousand in Arabic or Chinese digits: `12`, `二〇二三`, `十一`, `二十`, `三十一`.
 * Null where the text is none.
 */
export function readNumeral(text: string): number | null {
  if (/^\d{1,4}$/.test(text)) return Number(text);
  const tens = /^([一二三四五六七八九])?十([一二三四五六七八九])?$/.exec(text);
  if (tens) return (tens[1] ? (DIGITS.get(tens[1]) ?? 0) : 1) * 10 + (tens[2] ? (DIGITS.get(tens[2]) ?? 0) : 0);
  if (!/^[〇○零一二三四五六七八九]{1,4}$/.test(text)) return null;
  let value = 0;
  for (const char of text) value = value * 10 + (DIGITS.get(char) ?? 0);
  return value;
}
