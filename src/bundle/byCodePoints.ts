/**
 * Compares two texts by their code points, for `sort`: an order that no language or machine changes. Characters of two
 * units (𠮷) come behind all others, unlike in the order of units.
 */
export function byCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const [one, other] = [a.charCodeAt(i), b.charCodeAt(i)];
    if (one !== other) return raised(one) - raised(other);
  }
  return a.length - b.length;
}

/** A unit such that halves of a character stand above all whole ones. */
function raised(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
