/** Enough to decide; more bytes do not make a decision surer. */
const SAMPLE = 16_384;
/** Enough to decide nearly always. */
export const SMALL_SAMPLE = 512;
/** The longest stretch that is taken at once is this part of a sample, so that one long line is not all of it. */
const LONGEST_STRETCH = 1 / 8;
/** Windows of a sample that is not chosen by content. */
const WINDOWS = 4;

/**
 * Whether a byte is a whole character in every encoding in which ASCII is ASCII. From 0x30 to 0x39 and
 * from 0x40 on a byte may be the later part of a Chinese character.
 */
export function isBoundary(byte: number): boolean {
  return byte < 0x30 || (byte >= 0x3a && byte <= 0x3f);
}

/** How many bytes are beyond ASCII. */
export function countHigh(bytes: Uint8Array): number {
  let high = 0;
  for (let i = 0; i < bytes.length; i++) if ((bytes[i] ?? 0) >= 0x80) high++;
  return high;
}

/**
 * The bytes that decide about an encoding: the stretches that hold bytes beyond ASCII, from all
 * over the file, without the mark-up between them. They begin where a character begins, and are
 * set apart by line feeds. At most `size` bytes and an eighth more, however large the file is.
 */
export function sampleBeyondAscii(bytes: Uint8Array, size = SAMPLE): Uint8Array {
  const total = countHigh(bytes);
  const longest = size * LONGEST_STRETCH;
  const sample = new Uint8Array(Math.min(bytes.length + 1, size + longest + 1));
  let length = 0;
  let seen = 0;
  let start = 0;
  let high = 0;
  for (let i = 0; i <= bytes.length; i++) {
    const byte = i < bytes.length ? (bytes[i] ?? 0) : 0x0a;
    if (byte >= 0x80) high++;
    if (high === 0) {
      if (isBoundary(byte)) start = i + 1;
      continue;
    }
    if (!isBoundary(byte)) continue;
    if (length <= (size * seen) / total) {
      const stretch = bytes.subarray(start, Math.min(i, start + longest));
      sample.set(stretch, length);
      length += stretch.length;
      sample[length++] = 0x0a;
    }
    seen += high;
    high = 0;
    start = i + 1;
  }
  return sample.subarray(0, length);
}

/**
 * Windows from the start, the middle and the end of a file, each at an even offset and of an even
 * length, as UTF-16 wants it. At most `most` bytes.
 */
export function sampleEvenly(bytes: Uint8Array, most = SAMPLE): Uint8Array {
  const whole = bytes.subarray(0, bytes.length & ~1);
  if (whole.length <= most) return whole;
  const size = most / WINDOWS;
  const sample = new Uint8Array(most);
  for (let i = 0; i < WINDOWS; i++) {
    const start = Math.floor(((whole.length - size) * i) / (WINDOWS - 1)) & ~1;
    sample.set(whole.subarray(start, start + size), i * size);
  }
  return sample;
}
