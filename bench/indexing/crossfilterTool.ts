import crossfilter from "crossfilter2";
import { EVENT_KINDS } from "../../src/model/event.ts";
import type { PlainEvent } from "./plainEvents.ts";
import { bucketOfDays, type Edges, type Question, type Tool } from "./question.ts";

interface Answered {
  readonly rows: readonly PlainEvent[];
  readonly organizations: ReadonlyArray<{ readonly key: number; readonly value: number }>;
  readonly kinds: Answered["organizations"];
  readonly histogram: Answered["organizations"];
}

/** Counts by place out of the groups that there are. */
function countsOf(groups: Answered["organizations"], length: number): number[] {
  const counts = new Array<number>(length).fill(0);
  for (const { key, value } of groups) counts[key] = value;
  return counts;
}

type Places = crossfilter.Dimension<PlainEvent, number>;

function choose(dimension: Places, values: readonly number[]): void {
  const [only] = values;
  if (only === undefined) dimension.filterAll();
  else if (values.length === 1) dimension.filterExact(only);
  else {
    const wanted = new Set<unknown>(values);
    dimension.filterFunction((value) => wanted.has(value));
  }
}

/** crossfilter2 as its manual has it: a dimension and a group for each facet, those with several values as arrays. */
export function crossfilterTool(events: readonly PlainEvent[], organizations: number, edges: Edges): Tool {
  const build = () => {
    const all = crossfilter([...events]);
    const byOrganization: Places = all.dimension((event) => event.organizations as number[], true);
    const byKind: Places = all.dimension((event) => event.kinds as number[], true);
    const byDay = all.dimension(({ day }) => day);
    const buckets = bucketOfDays(edges);
    const first = edges[0] ?? 0;
    const groups = {
      organizations: byOrganization.group<number, number>(),
      kinds: byKind.group<number, number>(),
      histogram: byDay.group<number, number>((day) => buckets[day - first] ?? 0),
    };
    let before: Question = { organizations: [], kinds: [], range: null };
    return (question: Question): Answered => {
      if (question.organizations !== before.organizations) choose(byOrganization, question.organizations);
      if (question.kinds !== before.kinds) choose(byKind, question.kinds);
      if (question.range !== before.range) {
        if (question.range === null) byDay.filterAll();
        else byDay.filterRange([question.range[0], question.range[1] + 1]);
      }
      before = question;
      return {
        rows: all.allFiltered(),
        organizations: groups.organizations.all(),
        kinds: groups.kinds.all(),
        histogram: groups.histogram.all(),
      };
    };
  };
  return {
    name: "crossfilter2",
    build,
    answerOf(answered) {
      const { rows, ...groups } = answered as Answered;
      return {
        rows: rows.map(({ row }) => row),
        organizations: countsOf(groups.organizations, organizations),
        kinds: countsOf(groups.kinds, EVENT_KINDS.length),
        histogram: countsOf(groups.histogram, edges.length - 1),
      };
    },
  };
}
