import { CORRECTIONS_FORMAT } from "../../../corrections/entries.ts";

/** What the page calls the file, also where a browser numbers it. */
const NAME = /(?:^|\/)corrections[^/]*\.json$/i;

/** How such a file begins, also where its end is missing. */
const BEGINNING = new RegExp(`^\\s*\\{\\s*"format"\\s*:\\s*"${CORRECTIONS_FORMAT}"`);

/**
 * Whether a file holds corrections and no article, by what it says it is; one with the name of such a file is taken for one,
 * so that whoever broke it hears of that.
 */
export function isCorrections(name: string, bytes: Uint8Array): boolean {
  if (NAME.test(name)) return true;
  // Most files are told apart by their first character; a mark of the byte order may stand before it.
  const first = bytes.subarray(0, 64).find((byte) => byte > 0x20 && ![0xef, 0xbb, 0xbf].includes(byte));
  if (first !== 0x7b) return false;
  const text = new TextDecoder().decode(bytes);
  if (!text.includes(`"${CORRECTIONS_FORMAT}"`)) return false;
  try {
    return (JSON.parse(text) as { readonly format?: unknown }).format === CORRECTIONS_FORMAT;
  } catch {
    return BEGINNING.test(text);
  }
}
