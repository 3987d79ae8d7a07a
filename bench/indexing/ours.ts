import { dayText } from "../../src/app/store/days.ts";
import { type EventIndex, indexEvents } from "../../src/app/store/eventIndex.ts";
import { type FilterResult, filterEvents } from "../../src/app/store/filterEvents.ts";
import { type Buckets, countBuckets, type Histogram } from "../../src/app/store/histogram.ts";
import { NO_FILTERS, perFacet } from "../../src/app/store/viewState.ts";
import { BUNDLE_VERSION, type BundleEvent } from "../../src/bundle/schema.ts";
import { EVENT_KINDS } from "../../src/model/event.ts";
import type { PlainEvent } from "./plainEvents.ts";
import type { Question, Tool } from "./question.ts";

interface Answered extends Pick<FilterResult, "rows"> {
  readonly organizations: Int32Array;
  readonly kinds: Int32Array;
  readonly histogram: Histogram;
}

function bundleEvent({ row, day, organizations, kinds }: PlainEvent, names: readonly string[]): BundleEvent {
  return {
    id: `e${row}`,
    title: "",
    kinds: kinds.flatMap((place) => EVENT_KINDS[place] ?? []),
    date: dayText(day),
    dateText: "",
    implied: [],
    organizations: organizations.map((place) => ({ name: names[place] ?? "", role: "party", inferred: null })),
    people: [],
    place: null,
    quote: "",
    links: [],
    documents: [],
    alsoKnownAs: [],
    toldBy: [],
    disagreements: [],
    guesses: [],
  };
}

/** The page's own index. What it is built from is what the page makes of the data that it fetches. */
export function ours(events: readonly PlainEvent[], names: readonly string[], buckets: Buckets): Tool {
  const bundle = {
    format: "wanglai-bundle" as const,
    version: BUNDLE_VERSION as typeof BUNDLE_VERSION,
    documents: [],
    organizations: names.map((name) => ({ name, initials: "", type: "other" as const, aliases: [], couldBe: [] })),
    people: [],
    events: events.map((event) => bundleEvent(event, names)),
    parts: null,
    texts: [],
    tables: [],
    failures: [],
  };
  const ask = (index: EventIndex, question: Question): Answered => {
    const facets = perFacet((facet) => {
      const only =
        facet === "organization"
          ? question.organizations.map((place) => names[place] ?? "")
          : facet === "kind"
            ? question.kinds.flatMap((place) => EVENT_KINDS[place] ?? [])
            : [];
      return { only, not: [] };
    });
    const { range } = question;
    const result = filterEvents(
      index,
      { ...NO_FILTERS, facets, from: range && dayText(range[0]), to: range && dayText(range[1]) },
      null,
    );
    const { rows, dated } = result.withoutDate;
    return {
      rows: result.rows,
      organizations: result.counts.organization,
      kinds: result.counts.kind,
      histogram: countBuckets(index, rows, dated, buckets),
    };
  };
  return {
    name: "wanglai",
    build: () => {
      const index = indexEvents(bundle);
      return (question) => ask(index, question);
    },
    answerOf(answered) {
      const { histogram, ...rest } = answered as Answered;
      return { ...rest, histogram: histogram.counts };
    },
  };
}
