/** The characters that windows-1252 has in place of the control characters U+0080–U+009F; a space where it has none. Source: WHATWG Encoding. */
const SPECIALS = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

const byteOfSpecial = new Map([...SPECIALS].map((character, i) => [character.charCodeAt(0), 0x80 + i]));
byteOfSpecial.delete(0x20);

/** The byte from 0x80 that a UTF-16 unit was read from in Latin-1 or windows-1252; 0 where it is none of theirs. */
export function latinByte(unit: number): number {
  if (unit >= 0x80 && unit <= 0xff) return unit;
  return byteOfSpecial.get(unit) ?? 0;
}
