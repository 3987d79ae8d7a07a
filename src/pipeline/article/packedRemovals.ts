import type { Article, Removal } from "../../model/article.ts";
import type { RemovalReason } from "./ledger.ts";

/**
 * Removals as numbers. A page has some fifty of them, which nobody looks at before it is written: as objects they were
 * a quarter of all that is kept of a document, and each was moved and marked by the garbage collector over and over.
 */
export class PackedRemovals {
  /** Start, end and the number of the reason of each. */
  private readonly numbers: number[] = [];

  /** @param reasons the reasons by their numbers */
  constructor(private readonly reasons: readonly RemovalReason[]) {}

  add(start: number, end: number, reason: number): void {
    this.numbers.push(start, end, reason);
  }

  unpack(): Removal[] {
    const { numbers, reasons } = this;
    const removals: Removal[] = [];
    for (let i = 0; i < numbers.length; i += 3) {
      const number = numbers[i + 2] ?? 0;
      const named = reasons[number];
      if (!named) throw new RangeError(`Unexpected reason ${number}, expected one of ${reasons.length}.`);
      removals.push({
        rule: named.rule,
        reason: named.reason,
        span: { start: numbers[i] ?? 0, end: numbers[i + 1] ?? 0 },
      });
    }
    return removals;
  }
}

const PACKED = Symbol("packed removals");

/** One function for all articles, so that all of them are of one shape to the engine. */
const UNPACKED: PropertyDescriptor = {
  enumerable: true,
  get(this: { readonly [PACKED]: PackedRemovals }) {
    return this[PACKED].unpack();
  },
};

/** Gives an article its removals: to whoever reads or copies it a property like any other, but unpacked whenever it is asked for. */
export function withRemovals<Part extends object>(
  article: Part,
  removals: PackedRemovals,
): Part & Pick<Article, "removals"> {
  Object.defineProperty(article, PACKED, { value: removals });
  return Object.defineProperty(article, "removals", UNPACKED) as Part & Pick<Article, "removals">;
}
