import { EVENT_KINDS } from "../../src/model/event.ts";
import type { PlainEvent } from "./plainEvents.ts";
import { type Answer, bucketOfDays, type Edges, type Question, type Tool } from "./question.ts";

/** Arrays of objects with `filter` and counting loops, written as one does who takes care: one pass, sets, no copies. */
export function arrays(events: readonly PlainEvent[], organizations: number, edges: Edges): Tool {
  const ask = (question: Question): Answer => {
    const wanted = new Set(question.organizations);
    const kinds = new Set(question.kinds);
    const { range } = question;
    const byOrganization = ({ organizations }: PlainEvent) =>
      wanted.size === 0 || organizations.some((one) => wanted.has(one));
    const byKind = (event: PlainEvent) => kinds.size === 0 || event.kinds.some((one) => kinds.has(one));
    const byDay = ({ day }: PlainEvent) => range === null || (day >= range[0] && day <= range[1]);
    const count = (
      length: number,
      passing: readonly PlainEvent[],
      placesOf: (event: PlainEvent) => readonly number[],
    ) => {
      const counts = new Array<number>(length).fill(0);
      for (const event of passing) for (const place of placesOf(event)) counts[place] = (counts[place] ?? 0) + 1;
      return counts;
    };
    const buckets = bucketOfDays(edges);
    const first = edges[0] ?? 0;
    const shown = events.filter((event) => byOrganization(event) && byKind(event) && byDay(event));
    return {
      rows: shown.map(({ row }) => row),
      organizations: count(
        organizations,
        wanted.size === 0 ? shown : events.filter((event) => byKind(event) && byDay(event)),
        (event) => event.organizations,
      ),
      kinds: count(
        EVENT_KINDS.length,
        kinds.size === 0 ? shown : events.filter((event) => byOrganization(event) && byDay(event)),
        (event) => event.kinds,
      ),
      histogram: count(
        edges.length - 1,
        range === null ? shown : events.filter((event) => byOrganization(event) && byKind(event)),
        ({ day }) => [buckets[day - first] ?? 0],
      ),
    };
  };
  return { name: "arrays of objects", build: () => ask, answerOf: (answered) => answered as Answer };
}
