import { absorb, type Happening } from "./happening.ts";

/** Beyond so many happenings a block (an organization at one time) tells nothing, and is not searched. */
const LARGEST_BLOCK = 200;

/** Numbers for blocks, one for each name and time: quicker than texts where there are many. */
export class BlockNumbers {
  private readonly names = new Map<string, number>();
  private readonly times = new Map<string, number>();

  /** The blocks of each name at these times; none where there are no times. */
  of(names: readonly string[], times: readonly string[]): number[][] {
    if (times.length === 0) return [];
    const places = times.map((time) => numberOf(this.times, time));
    return names.map((name) => {
      const base = numberOf(this.names, name) * MOST_TIMES;
      return places.map((place) => base + place);
    });
  }
}

/** More than there are days in ten thousand years. */
const MOST_TIMES = 2 ** 24;

function numberOf(numbers: Map<string, number>, text: string): number {
  const known = numbers.get(text);
  if (known !== undefined) return known;
  numbers.set(text, numbers.size);
  return numbers.size - 1;
}

/**
 * The happenings that are left while they are merged, found by blocks: what cannot share a block is never compared, so
 * that time grows with the accounts, not with their pairs.
 */
export class HappeningIndex {
  private readonly blocks = new Map<number, Happening[]>();
  private readonly left = new Set<Happening>();

  /** @param blocksOf the blocks that a happening stands in; a joined one stands in those of both */
  constructor(private readonly blocksOf: (one: Happening) => readonly number[]) {}

  add(one: Happening): void {
    this.left.add(one);
    for (const key of this.blocksOf(one)) this.put(key, one);
  }

  private put(key: number, one: Happening): void {
    const block = this.blocks.get(key);
    if (block) block.push(one);
    else this.blocks.set(key, [one]);
  }

  has(one: Happening): boolean {
    return this.left.has(one);
  }

  /**
   * The others in these blocks, in order.
   * @param groups blocks by what they are about, one group a name
   * @param shared in how many groups another one must stand at least to be of interest; of two groups, then, the larger
   * need not be searched
   * @param whole whether all others must be known: then, where a block is too large to be searched, there are none
   */
  find(groups: readonly (readonly number[])[], shared: 1 | 2, whole: boolean, except: Happening): Happening[] {
    const sized = groups.map((keys) => {
      const blocks = keys.flatMap((key) => {
        const block = this.blocks.get(key);
        return block ? [block] : [];
      });
      return { blocks, size: blocks.reduce((sum, block) => sum + block.length, 0) };
    });
    sized.sort((a, b) => a.size - b.size);
    const found = new Set<Happening>();
    for (const { blocks } of sized.slice(0, Math.max(0, sized.length - shared + 1))) {
      for (const block of blocks) {
        if (block.length <= LARGEST_BLOCK) for (const one of block) found.add(one);
        else if (whole) return [];
      }
    }
    found.delete(except);
    return [...found].sort((a, b) => a.place - b.place);
  }

  /** Makes two happenings one: the smaller joins the larger, whether it was in the index or not. */
  join(a: Happening, b: Happening): void {
    const [into, other] = a.accounts.length < b.accounts.length ? [b, a] : [a, b];
    if (this.left.delete(other)) {
      for (const key of this.blocksOf(other)) {
        const block = this.blocks.get(key);
        if (block)
          this.blocks.set(
            key,
            block.filter((one) => one !== other),
          );
      }
    }
    const before = new Set(this.left.has(into) ? this.blocksOf(into) : []);
    absorb(into, other);
    this.left.add(into);
    for (const key of this.blocksOf(into)) if (!before.has(key)) this.put(key, into);
  }

  /** What is left, in order. */
  all(): Happening[] {
    return [...this.left].sort((a, b) => a.place - b.place);
  }
}
