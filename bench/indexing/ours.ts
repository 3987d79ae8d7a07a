import { dayText } from "../../src/app/store/days.ts";
import type { EventIndex } from "../../src/app/store/eventIndex.ts";
import { type FilterResult, filterEvents } from "../../src/app/store/filterEvents.ts";
import { type Buckets, countBuckets, type Histogram } from "../../src/app/store/histogram.ts";
import { indexParts } from "../../src/app/store/loadParts.ts";
import { NO_FILTERS, perFacet } from "../../src/app/store/viewState.ts";
import { ColumnsBuilder, type EventColumns } from "../../src/bundle/columns.ts";
import { BUNDLE_VERSION, type Bundle, type BundleParts } from "../../src/bundle/schema.ts";
import { EVENT_KINDS } from "../../src/model/event.ts";
import type { PlainEvent } from "./plainEvents.ts";
import type { Question, Tool } from "./question.ts";

interface Answered extends Pick<FilterResult, "rows"> {
  readonly organizations: Int32Array;
  readonly kinds: Int32Array;
  readonly histogram: Histogram;
}

/** The columns that the page would fetch. */
function columnsOf(events: readonly PlainEvent[], names: readonly string[]): EventColumns {
  const builder = new ColumnsBuilder();
  for (const { day, organizations, kinds } of events) {
    builder.addEvent({
      date: dayText(day),
      implied: [],
      kinds: kinds.flatMap((place) => EVENT_KINDS[place] ?? []),
      organizations: organizations.map((place) => ({ name: names[place] ?? "" })),
      people: [],
      place: null,
      documents: [],
      corrected: [],
      change: null,
    });
  }
  const places = new Map(names.map((name, place) => [name, place]));
  return builder.finish(
    (name) => places.get(name) ?? 0,
    () => "",
  );
}

/** A bundle whose events are elsewhere. */
function bundleOf(names: readonly string[], parts: BundleParts): Bundle {
  return {
    format: "wanglai-bundle",
    version: BUNDLE_VERSION,
    documents: [],
    organizations: names.map((name) => ({ name, initials: "", type: "other", aliases: [], couldBe: [] })),
    people: [],
    events: [],
    parts,
    texts: [],
    tables: [],
    failures: [],
    since: null,
    corrections: [],
  };
}

/** The page's own index, built of the columns that it fetches. */
export function ours(events: readonly PlainEvent[], names: readonly string[], buckets: Buckets): Tool {
  const columns = columnsOf(events, names);
  const parts: BundleParts = {
    events: columns.size,
    documents: 0,
    overview: "",
    stretches: [],
    articles: [],
    eventFiles: { each: 1, paths: [] },
    documentFiles: { each: 1, paths: [] },
    eventIds: [],
    documentIds: [],
  };
  const bundle = bundleOf(names, parts);
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
      const index = indexParts(bundle, parts, columns);
      return (question) => ask(index, question);
    },
    answerOf(answered) {
      const { histogram, ...rest } = answered as Answered;
      return { ...rest, histogram: histogram.counts };
    },
  };
}
