import { absorb, type Happening } from "./happening.ts";

/** Beyond so many happenings a block (an organization at one time) tells nothing, and is not searched. */
const LARGEST_BLOCK = 200;

/**
 * The happenings that are left while they are merged, found by blocks: what cannot share a block is never compared, so
 * that time grows with the accounts, not with their pairs.
 */
export class HappeningIndex {
  private readonly blocks = new Map<string, Set<Happening>>();
  private readonly left = new Set<Happening>();

  /** @param blocksOf the blocks that a happening stands in; a joined one stands in those of both */
  constructor(
    private readonly blocksOf: (one: Happening) => Iterable<string>,
    happenings: Iterable<Happening> = [],
  ) {
    for (const one of happenings) this.add(one);
  }

  add(one: Happening): void {
    this.left.add(one);
    this.block(one);
  }

  private block(one: Happening): void {
    for (const key of this.blocksOf(one)) {
      const block = this.blocks.get(key);
      if (block) block.add(one);
      else this.blocks.set(key, new Set([one]));
    }
  }

  has(one: Happening): boolean {
    return this.left.has(one);
  }

  /** The others in these blocks, in order. */
  find(keys: Iterable<string>, except: Happening): Happening[] {
    const found = new Set<Happening>();
    for (const key of keys) {
      const block = this.blocks.get(key);
      if (block && block.size <= LARGEST_BLOCK) for (const one of block) found.add(one);
    }
    found.delete(except);
    return [...found].sort((a, b) => a.place - b.place);
  }

  /** Makes two happenings one: the smaller joins the larger, whether it was in the index or not. */
  join(a: Happening, b: Happening): Happening {
    const [into, other] = a.accounts.length < b.accounts.length ? [b, a] : [a, b];
    for (const key of this.blocksOf(other)) this.blocks.get(key)?.delete(other);
    this.left.delete(other);
    absorb(into, other);
    this.add(into);
    return into;
  }

  /** What is left, in order. */
  all(): Happening[] {
    return [...this.left].sort((a, b) => a.place - b.place);
  }
}
