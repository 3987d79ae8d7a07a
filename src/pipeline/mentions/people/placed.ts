import type { Span } from "../../../model/span.ts";

/** Mentions in the order of the text, without overlaps. */
type Placed = readonly { readonly span: Span }[];

/** The place of the first that ends behind an offset, by halving; how many there are where none does. */
export function firstEndingAfter(mentions: Placed, offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.span.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether one of them begins at an offset. */
export const oneBeginsAt = (mentions: Placed, offset: number): boolean =>
  mentions[firstEndingAfter(mentions, offset)]?.span.start === offset;

/** Whether one of them ends at an offset. */
export const oneEndsAt = (mentions: Placed, offset: number): boolean =>
  mentions[firstEndingAfter(mentions, offset - 1)]?.span.end === offset;
