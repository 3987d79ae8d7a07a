/** Longer files are left to the host's decoder: the time is in the many short ones. */
const LONGEST = 1 << 16;
/** Where units are written before they become a text. */
const room = new Uint16Array(LONGEST);
/** The host's own order of bytes is little-endian wherever this runs. */
const fromUnits = new TextDecoder("utf-16le", { ignoreBOM: true });

const MARK = 0xfeff;
const [TILDE, BRACE] = [0x7e, 0x7b];

/** Whether a unit is Han, kana or their punctuation, so that a text in UTF-8 proves itself. */
function isProof(unit: number): boolean {
  return (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3000 && unit <= 0x30ff) || (unit >= 0xff01 && unit <= 0xff5e);
}

/** Whether a byte is a control character that stands in no healthy text. */
function isControl(byte: number): boolean {
  return byte < 0x20 && (byte < 0x09 || byte > 0x0d);
}

/**
 * The text of bytes that are UTF-8 beyond doubt and without a sign of damage, as nearly all files are, without a byte
 * order mark: Chinese is among it, and no control character, none of a private set, none beyond the first plane, no
 * U+FFFD, no beginning of HZ. Null for all other bytes, of which nothing is told. Decoded here since a host's decoder
 * takes longer, and since all of this shows on the way.
 */
export function plainUtf8(bytes: Uint8Array): string | null {
  const { length } = bytes;
  if (length > LONGEST) return null;
  let count = 0;
  let proven = false;
  for (let i = 0; i < length; ) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80) {
      if (isControl(byte) || (byte === TILDE && bytes[i + 1] === BRACE)) return null;
      room[count++] = byte;
      i++;
      continue;
    }
    const second = i + 1 < length ? (bytes[i + 1] ?? 0) : 0;
    if (byte < 0xc2 || byte > 0xef || (second & 0xc0) !== 0x80) return null;
    if (byte < 0xe0) {
      room[count++] = ((byte & 0x1f) << 6) | (second & 0x3f);
      i += 2;
      continue;
    }
    const third = i + 2 < length ? (bytes[i + 2] ?? 0) : 0;
    const unit = ((byte & 0xf) << 12) | ((second & 0x3f) << 6) | (third & 0x3f);
    // Halves of characters and private ones stand side by side.
    if ((third & 0xc0) !== 0x80 || unit < 0x800 || (unit >= 0xd800 && unit <= 0xf8ff) || unit === 0xfffd) return null;
    if (unit !== MARK || count > 0 || i > 0) room[count++] = unit;
    proven ||= isProof(unit);
    i += 3;
  }
  return proven ? fromUnits.decode(room.subarray(0, count)) : null;
}
