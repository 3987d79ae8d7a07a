import { MOST_GONE, type Since } from "../../bundle/history.ts";
import type { BundleEvent } from "../../bundle/schema.ts";
import { type ComparedEvent, EarlierEvents, EventMatcher, factChanges } from "../../bundle/since.ts";
import { openBuilt, readable, UnreadableData } from "./openBuilt.ts";

/** What an event says of the build before. */
type Change = BundleEvent["change"];

/** What is asked of an event that was there before. */
export type EarlierEvent = ComparedEvent & Pick<BundleEvent, "change">;

/** The build before, or what is known of it. */
export interface EarlierBuild {
  /** All events in the order of their rows. @throws UnreadableData, BundleError */
  readonly all: () => AsyncIterable<EarlierEvent>;
  /** The event of a row; quick where rows are asked for in order. @throws UnreadableData, BundleError */
  readonly read: (row: number) => Promise<EarlierEvent>;
  /** What it says itself of the one before it. @throws BundleError */
  readonly since: Since | null;
}

/** What a bundle says of the build before. */
export interface History {
  readonly since: Since | null;
  /** What the event at a place says; asked in order. */
  readonly changeOf: (place: number, event: BundleEvent) => Promise<Change>;
}

/** Of a build that none came before. */
export const NO_HISTORY: History = { since: null, changeOf: async () => null };

async function gone(before: EarlierBuild, rows: readonly number[]): Promise<Since["gone"]> {
  const listed: Since["gone"] = [];
  for (const row of rows.slice(0, MOST_GONE)) {
    const { id, title, date, kinds, organizations } = await before.read(row);
    listed.push({ id, title, date, kinds, organizations: organizations.map(({ name }) => name) });
  }
  return listed;
}

/**
 * Compares the events of a build with those of the one before. Where none differs, they say of the past what they said before:
 * a build of what did not change gives the same bytes.
 * @param now gives all events in order, each time from the first
 * @throws UnreadableData, BundleError
 */
export async function compareBuilds(before: EarlierBuild, now: () => Iterable<BundleEvent>): Promise<History> {
  const earlier = new EarlierEvents();
  const hadChange: boolean[] = [];
  for await (const event of before.all()) {
    earlier.add(event);
    hadChange.push(event.change !== null);
  }
  const matcher = new EventMatcher(earlier);
  for (const event of now()) matcher.add(event);
  const matched = matcher.finish();
  const { rows, differs, vanished } = matched;
  const rowAt = (place: number) => rows[place] ?? -1;
  if (matched.new + matched.changed + vanished.length === 0) {
    const changeOf = async (place: number) => {
      const row = rowAt(place);
      return hadChange[row] ? (await before.read(row)).change : null;
    };
    return { since: before.since, changeOf };
  }
  return {
    since: {
      events: earlier.size,
      new: matched.new,
      changed: matched.changed,
      vanished: vanished.length,
      gone: await gone(before, vanished),
    },
    async changeOf(place, event) {
      if (rowAt(place) < 0) return { status: "new", facts: [] };
      if (!differs[place]) return null;
      const facts = factChanges(await before.read(rowAt(place)), event);
      return { status: "changed", facts: facts.map(({ fact, was }) => ({ fact, was })) };
    },
  };
}

/** What a build is compared with: the path of what was built before, or what is known of it. */
export type Baseline = string | EarlierBuild;

/** What a build says of the one before, and why nothing where that cannot be read. */
export interface FoundHistory {
  readonly history: History;
  /** A sentence for the user. */
  readonly trouble: string | null;
}

/**
 * The history of a build over the data of the one before, as {@link compareBuilds} tells it. Where that is not there, there is
 * none; where it cannot be read, that is told.
 * @param baseline the folder of the site or the data before, or its `bundle.json`, or what is known of them; null for none
 */
export async function historySince(baseline: Baseline | null, now: () => Iterable<BundleEvent>): Promise<FoundHistory> {
  if (baseline === null) return { history: NO_HISTORY, trouble: null };
  try {
    const before = typeof baseline === "string" ? await openBuilt(baseline) : baseline;
    return { history: await readable(() => compareBuilds(before, now)), trouble: null };
  } catch (error) {
    if (!(error instanceof UnreadableData)) throw error;
    return { history: NO_HISTORY, trouble: error.isMissing ? null : error.message };
  }
}
