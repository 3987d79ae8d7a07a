import type { Span } from "../../model/span.ts";

interface Placed {
  readonly span: Span;
}

/**
 * Merges a list into another, both in the order of the text; of those that begin at one place its own come last. It
 * moves no more than stands behind what comes in, where sorting both would look at all again.
 */
export function mergeInto<Item extends Placed>(all: Item[], list: readonly Item[]): void {
  // Counted from one, so that no array is ever asked for its place -1, which engines look up as a name.
  let from = all.length;
  for (const item of list) all.push(item);
  let to = all.length;
  for (let i = list.length - 1; i >= 0; i--) {
    const item = list[i];
    if (!item) continue;
    while (from > 0) {
      const one = all[from - 1];
      if (!one || one.span.start <= item.span.start) break;
      all[--to] = one;
      from--;
    }
    all[--to] = item;
  }
}

/** Puts items in the order of the text, those that begin at one place as they came; most lists are in order already. */
export function inOrder<Item extends Placed>(items: Item[]): Item[] {
  for (let i = 1; i < items.length; i++)
    if ((items[i]?.span.start ?? 0) < (items[i - 1]?.span.start ?? 0))
      return items.sort((a, b) => a.span.start - b.span.start);
  return items;
}
