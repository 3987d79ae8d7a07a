import { Random as Chance } from "../../src/pipeline/fuzz/random.ts";

/** Chance that can be repeated, with what it takes to lay out a page. */
export class Random extends Chance {
  /** All values in another order. */
  shuffle<T>(values: readonly T[]): T[] {
    const ranked = values.map((value) => ({ value, rank: this.next() }));
    return ranked.sort((a, b) => a.rank - b.rank).map(({ value }) => value);
  }

  /** Some of the values, each at most once. */
  sample<T>(values: readonly T[], count: number): T[] {
    return this.shuffle(values).slice(0, count);
  }
}
