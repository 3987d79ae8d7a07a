import type { OrganizationType } from "../../model/organization.ts";
import { partyCounts } from "./activity.ts";
import type { EventIndex, Rows } from "./eventIndex.ts";
import { countPairs, type PlacedPair } from "./pairs.ts";

/** An organization of the network. */
export interface NetworkNode {
  readonly name: string;
  readonly type: OrganizationType;
  /** Its events among the rows. */
  readonly events: number;
  /** The sum of its links' counts. */
  readonly weight: number;
}

/** Two nodes, as places in {@link Network.nodes}, and the events that both took part in. */
export interface NetworkLink {
  readonly ends: readonly [number, number];
  readonly count: number;
}

export interface Network {
  /** In the order in which they stand around the ring. */
  readonly nodes: readonly NetworkNode[];
  /** The strongest first. */
  readonly links: readonly NetworkLink[];
}

/**
 * The organizations that the strongest pairs are made of, at most `most`, and all links between them; chosen ones
 * come first. Their order lessens the crossings of links; the same rows give the same network.
 */
export function networkOf(index: EventIndex, rows: Rows, chosen: readonly string[], most: number): Network {
  const pairs = countPairs(index, rows);
  const weights = weightsOf(pairs, ({ closeness }) => closeness);
  const first = chosen.flatMap((name) => index.organizationNamed(name) ?? []).filter((place) => weights.has(place));
  const picked = strongest(pairs, weights, first, most);
  const within = pairs.filter(({ places: [a, b] }) => picked.has(a) && picked.has(b));
  const linked = weightsOf(within, ({ count }) => count);
  const kept = [...linked.keys()];
  const links = within.map(({ places: [a, b], count }) => ({
    ends: [kept.indexOf(a), kept.indexOf(b)] as const,
    count,
  }));
  const order = ringOrder(kept.length, links);
  const events = partyCounts(index, rows);
  return {
    nodes: order.map((at) => {
      const place = kept[at] ?? 0;
      const organization = index.organizations[place];
      return {
        name: organization?.name ?? "",
        type: organization?.type ?? "other",
        events: events[place] ?? 0,
        weight: linked.get(place) ?? 0,
      };
    }),
    links: links.map(({ ends: [a, b], count }) => ({ ends: [order.indexOf(a), order.indexOf(b)], count })),
  };
}

/**
 * Takes one pair after the other until there are `most` organizations: the one with the most events; of several, one
 * that touches those taken before, then the one whose organizations have the closest contacts.
 */
function strongest(
  pairs: readonly PlacedPair[],
  weights: ReadonlyMap<number, number>,
  first: readonly number[],
  most: number,
): ReadonlySet<number> {
  const picked = new Set(first.slice(0, most));
  const missing = ({ places }: PlacedPair) => places.filter((place) => !picked.has(place)).length;
  const weightOf = ({ places: [a, b] }: PlacedPair) => (weights.get(a) ?? 0) + (weights.get(b) ?? 0);
  // The chosen ones are shown with whom they met, before all others.
  const isPreferred = (pair: PlacedPair) => first.length > 0 && pair.places.some((place) => picked.has(place));
  for (;;) {
    let best: PlacedPair | null = null;
    for (const pair of pairs) {
      const needed = missing(pair);
      if (needed === 0 || picked.size + needed > most) continue;
      const order =
        best === null
          ? -1
          : Number(isPreferred(best)) - Number(isPreferred(pair)) ||
            best.count - pair.count ||
            needed - missing(best) ||
            weightOf(best) - weightOf(pair);
      if (order < 0) best = pair;
    }
    if (best === null) return picked;
    for (const place of best.places) picked.add(place);
  }
}

function weightsOf(pairs: readonly PlacedPair[], weightOf: (pair: PlacedPair) => number): Map<number, number> {
  const weights = new Map<number, number>();
  for (const pair of pairs) {
    for (const place of pair.places) weights.set(place, (weights.get(place) ?? 0) + weightOf(pair));
  }
  return weights;
}

/** How often links cross where nodes stand in a ring, in the order of `at` (by node its place). */
export function crossings(links: readonly NetworkLink[], at: readonly number[]): number {
  const ends = links.map(({ ends: [from, to] }) => [at[from] ?? 0, at[to] ?? 0] as const);
  const low = ends.map(([a, b]) => Math.min(a, b));
  const high = ends.map(([a, b]) => Math.max(a, b));
  let count = 0;
  for (let one = 0; one < links.length; one++) {
    const a = low[one] ?? 0;
    const b = high[one] ?? 0;
    for (let other = 0; other < one; other++) {
      const c = low[other] ?? 0;
      const d = high[other] ?? 0;
      if ((a < c && c < b && b < d) || (c < a && a < d && d < b)) count++;
    }
  }
  return count;
}

/** Enough for a score of nodes; each round looks at every two of them. */
const ROUNDS = 4;

/**
 * The nodes in an order around a ring. From the order given, two at a time change places while that makes fewer
 * crossings or, with as many, shorter links (counted by strength).
 */
export function ringOrder(nodes: number, links: readonly NetworkLink[]): number[] {
  const at = Array.from({ length: nodes }, (_, place) => place);
  const cost = () => {
    let length = 0;
    for (const { ends, count } of links) {
      const apart = Math.abs((at[ends[0]] ?? 0) - (at[ends[1]] ?? 0));
      length += count * Math.min(apart, nodes - apart);
    }
    return [crossings(links, at), length] as const;
  };
  const swap = (a: number, b: number) => {
    [at[a], at[b]] = [at[b] ?? 0, at[a] ?? 0];
  };
  let [crossed, length] = cost();
  for (let round = 0; round < ROUNDS; round++) {
    let changed = false;
    for (let a = 0; a < nodes; a++) {
      for (let b = a + 1; b < nodes; b++) {
        swap(a, b);
        const [nextCrossed, nextLength] = cost();
        if (nextCrossed < crossed || (nextCrossed === crossed && nextLength < length)) {
          [crossed, length] = [nextCrossed, nextLength];
          changed = true;
        } else swap(a, b);
      }
    }
    if (!changed) break;
  }
  const order = new Array<number>(nodes).fill(0);
  for (const [node, place] of at.entries()) order[place] = node;
  return order;
}
