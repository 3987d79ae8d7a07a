import type { EventIndex } from "./eventIndex.ts";
import type { Pair } from "./pairs.ts";

/** Up to so many parties, all pairs of them are named; of more, only those with the host. */
const FEW_PARTIES = 3;
const MOST_PAIRS = 4;

/**
 * The pairs of a row's parties that have more than one event in common, this one included, with the number of these
 * events: all pairs of up to three parties, of more those with the host (or whoever is named first), at most four.
 * In the order in which the event names them.
 */
export function sharedEvents(index: EventIndex, row: number): Pair[] {
  const parties = index.parties[row] ?? [];
  const host = index.events[row]?.organizations.find(({ role }) => role === "host");
  const first = host ? index.organizationNamed(host.name) : (parties[0] ?? null);
  const pairs =
    parties.length <= FEW_PARTIES
      ? parties.flatMap((a, i) => parties.slice(i + 1).map((b): [number, number] => [a, b]))
      : parties.flatMap((other): [number, number][] => (first === null || other === first ? [] : [[first, other]]));
  const counts = pairs.map(([a, b]) =>
    index.parties.reduce((count, there) => count + Number(there.includes(a) && there.includes(b)), 0),
  );
  const nameOf = (place: number) => index.organizations[place]?.name ?? "";
  return pairs
    .flatMap(([a, b], i): Pair[] => {
      const count = counts[i] ?? 0;
      return count > 1 ? [{ names: [nameOf(a), nameOf(b)], count }] : [];
    })
    .slice(0, MOST_PAIRS);
}
