/** Texts one after the other, of which each is cut out when it is asked for. */
export interface TextColumn {
  readonly length: number;
  /** All texts joined, and where each begins in it, in UTF-16 units; one more for the end. */
  readonly joined: string;
  readonly offsets: Uint32Array;
}

/** Texts as a column. */
export function textColumn(values: readonly string[]): TextColumn {
  return { length: values.length, joined: values.join(""), offsets: offsetsOf(values.map(({ length }) => length)) };
}

/** One text of a column; empty for a place that is not there. */
export function textAt({ joined, offsets, length }: TextColumn, place: number): string {
  return place >= 0 && place < length ? joined.slice(offsets[place], offsets[place + 1]) : "";
}

/** Running sums: `[0, a, a + b, …]`, one more than there are lengths. */
export function offsetsOf(lengths: ArrayLike<number>): Uint32Array {
  const offsets = new Uint32Array(lengths.length + 1);
  // Summed in place, so that the loop meets one type of numbers whatever the lengths are in.
  offsets.set(lengths, 1);
  for (let place = 1; place < offsets.length; place++)
    offsets[place] = (offsets[place] ?? 0) + (offsets[place - 1] ?? 0);
  return offsets;
}
