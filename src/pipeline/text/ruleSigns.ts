import { PatternFamily } from "./patternFamily.ts";

/** The number of the lowest bit that is set. */
const lowest = (bits: number): number => 31 - Math.clz32(bits & -bits);

/**
 * Patterns of several rules, one of which fits wherever its rule holds: one walk over a stretch of text tells which
 * rules are worth asking, as {@link PatternFamily} tells it of patterns.
 */
export class RuleSigns {
  private readonly family: PatternFamily;
  /** By pattern, the bit of its rule. */
  private readonly rules: readonly number[];

  /** For each rule its patterns. At most 31 rules, and as many patterns in all. */
  constructor(patterns: readonly (readonly RegExp[])[]) {
    this.family = new PatternFamily(patterns.flat());
    this.rules = patterns.flatMap((own, rule) => own.map(() => 1 << rule));
  }

  /** A bit for each rule that may hold, by its place in the list. */
  rulesFor(text: string, from: number = 0, to: number = text.length): number {
    let rules = 0;
    for (let patterns = this.family.mayMatch(text, from, to); patterns !== 0; patterns &= patterns - 1)
      rules |= this.rules[lowest(patterns)] ?? 0;
    return rules;
  }
}

/** A bit for each of some items for which something holds, by its place in the list. */
export const bitsOf = <Item>(items: readonly Item[], holds: (item: Item) => boolean): number =>
  items.reduce((bits, item, place) => (holds(item) ? bits | (1 << place) : bits), 0);

/** The first of some items that have a bit for which something holds; null where there is none. */
export function firstOf<Item>(items: readonly Item[], bits: number, holds: (item: Item) => boolean): Item | null {
  for (let rest = bits; rest !== 0; rest &= rest - 1) {
    const item = items[lowest(rest)];
    if (item !== undefined && holds(item)) return item;
  }
  return null;
}
