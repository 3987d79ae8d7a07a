const PAGE = 256;
const NONE = new Int32Array(PAGE);

/** A number for each UTF-16 unit whose bits say what the unit may belong to; 0 where it was given none. Small, as `UnitSet` is. */
export class UnitMasks {
  private readonly pages: Int32Array[] = new Array(PAGE).fill(NONE);

  /** Sets some bits of a unit. */
  add(unit: number, bits: number): void {
    const page = unit >> 8;
    let own = this.pages[page] ?? NONE;
    if (own === NONE) {
      own = new Int32Array(PAGE);
      this.pages[page] = own;
    }
    own[unit & 0xff] = (own[unit & 0xff] ?? 0) | bits;
  }

  at(unit: number): number {
    return this.pages[unit >> 8]?.[unit & 0xff] ?? 0;
  }

  /** The bits that any unit of a text has. */
  anyIn(text: string): number {
    let bits = 0;
    for (let i = 0; i < text.length; i++) bits |= this.at(text.charCodeAt(i));
    return bits;
  }
}
