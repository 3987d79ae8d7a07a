import { sha256Hex } from "#sha256";

/** Of the SHA-256 of a content, so many hex digits tell it from all others. */
const ID_DIGITS = 12;

/** `d` and the first twelve hex digits of the SHA-256 of a content. */
export function contentId(bytes: Uint8Array): string {
  return `d${sha256Hex(bytes).slice(0, ID_DIGITS)}`;
}
