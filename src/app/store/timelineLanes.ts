/** The lanes of a band: where in it each item stands. */

/** Sums of broken pixels differ by less. */
const EPSILON = 1e-6;

interface Placing {
  readonly from: number;
  readonly to: number;
  /** The lane that it had before. */
  readonly wanted: number | undefined;
}

/**
 * A lane for each of these, which come in order of their left edges. In that order one is always free, as at no place
 * more lie above each other than there are lanes: the one that it had before, or else the lowest that none which comes
 * while it lasts had before.
 */
export function inLanes(placed: readonly Placing[], lanes: number): number[] {
  const ends: number[] = new Array(lanes).fill(Number.NEGATIVE_INFINITY);
  return placed.map(({ from, to, wanted }, at) => {
    const free = [...ends.keys()].filter((lane) => (ends[lane] ?? 0) <= from + EPSILON);
    let lane = free.find((lane) => lane === wanted);
    if (lane === undefined) {
      const reserved = new Set<number>();
      for (let next = at + 1; next < placed.length && (placed[next]?.from ?? to) < to; next++) {
        const other = placed[next]?.wanted;
        if (other !== undefined) reserved.add(other);
      }
      lane = free.find((lane) => !reserved.has(lane)) ?? free[0] ?? 0;
    }
    ends[lane] = to;
    return lane;
  });
}
