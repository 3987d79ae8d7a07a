import { sha256Hex } from "#sha256";
import { UnitSet } from "../text/unitSet.ts";

const UTF8 = new TextEncoder();
/** How much of the hash an id shows, in hex digits. */
const LENGTH = 12;

/** Marks that are no letters or digits, nor are what NFKC makes of them; with white space. */
const MARKS = UnitSet.of("\n \u3000，。、；：！？“”‘’（）《》【】—…·,.;:!?()/-\"'%");

/** Whether a unit is a letter or digit that NFKC leaves as it is: ASCII, or a Chinese character of the first version of Unicode. */
const isPlain = (unit: number): boolean =>
  (unit >= 0x4e00 && unit <= 0x9fa5) ||
  (unit >= 0x30 && unit <= 0x39) ||
  (unit >= 0x41 && unit <= 0x5a) ||
  (unit >= 0x61 && unit <= 0x7a);

/** Only letters and digits count, so that another scraper's spaces and punctuation give the same id. */
export function idKey(text: string): string {
  let key = "";
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isPlain(unit)) continue;
    if (!MARKS.has(unit)) return text.normalize("NFKC").replace(/[^\p{L}\p{N}]/gu, "");
    key += text.slice(from, at);
    from = at + 1;
  }
  return from === 0 ? text : key + text.slice(from);
}

/**
 * An id that a rebuild gives again: made from the article's title, the sentence that carries the event and,
 * where one sentence carries several, its place in line. Not from the date or the parties, which better rules may correct.
 * Title and sentence come as `idKey` gives them.
 */
export function eventId(titleKey: string, quoteKey: string, ordinal: number): string {
  return `e${sha256Hex(UTF8.encode(`${titleKey}\n${quoteKey}\n${ordinal}`)).slice(0, LENGTH)}`;
}
