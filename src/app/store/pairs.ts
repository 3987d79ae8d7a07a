import { type EventIndex, partiesOf, type Rows } from "./eventIndex.ts";

/** Two organizations and the number of events that both took part in. */
export interface Pair {
  readonly names: readonly [string, string];
  readonly count: number;
}

/** Two organizations as places in `EventIndex.organizations`, the smaller first. */
export interface PlacedPair {
  readonly places: readonly [number, number];
  readonly count: number;
  /** The sum over their events of 1 ÷ the number of others there: large gatherings say little about any two. */
  readonly closeness: number;
}

/**
 * Every pair that met in these rows, in events of whatever size, so that the counts are those of the lens. The most
 * frequent come first; of several, those that met among fewer others. An event of n organizations makes n² ÷ 2 steps.
 */
export function countPairs(index: EventIndex, rows: Rows): PlacedPair[] {
  const total = index.organizations.length;
  const counts = new Map<number, number>();
  const closeness = new Map<number, number>();
  for (const row of rows) {
    const parties = partiesOf(index, row);
    for (const a of parties) {
      for (const b of parties) {
        if (a >= b) continue;
        const pair = a * total + b;
        counts.set(pair, (counts.get(pair) ?? 0) + 1);
        closeness.set(pair, (closeness.get(pair) ?? 0) + 1 / (parties.length - 1));
      }
    }
  }
  const closenessOf = (pair: number) => closeness.get(pair) ?? 0;
  return [...counts]
    .sort(([pairA, a], [pairB, b]) => b - a || closenessOf(pairB) - closenessOf(pairA) || pairA - pairB)
    .map(([pair, count]) => ({
      places: [Math.floor(pair / total), pair % total],
      count,
      closeness: closenessOf(pair),
    }));
}

/** A pair by the names of its organizations. */
export function namedPair(index: EventIndex, { places, count }: PlacedPair): Pair {
  const nameOf = (place: number) => index.organizations[place]?.name ?? "";
  return { names: [nameOf(places[0]), nameOf(places[1])], count };
}

/** The pairs that met at least `least` times in these rows, the most frequent first, at most `limit`. */
export function frequentPairs(index: EventIndex, rows: Rows, limit: number, least = 2): Pair[] {
  return countPairs(index, rows)
    .filter(({ count }) => count >= least)
    .slice(0, limit)
    .map((pair) => namedPair(index, pair));
}
