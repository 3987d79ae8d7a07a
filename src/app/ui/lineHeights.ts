/** Lines are kept together by this many, so that few sums change with one height. A power of two. */
const TOGETHER = 64;

/**
 * The heights of the lines of a long list, in pixels: estimated, and exact where they were measured. It takes a number
 * for every 64 lines and one for each that was measured, and every question is answered in logarithmic time.
 */
export class LineHeights {
  readonly count: number;
  #estimated: (line: number) => number;
  /** By how much lines that were measured are higher than estimated. */
  readonly #excess = new Map<number, number>();
  /** A Fenwick tree: the same for each {@link TOGETHER} lines. */
  readonly #sums: Float64Array;

  /** @param estimated pixels above a line by estimate; rising, for lines 0 to `count` */
  constructor(count: number, estimated: (line: number) => number) {
    this.count = count;
    this.#estimated = estimated;
    this.#sums = new Float64Array(Math.ceil(count / TOGETHER) + 1);
  }

  /** Of all lines. */
  get total(): number {
    return this.offsetOf(this.count);
  }

  heightOf(line: number): number {
    return this.#estimated(line + 1) - this.#estimated(line) + (this.#excess.get(line) ?? 0);
  }

  /** Pixels above a line. */
  offsetOf(line: number): number {
    let offset = this.#estimated(line);
    if (this.#excess.size === 0) return offset;
    const block = Math.floor(line / TOGETHER);
    for (let at = block; at > 0; at &= at - 1) offset += this.#sums[at] ?? 0;
    for (let one = block * TOGETHER; one < line; one++) offset += this.#excess.get(one) ?? 0;
    return offset;
  }

  /** The line that has the pixel at `offset`; the first or the last for one outside of all. */
  lineAt(offset: number): number {
    let low = 0;
    let high = Math.max(0, this.count - 1);
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.offsetOf(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Notes the height of a line. @returns whether it is another than before */
  measure(line: number, height: number): boolean {
    const more = height - this.heightOf(line);
    if (Math.abs(more) < 0.25) return false;
    this.#excess.set(line, (this.#excess.get(line) ?? 0) + more);
    for (let at = Math.floor(line / TOGETHER) + 1; at < this.#sums.length; at += at & -at) {
      this.#sums[at] = (this.#sums[at] ?? 0) + more;
    }
    return true;
  }

  /** Takes another estimate; what was measured is forgotten. */
  estimate(estimated: (line: number) => number): void {
    this.#estimated = estimated;
    this.#excess.clear();
    this.#sums.fill(0);
  }
}
