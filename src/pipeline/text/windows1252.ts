/** What windows-1252 has at 0x80 to 0x9F, where Latin-1 has control characters; U+FFFD where it has nothing. Source: WHATWG Encoding. */
const UPPER_CONTROLS = "€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ";

/** The last unit that windows-1252 has: ™. */
export const LAST_LATIN_UNIT = 0x2122;

/** The byte of each unit up to the last; 0 where there is none. */
const byteOfUnit = new Uint8Array(LAST_LATIN_UNIT + 1);
for (let unit = 0x80; unit <= 0xff; unit++) byteOfUnit[unit] = unit;
for (let i = 0; i < UPPER_CONTROLS.length; i++) {
  const unit = UPPER_CONTROLS.charCodeAt(i);
  if (unit <= LAST_LATIN_UNIT) byteOfUnit[unit] = 0x80 + i;
}

const decoder = new TextDecoder("windows-1252");

/** Decodes windows-1252, the same in every host: some hosts take it for Latin-1. Never throws. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const text = decoder.decode(bytes);
  return text.replace(/[\u0080-\u009f]/g, (control) => UPPER_CONTROLS.charAt(control.charCodeAt(0) - 0x80));
}

/** The byte from 0x80 that a UTF-16 unit was read from in Latin-1 or windows-1252; 0 where it is none of theirs. */
export function latinByte(unit: number): number {
  return unit <= LAST_LATIN_UNIT ? (byteOfUnit[unit] ?? 0) : 0;
}
