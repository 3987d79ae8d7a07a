/**
 * UTF-16 units that show nothing, both ends included: controls but white space, joiners and spaces of no width, and those that
 * turn the direction of what follows.
 */
export const INVISIBLE: readonly (readonly [first: number, last: number])[] = [
  [0x00, 0x08],
  [0x0e, 0x1f],
  [0x7f, 0x84],
  [0x86, 0x9f],
  [0xad, 0xad],
  [0x61c, 0x61c],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2069],
  [0xfeff, 0xfeff],
];

const unit = (code: number) => `\\u${code.toString(16).padStart(4, "0")}`;
const ANY = new RegExp(`[${INVISIBLE.map(([first, last]) => `${unit(first)}-${unit(last)}`).join("")}]+`, "g");

/** A text without what shows nothing. */
export function withoutInvisible(text: string): string {
  return text.replace(ANY, "");
}
