/** The encoding that a byte order mark at the start names; null where there is none. */
export function byteOrderMark(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" | "utf-32le" | "utf-32be" | null {
  const [a, b, c, d] = bytes;
  const whole = bytes.length % 4 === 0;
  if (whole && a === 0xff && b === 0xfe && c === 0 && d === 0) return "utf-32le";
  if (whole && a === 0 && b === 0 && c === 0xfe && d === 0xff) return "utf-32be";
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  return a === 0xfe && b === 0xff ? "utf-16be" : null;
}

/** Characters that are put together at once. */
const CHUNK = 8192;

/** Decodes UTF-32, which hosts do not; U+FFFD for numbers that are no characters. Never throws. */
export function decodeUtf32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length & ~3);
  let text = "";
  for (let start = 0; start < view.byteLength; start += CHUNK * 4) {
    const codes: number[] = [];
    for (let i = start; i < Math.min(view.byteLength, start + CHUNK * 4); i += 4) {
      const code = view.getUint32(i, littleEndian);
      codes.push(code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? 0xfffd : code);
    }
    text += String.fromCodePoint(...codes);
  }
  return text;
}
