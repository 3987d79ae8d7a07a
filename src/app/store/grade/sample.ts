/**
 * Numbers from 0 to below 1 that look like chance, the same for the same seed (any 32-bit integer).
 * Source: mulberry32 by Tommy Ettinger, which is in the public domain.
 */
function chance(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Draws places below `size` without putting any back, all with the same chance and in an order of chance, so that any
 * beginning of them is a sample too: Fisher and Yates' shuffle as far as it is needed, of a list that is never made.
 * @param count so many, or all where there are fewer
 * @param seed the same draws the same
 */
export function drawPlaces(size: number, count: number, seed: number): number[] {
  const next = chance(seed);
  /** Who stands at a place other than its own. */
  const moved = new Map<number, number>();
  return Array.from({ length: Math.min(size, count) }, (_, at) => {
    const other = at + Math.floor(next() * (size - at));
    const drawn = moved.get(other) ?? other;
    moved.set(other, moved.get(at) ?? at);
    return drawn;
  });
}

/** A seed that nobody chose. */
export function newSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}
