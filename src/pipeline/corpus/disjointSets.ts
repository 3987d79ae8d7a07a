/** Names that are held to be one, in sets that only grow together (union-find with path halving, the smaller below the larger). */
export class DisjointSets {
  private readonly above = new Map<string, string>();
  private readonly sizes = new Map<string, number>();

  /** The name that stands for the set at present; a name that was never joined stands for itself. */
  find(name: string): string {
    let at = name;
    for (;;) {
      const up = this.above.get(at);
      if (up === undefined) return at;
      const next = this.above.get(up);
      if (next === undefined) return up;
      this.above.set(at, next);
      at = next;
    }
  }

  /** Whether a name was never joined with another. */
  isAlone(name: string): boolean {
    return !this.above.has(name) && !this.sizes.has(name);
  }

  /** Makes two sets one; false if they were. */
  join(a: string, b: string): boolean {
    const [left, right] = [this.find(a), this.find(b)];
    if (left === right) return false;
    const [leftSize, rightSize] = [this.sizes.get(left) ?? 1, this.sizes.get(right) ?? 1];
    const [small, large] = leftSize < rightSize ? [left, right] : [right, left];
    this.above.set(small, large);
    this.sizes.set(large, leftSize + rightSize);
    return true;
  }
}
