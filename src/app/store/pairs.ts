import type { EventIndex } from "./eventIndex.ts";

/** Two organizations and the number of events that both took part in. */
export interface Pair {
  readonly names: readonly [string, string];
  readonly count: number;
}

/** Gatherings of more organizations than this say little about any two of them. */
const MOST_PARTIES = 8;

/** The pairs that met at least twice in these rows, the most frequent first, at most `limit`. */
export function frequentPairs(index: EventIndex, rows: readonly number[], limit: number): Pair[] {
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
  const nameOf = (place: number) => index.organizations[place]?.name ?? "";
  return [...counts]
    .filter(([, count]) => count > 1)
    .sort(([pairA, a], [pairB, b]) => b - a || pairA - pairB)
    .slice(0, limit)
    .map(([pair, count]) => ({ names: [nameOf(Math.floor(pair / total)), nameOf(pair % total)], count }));
}
