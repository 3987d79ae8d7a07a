import { dateOf, type EventIndex, hasParty, partiesOf, type Rows } from "./eventIndex.ts";

/** Which of two organizations took part: the first with others, both, the second with others. */
export type Lane = "first" | "both" | "second";
export const LANES: readonly Lane[] = ["first", "both", "second"];

export interface LaneEntry {
  readonly row: number;
  readonly lane: Lane;
}

/** The rows that organization `a` or `b` (places in `EventIndex.organizations`) took part in, in the order given. */
export function laneEntries(index: EventIndex, rows: Rows, a: number, b: number): LaneEntry[] {
  const entries: LaneEntry[] = [];
  for (const row of rows) {
    const first = hasParty(index, row, a);
    const second = hasParty(index, row, b);
    if (first || second) entries.push({ row, lane: first && second ? "both" : first ? "first" : "second" });
  }
  return entries;
}

/** Entries below one heading. */
export interface LaneMonth {
  readonly month: number | null;
  readonly entries: readonly LaneEntry[];
}

export interface LaneYear {
  /** Null: those of an open year. */
  readonly year: number | null;
  readonly months: readonly LaneMonth[];
}

/** Groups entries in chronological order by year and month of their first day. A month is null where it, or the year, is unsaid. */
export function laneYears(index: EventIndex, entries: readonly LaneEntry[]): LaneYear[] {
  const years: { year: number | null; months: { month: number | null; entries: LaneEntry[] }[] }[] = [];
  for (const entry of entries) {
    const start = entry.row < index.dated ? dateOf(index, entry.row)?.start : undefined;
    const year = start?.year ?? null;
    const month = start?.month ?? null;
    let inYear = years.at(-1);
    if (inYear?.year !== year || !inYear) {
      inYear = { year, months: [] };
      years.push(inYear);
    }
    const latest = inYear.months.at(-1);
    if (latest && latest.month === month) latest.entries.push(entry);
    else inYear.months.push({ month, entries: [entry] });
  }
  return years;
}

/**
 * The entry of the next lane to one side (`step` −1 or 1) that stands nearest to `current` in order; the one before
 * rather than the one after where both are as near. Null where no lane to that side has any.
 */
export function besideInLanes(entries: readonly LaneEntry[], current: number, step: -1 | 1): number | null {
  const at = entries.findIndex(({ row }) => row === current);
  const lane = at === -1 ? -1 : LANES.indexOf(entries[at]?.lane ?? "both");
  if (lane === -1) return null;
  for (let next = lane + step; next >= 0 && next < LANES.length; next += step) {
    const wanted = LANES[next];
    for (let distance = 1; distance < entries.length; distance++) {
      for (const place of [at - distance, at + distance]) {
        if (entries[place]?.lane === wanted) return entries[place]?.row ?? null;
      }
    }
  }
  return null;
}

/** An organization that both of a pair work with. */
export interface Partner {
  readonly place: number;
  readonly name: string;
  /** In how many of the rows it took part with the first, and with the second. */
  readonly withFirst: number;
  readonly withSecond: number;
}

/**
 * Organizations that met `a` and met `b` in these rows, those first that are close to both: by the smaller of their
 * two counts, then by the sum; at most `limit`.
 */
export function commonPartners(
  index: EventIndex,
  entries: readonly LaneEntry[],
  pair: readonly [number, number],
  limit: number,
): Partner[] {
  const withFirst = new Map<number, number>();
  const withSecond = new Map<number, number>();
  const add = (counts: Map<number, number>, place: number) => counts.set(place, (counts.get(place) ?? 0) + 1);
  for (const { row, lane } of entries) {
    for (const place of partiesOf(index, row)) {
      if (pair.includes(place)) continue;
      if (lane !== "second") add(withFirst, place);
      if (lane !== "first") add(withSecond, place);
    }
  }
  return [...withFirst]
    .flatMap(([place, first]) => {
      const second = withSecond.get(place) ?? 0;
      const name = index.organizations[place]?.name ?? "";
      return second === 0 ? [] : [{ place, name, withFirst: first, withSecond: second }];
    })
    .sort(
      (x, y) =>
        Math.min(y.withFirst, y.withSecond) - Math.min(x.withFirst, x.withSecond) ||
        y.withFirst + y.withSecond - x.withFirst - x.withSecond ||
        x.place - y.place,
    )
    .slice(0, limit);
}
