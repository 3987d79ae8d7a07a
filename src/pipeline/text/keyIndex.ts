/** Items that are found by keys, of which each has several. */
export class KeyIndex<Item> {
  private readonly items = new Map<string, Item[]>();

  constructor(items: Iterable<Item>, keysOf: (item: Item) => Iterable<string>) {
    for (const item of items) {
      for (const key of new Set(keysOf(item))) {
        const known = this.items.get(key);
        if (known) known.push(item);
        else this.items.set(key, [item]);
      }
    }
  }

  /** The items that have one of some keys, each once. */
  find(keys: Iterable<string>): Set<Item> {
    const found = new Set<Item>();
    for (const key of keys) for (const item of this.items.get(key) ?? []) found.add(item);
    return found;
  }
}
