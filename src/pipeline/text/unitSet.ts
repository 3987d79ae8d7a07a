/** Sets that share one table, one bit each. */
const SHARED = 32;

/** For each UTF-16 unit the sets of a group that have it. */
const tables: Uint32Array[] = [];
let taken = 0;

/**
 * A set of UTF-16 units, asked without making strings of them. Each is one bit of a shared table, so that many sets that
 * are asked about one unit lie in few places of memory. For sets that live as long as the program.
 */
export class UnitSet {
  private readonly table: Uint32Array;
  private readonly bit: number;

  constructor(units: readonly (readonly [first: number, last: number])[]) {
    const index = Math.floor(taken / SHARED);
    const table = tables[index] ?? new Uint32Array(0x10000);
    tables[index] = table;
    this.table = table;
    this.bit = 1 << (taken % SHARED);
    taken++;
    for (const [first, last] of units)
      for (let unit = first; unit <= last; unit++) table[unit] = (table[unit] ?? 0) | this.bit;
  }

  /** The units of a text. */
  static of(text: string): UnitSet {
    return new UnitSet(
      Array.from({ length: text.length }, (_, i) => [text.charCodeAt(i), text.charCodeAt(i)] as const),
    );
  }

  has(unit: number): boolean {
    return ((this.table[unit] ?? 0) & this.bit) !== 0;
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
