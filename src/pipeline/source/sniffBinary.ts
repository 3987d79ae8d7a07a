const OLD_OFFICE = "an old Office document (doc, xls, ppt, wps)";
const RICH_TEXT = "a Rich Text document (rtf)";

/** What files look like at an offset from their start, in hex; from the formats' own specifications. */
const SIGNATURES: readonly (readonly [offset: number, hex: string, kind: string])[] = [
  [0, "25504446", "a PDF"],
  [0, "504b0304", "a ZIP archive or an Office document (docx, xlsx, wps)"],
  [0, "504b0506", "an empty ZIP archive"],
  [0, "d0cf11e0a1b11ae1", OLD_OFFICE],
  [0, "7b5c727466", RICH_TEXT],
  [0, "89504e470d0a1a0a", "a PNG picture"],
  [0, "ffd8ff", "a JPEG picture"],
  [0, "47494638", "a GIF picture"],
  [0, "49492a00", "a TIFF picture"],
  [0, "4d4d002a", "a TIFF picture"],
  [0, "1f8b08", "a gzip archive"],
  [0, "425a68", "a bzip2 archive"],
  [0, "fd377a585a00", "an xz archive"],
  [0, "526172211a07", "a RAR archive"],
  [0, "377abcaf271c", "a 7z archive"],
  [0, "7f454c46", "a program"],
  [0, "4d5a9000", "a program"],
  [0, "cafebabe", "a program"],
  [0, "53514c69746520666f726d6174203300", "an SQLite database"],
  [0, "49443302", "a sound file"],
  [0, "49443303", "a sound file"],
  [0, "49443304", "a sound file"],
  [0, "4f676753", "a sound or film"],
  [0, "1a45dfa3", "a film"],
  [4, "66747970", "a film or a picture (mp4, mov, heic)"],
  [8, "57454250", "a WebP picture"],
  [8, "57415645", "a sound file"],
  [8, "41564920", "a film"],
];

/** The same as bytes. */
const READ = SIGNATURES.map(([offset, hex, kind]) => {
  return { offset, bytes: (hex.match(/../g) ?? []).map((byte) => Number.parseInt(byte, 16)), kind };
});
const RIFF = [0x52, 0x49, 0x46, 0x46];

function holdsAt(bytes: Uint8Array, offset: number, signature: readonly number[]): boolean {
  for (let i = 0; i < signature.length; i++) if (bytes[offset + i] !== signature[i]) return false;
  return true;
}

/** What kind of file the bytes are by their signature, in words; null where they may be text. */
export function sniffBinary(bytes: Uint8Array): string | null {
  for (const { offset, bytes: signature, kind } of READ) {
    if (holdsAt(bytes, offset, signature) && (offset !== 8 || holdsAt(bytes, 0, RIFF))) return kind;
  }
  return null;
}

/** How a modern Office document that has a password is kept: within an old one, in a stream of this name, in UTF-16. */
const ENCRYPTED_STREAM = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);

/** Whether an old Office document is the hull of a modern one that has a password. */
export function isEncryptedOffice(bytes: Uint8Array): boolean {
  const [first = 0] = ENCRYPTED_STREAM;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (holdsAt(bytes, at, ENCRYPTED_STREAM)) return true;
  }
  return false;
}

const PICTURE = /picture|film|sound/;

/** What to do with a file of a kind that {@link sniffBinary} names. */
export function adviceFor(kind: string): string {
  if (kind === OLD_OFFICE || kind === RICH_TEXT) {
    return "Open it in Word or WPS, save it as .docx or PDF (a table as CSV), and put that file here.";
  }
  if (/archive$/.test(kind)) return "Unpack it, or pack it as ZIP, and put that here.";
  if (PICTURE.test(kind))
    return "If it shows an article, run text recognition (OCR) on it. Save the text and put that here.";
  return TEXT_WANTED;
}

/** What to do where nothing better is known. */
export const TEXT_WANTED = "Save the article as text, Markdown or HTML and put that file here.";

/** A control character that is no white space. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const CONTROL = /[\0-\x08\x0e-\x1f]/;

/** A text may hold this share of control characters: the odd terminal code, or a damaged sector. */
const CONTROL_SHARE = 0.02;
/** So many do not make even a short text binary. */
const FEW_CONTROLS = 2;

/**
 * Whether a decoded text holds so many control characters that it is none. Zeros at the end do not count: a file that
 * was saved while a disk failed is filled up with them.
 */
export function looksBinary(text: string): boolean {
  if (!CONTROL.test(text)) return false;
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === 0) end--;
  let controls = 0;
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x20 && (code < 0x09 || code > 0x0d)) controls++;
  }
  return end === 0 ? text.length > 0 : controls > FEW_CONTROLS + end * CONTROL_SHARE;
}
