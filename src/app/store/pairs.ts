import type { EventIndex } from "./eventIndex.ts";

/** Two organizations and the number of events that both took part in. */
export interface Pair {
  readonly names: readonly [string, string];
  readonly count: number;
}

/** Two organizations as places in `EventIndex.organizations`, the smaller first. */
export interface PlacedPair {
  readonly places: readonly [number, number];
  readonly count: number;
}

/** Gatherings of more organizations than this say little about any two of them. */
export const MOST_PARTIES = 8;

/** Every pair that met in these rows, the most frequent first. Events of more than {@link MOST_PARTIES} do not count. */
export function countPairs(index: EventIndex, rows: readonly number[]): PlacedPair[] {
  const total = index.organizations.length;
  const counts = new Map<number, number>();
  for (const row of rows) {
    const parties = index.parties[row] ?? [];
    if (parties.length > MOST_PARTIES) continue;
    for (const a of parties) {
      for (const b of parties) {
        if (a < b) counts.set(a * total + b, (counts.get(a * total + b) ?? 0) + 1);
      }
    }
  }
  return [...counts]
    .sort(([pairA, a], [pairB, b]) => b - a || pairA - pairB)
    .map(([pair, count]) => ({ places: [Math.floor(pair / total), pair % total], count }));
}

/** A pair by the names of its organizations. */
export function namedPair(index: EventIndex, { places, count }: PlacedPair): Pair {
  const nameOf = (place: number) => index.organizations[place]?.name ?? "";
  return { names: [nameOf(places[0]), nameOf(places[1])], count };
}

/** The pairs that met at least `least` times in these rows, the most frequent first, at most `limit`. */
export function frequentPairs(index: EventIndex, rows: readonly number[], limit: number, least = 2): Pair[] {
  return countPairs(index, rows)
    .filter(({ count }) => count >= least)
    .slice(0, limit)
    .map((pair) => namedPair(index, pair));
}
