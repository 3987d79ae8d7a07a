/** What the first bytes of common files look like; from the formats' own specifications. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ["25504446", "a PDF"],
  ["504b0304", "a ZIP archive or an Office document (docx, xlsx)"],
  ["d0cf11e0a1b11ae1", "an old Office document (doc, xls)"],
  ["89504e470d0a1a0a", "a PNG picture"],
  ["ffd8ff", "a JPEG picture"],
  ["47494638", "a GIF picture"],
  ["1f8b08", "a gzip archive"],
  ["526172211a07", "a RAR archive"],
  ["377abcaf271c", "a 7z archive"],
  ["7f454c46", "a program"],
];

/** What kind of file the bytes are by their signature, in words; null where they may be text. */
export function sniffBinary(bytes: Uint8Array): string | null {
  let head = "";
  for (const byte of bytes.subarray(0, 8)) head += byte.toString(16).padStart(2, "0");
  return SIGNATURES.find(([signature]) => head.startsWith(signature))?.[1] ?? null;
}

/** Whether a decoded text holds so many control characters that it is none. */
export function looksBinary(text: string): boolean {
  let controls = 0;
  const sample = text.slice(0, 20_000);
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i);
    if (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d && code !== 0x0c && code !== 0x0b) controls++;
  }
  return controls > sample.length * 0.02;
}
