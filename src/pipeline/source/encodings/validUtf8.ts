/** Whether a byte continues a character of UTF-8; past the end it does not. */
const continues = (byte: number | undefined) => byte !== undefined && (byte & 0xc0) === 0x80;

/** Bytes of a character, at most. */
const LONGEST = 4;

/** The length of the character of UTF-8 that starts at `i`; 0 where none does. */
function lengthAt(bytes: Uint8Array, i: number): number {
  const lead = bytes[i] ?? 0xff;
  if (lead < 0x80) return 1;
  const second = bytes[i + 1];
  if (lead < 0xc2 || lead > 0xf4 || second === undefined || !continues(second)) return 0;
  if (lead < 0xe0) return 2;
  if (!continues(bytes[i + 2])) return 0;
  if (lead < 0xf0) {
    return (lead === 0xe0 && second < 0xa0) || (lead === 0xed && second >= 0xa0) ? 0 : 3;
  }
  const outside = (lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second >= 0x90);
  return continues(bytes[i + 3]) && !outside ? 4 : 0;
}

/** Whether the first bytes are UTF-8, as far as they tell: at most some 1,000 are looked at. */
export function beginsAsUtf8(bytes: Uint8Array): boolean {
  const end = Math.min(bytes.length - LONGEST, 1000);
  for (let i = 0; i < end; ) {
    const length = lengthAt(bytes, i);
    if (length === 0) return false;
    i += length;
  }
  return true;
}

/** Whether all of the bytes are UTF-8, without the cost of an exception where they are not. */
export function isValidUtf8(bytes: Uint8Array): boolean {
  for (let i = 0; i < bytes.length; ) {
    const length = lengthAt(bytes, i);
    if (length === 0) return false;
    i += length;
  }
  return true;
}
