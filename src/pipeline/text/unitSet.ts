const PAGE = 256;
const NONE = new Uint8Array(PAGE);
const ALL = new Uint8Array(PAGE).fill(1);

/** So many units are kept in a table by their lower bits, of so many places for each. */
const FEW = 64;
const PLACES = 4;

/**
 * A set of UTF-16 units, asked without making strings of them. Small, so that it stays near: a few units have a table
 * of some bytes; of more, pages of 256 units that are all alike are shared.
 */
export class UnitSet {
  private readonly pages: Uint8Array[];
  /** Open addressing; 0 where nothing is, and for a set of many units. The unit 0 is not kept here. */
  private readonly few: Uint16Array | null;

  constructor(units: readonly (readonly [first: number, last: number])[]) {
    this.few = tableOf(units);
    this.pages = this.few ? [] : new Array(PAGE).fill(NONE);
    if (this.few) return;
    for (const [first, last] of units) {
      for (let page = first >> 8; page <= last >> 8; page++) {
        const start = page * PAGE;
        const from = Math.max(first - start, 0);
        const to = Math.min(last - start, PAGE - 1);
        const known = this.pages[page] ?? NONE;
        if (known === ALL) continue;
        if (from === 0 && to === PAGE - 1) this.pages[page] = ALL;
        else {
          const own = known === NONE ? new Uint8Array(PAGE) : known;
          this.pages[page] = own.fill(1, from, to + 1);
        }
      }
    }
  }

  /** The units of a text. */
  static of(text: string): UnitSet {
    return new UnitSet(
      Array.from({ length: text.length }, (_, i) => [text.charCodeAt(i), text.charCodeAt(i)] as const),
    );
  }

  has(unit: number): boolean {
    const { few } = this;
    if (few === null) return this.pages[unit >> 8]?.[unit & 0xff] === 1;
    const mask = few.length - 1;
    for (let at = unit & mask; ; at = (at + 1) & mask) {
      const held = few[at];
      if (held === 0 || held === undefined) return false;
      if (held === unit) return true;
    }
  }

  /** Whether any of the first units of a text is in the set. */
  isIn(text: string, units: number): boolean {
    const end = Math.min(units, text.length);
    for (let at = 0; at < end; at++) if (this.has(text.charCodeAt(at))) return true;
    return false;
  }
}

/** A table of a few units; null where they are many, or 0 is one of them. */
function tableOf(units: readonly (readonly [first: number, last: number])[]): Uint16Array | null {
  const count = units.reduce((sum, [first, last]) => sum + last - first + 1, 0);
  if (count > FEW || units.some(([first]) => first === 0)) return null;
  let size = PLACES;
  while (size < count * PLACES) size *= 2;
  const table = new Uint16Array(size);
  for (const [first, last] of units)
    for (let unit = first; unit <= last; unit++) {
      let at = unit & (size - 1);
      while (table[at] !== 0 && table[at] !== unit) at = (at + 1) & (size - 1);
      table[at] = unit;
    }
  return table;
}

/** A set of UTF-16 units in 8 kB of its own, for one that every unit of a text is asked of. */
export class UnitBits {
  private readonly bits = new Uint32Array(0x10000 >> 5);

  /** The units of a text. */
  static of(text: string): UnitBits {
    const set = new UnitBits();
    for (let i = 0; i < text.length; i++) set.add(text.charCodeAt(i));
    return set;
  }

  add(unit: number): void {
    const index = unit >> 5;
    this.bits[index] = (this.bits[index] ?? 0) | (1 << (unit & 31));
  }

  has(unit: number): boolean {
    return (((this.bits[unit >> 5] ?? 0) >>> (unit & 31)) & 1) === 1;
  }
}
