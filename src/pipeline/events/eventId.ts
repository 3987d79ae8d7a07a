import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** Only letters and digits count, so that another scraper's spaces and punctuation give the same id. */
const key = (text: string): string => text.normalize("NFKC").replace(/[^\p{L}\p{N}]/gu, "");

/**
 * An id that a rebuild gives again: made from the article's title, the sentence that carries the event and,
 * where one sentence carries several, its place in line. Not from the date or the parties, which better rules may correct.
 */
export function eventId(title: string | null, quote: string, ordinal: number): string {
  const hash = sha256(utf8ToBytes(`${key(title ?? "")}\n${key(quote)}\n${ordinal}`));
  return `e${bytesToHex(hash).slice(0, 12)}`;
}
