import { Converter } from "opencc-js/t2cn";

const toSimplified = Converter({ from: "tw", to: "cn" });

/** The reading of a character, in brackets behind it: 協(xié). */
const GLOSS = /(?<=\p{Script=Han})[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6}[)）]/gu;

/**
 * A text in the form in which all are compared: NFKC, Simplified, without the reading of characters, without white
 * space and signs that cannot be seen. The same for every tool and for what is right.
 */
export function comparable(text: string): string {
  const plain = text.normalize("NFC").replace(GLOSS, "").normalize("NFKC");
  return toSimplified(plain.replace(/[\s\p{Cf}]+/gu, ""));
}

/** A day as a tool gives it, in any notation, as `2024-03-05`; null where there is none. */
function days(text: string): string[] {
  const match = /(\d{4})\D{1,2}(\d{1,2})\D{1,2}(\d{1,2})/.exec(text);
  const written = match ? [`${match[1]}-${match[2]?.padStart(2, "0")}-${match[3]?.padStart(2, "0")}`] : [];
  // A moment told in another time zone may be another day there; the pages are of +08:00.
  const moment = /[TZ]/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(moment)) return written;
  return [...written, new Date(moment + 8 * 3_600_000).toISOString().slice(0, 10)];
}

/** Whether a tool's publication date, in whatever notation, is the day. */
export function isDay(told: string, day: string): boolean {
  return days(told).includes(day);
}
