/** A list of numbers from 0 to 2³² − 1 that grows: four bytes each, where an array of a million would take eight or more. */
export class GrowingNumbers {
  #numbers = new Uint32Array(256);
  length = 0;

  push(number: number): void {
    if (this.length === this.#numbers.length) {
      const wider = new Uint32Array(this.length * 2);
      wider.set(this.#numbers);
      this.#numbers = wider;
    }
    this.#numbers[this.length++] = number;
  }

  /** The number at a place; 0 where there is none. */
  at(place: number): number {
    return place < this.length ? (this.#numbers[place] ?? 0) : 0;
  }

  /** A copy of exactly what was pushed. */
  toArray(): Uint32Array {
    return this.#numbers.slice(0, this.length);
  }
}
