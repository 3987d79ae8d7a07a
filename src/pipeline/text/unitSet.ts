const PAGE = 256;
const NONE = new Uint8Array(PAGE);
const ALL = new Uint8Array(PAGE).fill(1);

/** A set of UTF-16 units, asked without making strings of them. Small: pages of 256 units that are all alike are shared. */
export class UnitSet {
  private readonly pages: Uint8Array[] = new Array(PAGE).fill(NONE);

  constructor(units: readonly (readonly [first: number, last: number])[]) {
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
    return this.pages[unit >> 8]?.[unit & 0xff] === 1;
  }
}

/** A set of UTF-16 units in 8 kB of its own, for one that every unit of a text is asked of. */
export class UnitBits {
  private readonly bits = new Uint32Array(0x10000 >> 5);

  add(unit: number): void {
    const index = unit >> 5;
    this.bits[index] = (this.bits[index] ?? 0) | (1 << (unit & 31));
  }

  has(unit: number): boolean {
    return (((this.bits[unit >> 5] ?? 0) >>> (unit & 31)) & 1) === 1;
  }
}
