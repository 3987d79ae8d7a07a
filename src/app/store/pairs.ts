import { partyCounts } from "./activity.ts";
import { type EventIndex, hasParty, partiesOf, type Rows } from "./eventIndex.ts";
import { rowsOfOrganization } from "./rowsOf.ts";

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

/** Of more rows than this, pairs are counted among the most active organizations first. */
const MANY = 5000;
/** So many organizations: a table of all their pairs takes 4 MB. */
const MOST_ACTIVE = 1024;

/**
 * The most frequent pairs of many rows, when all of them are among the most active organizations: a pair cannot meet more
 * often than either of its organizations. Null where another pair could be as frequent.
 */
function pairsOfMostActive(index: EventIndex, rows: Rows, limit: number, least: number): PlacedPair[] | null {
  const activity = partyCounts(index, rows);
  const places = Uint32Array.from(activity.keys()).filter((place) => (activity[place] ?? 0) >= least);
  const byActivity = places.sort((a, b) => (activity[b] ?? 0) - (activity[a] ?? 0) || a - b);
  const active = byActivity.slice(0, MOST_ACTIVE).sort();
  const bound = activity[byActivity[MOST_ACTIVE] ?? -1] ?? 0;
  const rank = new Int32Array(activity.length).fill(-1);
  active.forEach((place, at) => {
    rank[place] = at;
  });
  const width = active.length;
  const counts = new Int32Array(width * width);
  const { offsets, ids } = index.columns.organizations;
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place] ?? 0;
    const end = offsets[row + 1] ?? 0;
    for (let at = offsets[row] ?? 0; at < end; at++) {
      const a = rank[ids[at] ?? 0] ?? -1;
      if (a === -1) continue;
      for (let other = at + 1; other < end; other++) {
        const b = rank[ids[other] ?? 0] ?? -1;
        if (b === -1) continue;
        const pair = a < b ? a * width + b : b * width + a;
        counts[pair] = (counts[pair] ?? 0) + 1;
      }
    }
  }
  // The count that the last of them must have: those with as many are told apart by their closeness.
  const frequent = Int32Array.from(aboveIn(counts, Math.max(least, bound + 1))).sort();
  if (frequent.length < limit) return bound < least ? pairsFrom(index, rows, active, counts, least) : null;
  return pairsFrom(index, rows, active, counts, frequent[frequent.length - limit] ?? least);
}

function aboveIn(counts: Int32Array, least: number): number[] {
  const above: number[] = [];
  for (let place = 0; place < counts.length; place++) {
    const count = counts[place] ?? 0;
    if (count >= least) above.push(count);
  }
  return above;
}

/** The pairs of a table that have at least so many meetings, with their closeness. */
function pairsFrom(
  index: EventIndex,
  rows: Rows,
  active: Uint32Array,
  counts: Int32Array,
  least: number,
): PlacedPair[] {
  const passes = new Uint8Array(index.size);
  for (let place = 0; place < rows.length; place++) passes[rows[place] ?? 0] = 1;
  const pairs: PlacedPair[] = [];
  for (let pair = 0; pair < counts.length; pair++) {
    const count = counts[pair] ?? 0;
    if (count < least) continue;
    const a = active[Math.floor(pair / active.length)] ?? 0;
    const b = active[pair % active.length] ?? 0;
    let closeness = 0;
    for (const row of rowsOfOrganization(index, a)) {
      if (passes[row] === 1 && hasParty(index, row, b)) closeness += 1 / (partiesOf(index, row).length - 1);
    }
    pairs.push({ places: [a, b], count, closeness });
  }
  return pairs.sort(
    (x, y) => y.count - x.count || y.closeness - x.closeness || x.places[0] - y.places[0] || x.places[1] - y.places[1],
  );
}

/** The pairs that met at least `least` times in these rows, the most frequent first, at most `limit`. */
export function frequentPairs(index: EventIndex, rows: Rows, limit: number, least = 2): Pair[] {
  const ofActive = rows.length > MANY ? pairsOfMostActive(index, rows, limit, least) : null;
  return (ofActive ?? countPairs(index, rows))
    .filter(({ count }) => count >= least)
    .slice(0, limit)
    .map((pair) => namedPair(index, pair));
}
