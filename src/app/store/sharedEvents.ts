import type { BundleEvent } from "../../bundle/schema.ts";
import { type EventIndex, partiesOf } from "./eventIndex.ts";
import type { Pair } from "./pairs.ts";
import { rowsOfOrganization } from "./rowsOf.ts";

/** Up to so many parties, all pairs of them are named; of more, only those with the host. */
const FEW_PARTIES = 3;
const MOST_PAIRS = 4;

/**
 * The pairs of the parties of a row's event that have more than one event in common, this one included, with the number of these
 * events: all pairs of up to three parties, of more those with the host (or whoever is named first), at most four.
 * In the order in which the event names them.
 */
export function sharedEvents(
  index: EventIndex,
  row: number,
  { organizations }: Pick<BundleEvent, "organizations">,
): Pair[] {
  const parties = Array.from(partiesOf(index, row));
  const host = organizations.find(({ role }) => role === "host");
  const first = host ? index.organizationNamed(host.name) : (parties[0] ?? null);
  const pairs =
    parties.length <= FEW_PARTIES
      ? parties.flatMap((a, i) => parties.slice(i + 1).map((b): [number, number] => [a, b]))
      : parties.flatMap((other): [number, number][] => (first === null || other === first ? [] : [[first, other]]));
  const nameOf = (place: number) => index.organizations[place]?.name ?? "";
  const met = new Map([...new Set(pairs.map(([a]) => a))].map((a) => [a, meetingsOf(index, a)]));
  return pairs
    .flatMap(([a, b]): Pair[] => {
      const count = met.get(a)?.get(b) ?? 0;
      return count > 1 ? [{ names: [nameOf(a), nameOf(b)], count }] : [];
    })
    .slice(0, MOST_PAIRS);
}

/** With whom an organization took part, and in how many events. */
function meetingsOf(index: EventIndex, organization: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const row of rowsOfOrganization(index, organization)) {
    for (const party of partiesOf(index, row)) counts.set(party, (counts.get(party) ?? 0) + 1);
  }
  return counts;
}
