import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

const UTF8 = new TextEncoder();
/** How much of the hash an id shows, in bytes. */
const LENGTH = 6;

/** Only letters and digits count, so that another scraper's spaces and punctuation give the same id. */
export const idKey = (text: string): string => text.normalize("NFKC").replace(/[^\p{L}\p{N}]/gu, "");

/**
 * An id that a rebuild gives again: made from the article's title, the sentence that carries the event and,
 * where one sentence carries several, its place in line. Not from the date or the parties, which better rules may correct.
 * Title and sentence come as `idKey` gives them.
 */
export function eventId(titleKey: string, quoteKey: string, ordinal: number): string {
  const hash = sha256(UTF8.encode(`${titleKey}\n${quoteKey}\n${ordinal}`));
  return `e${bytesToHex(hash.subarray(0, LENGTH))}`;
}
