/**
 * Where more events stand on one spot than there are lanes, several become a cluster: one mark with their number. First
 * the events of a day, then those of the period around it, and only where that does not help what else lies there; so
 * that nothing covers anything, and every event is in one place.
 */
import { type Period, type PeriodUnit, periodOf, unitFor } from "./periods.ts";

/** The least that an event takes, in pixels, and its days. */
export interface Spot {
  readonly row: number;
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
}

/** One or several events that are drawn as one. */
export interface Unit<Of extends Spot = Spot> {
  readonly members: readonly Of[];
  readonly from: number;
  readonly to: number;
  /** Of several: whether its mark takes all of their days, and not only the middle. */
  readonly isBar: boolean;
}

/** What clusters depend on. Places are pixels from the first drawn day. */
export interface ClusterFrame {
  readonly firstDay: number;
  readonly pixelsPerDay: number;
  readonly lanes: number;
  /** The width of a cluster's mark. */
  readonly markWidth: (count: number) => number;
  /** A row that stands for itself if that is possible, or null. */
  readonly preferred: number | null;
}

/** The least width of the periods that clusters are made of, in pixels. */
const PERIOD_WIDTH = 40;

/** The events as units of which at no place more lie above each other than there are lanes; in order of their place. */
export function clustered<Of extends Spot>(spots: readonly Of[], frame: ClusterFrame): Unit<Of>[] {
  return new Clusters(spots, frame).units();
}

type Reason = "alone" | "day" | "period" | "crowd";

class Group<Of extends Spot> {
  readonly reason: Reason;
  readonly key: number;
  readonly members: Of[] = [];
  constructor(reason: Reason, key: number) {
    this.reason = reason;
    this.key = key;
  }
}

interface Placed<Of extends Spot> extends Unit<Of> {
  readonly group: Group<Of>;
}

class Clusters<Of extends Spot> {
  readonly #spots: readonly Of[];
  readonly #frame: ClusterFrame;
  readonly #unit: PeriodUnit;
  readonly #periods = new Map<number, Period>();
  /** Days and first days of periods whose events are together. */
  readonly #days = new Set<number>();
  readonly #together = new Set<number>();
  /** Events that are together for want of room: the number of their crowd. */
  readonly #crowdOf = new Map<Of, number>();
  #crowds = 0;

  constructor(spots: readonly Of[], frame: ClusterFrame) {
    this.#spots = spots;
    this.#frame = frame;
    this.#unit = unitFor(frame.pixelsPerDay, PERIOD_WIDTH);
  }

  units(): Unit<Of>[] {
    const { lanes } = this.#frame;
    for (;;) {
      const units = this.#placed();
      const crowded = peaks(units, lanes);
      if (crowded.length === 0) return units;
      if (this.#relieveLong(units)) continue;
      for (const peak of crowded) this.#relieve(units.filter(({ from, to }) => from <= peak && to > peak));
    }
  }

  /** Where it is crowded, long dates have half of the lanes at most: nothing else would help the others. */
  #relieveLong(units: readonly Placed<Of>[]): boolean {
    const { lanes } = this.#frame;
    const most = Math.max(1, lanes >> 1);
    const long = units.filter((unit) => this.#isLong(unit));
    const isAt = (peak: number) => (unit: Unit<Of>) => unit.from <= peak && unit.to > peak;
    let found = false;
    for (const peak of peaks(long, most)) {
      if (units.filter(isAt(peak)).length <= lanes) continue;
      const there = long.filter(isAt(peak));
      this.#crowd(withSameDates(there, there.length - most) ?? [there]);
      found = true;
    }
    return found;
  }

  /** Whether it is a single event whose date is longer than a period. */
  #isLong({ group, members: [spot] }: Placed<Of>): boolean {
    return group.reason === "alone" && spot !== undefined && spot.row !== this.#frame.preferred && !this.#isShort(spot);
  }

  #periodOf(day: number): Period {
    const period = this.#periods.get(day) ?? periodOf(day, this.#unit);
    this.#periods.set(day, period);
    return period;
  }

  /** Whether an event is of one period, and may be put together with others of it. */
  #isShort({ row, first, last }: Of): boolean {
    return row !== this.#frame.preferred && last <= this.#periodOf(first).last;
  }

  #placed(): Placed<Of>[] {
    const groups = new Map<string, Group<Of>>();
    this.#spots.forEach((spot, place) => {
      const [reason, key] = this.#groupOf(spot, place);
      const name = `${reason}${key}`;
      const group = groups.get(name) ?? new Group<Of>(reason, key);
      groups.set(name, group);
      group.members.push(spot);
    });
    return [...groups.values()].map((group) => this.#place(group)).sort((a, b) => a.from - b.from);
  }

  #groupOf(spot: Of, place: number): [Reason, number] {
    const crowd = this.#crowdOf.get(spot);
    if (crowd !== undefined) return ["crowd", crowd];
    if (!this.#isShort(spot)) return ["alone", place];
    const period = this.#periodOf(spot.first).first;
    if (this.#together.has(period)) return ["period", period];
    if (spot.first === spot.last && this.#days.has(spot.first)) return ["day", spot.first];
    return ["alone", place];
  }

  /** A mark over the middle of its events, within their period; over all of their days where these are long. */
  #place(group: Group<Of>): Placed<Of> {
    const { members } = group;
    const [only] = members;
    if (only && members.length === 1) return { group, members, from: only.from, to: only.to, isBar: false };
    const { firstDay, pixelsPerDay, markWidth } = this.#frame;
    const first = members.reduce((first, one) => Math.min(first, one.first), Number.POSITIVE_INFINITY);
    const last = members.reduce((last, one) => Math.max(last, one.last), Number.NEGATIVE_INFINITY);
    const width = markWidth(members.length);
    const start = (first - firstDay) * pixelsPerDay;
    const end = (last + 1 - firstDay) * pixelsPerDay;
    if (group.reason === "crowd") {
      const from = Math.max(0, start);
      return { group, members, from, to: Math.max(end, from + width), isBar: true };
    }
    let from = (start + end - width) / 2;
    if (group.reason === "period") {
      const period = this.#periodOf(first);
      const periodStart = (period.first - firstDay) * pixelsPerDay;
      const periodEnd = (period.last + 1 - firstDay) * pixelsPerDay;
      from = Math.max(periodStart, Math.min(from, periodEnd - width));
    }
    return { group, members, from, to: from + width, isBar: false };
  }

  /** Puts some of these together, which lie above each other and are more than there are lanes. */
  #relieve(active: readonly Placed<Of>[]): void {
    const { lanes, preferred } = this.#frame;
    const others = active.filter(({ members }) => members.every(({ row }) => row !== preferred));
    const excess = active.length - lanes;
    const shorts = others.flatMap(({ group: { reason }, members: [spot] }) =>
      spot && (reason === "alone" || reason === "day") && this.#isShort(spot) ? [{ reason, spot }] : [],
    );
    const days = shorts.flatMap(({ reason, spot: { first, last } }) =>
      reason === "alone" && first === last ? first : [],
    );
    if (addFullest(this.#days, days, excess)) return;
    const periods = shorts.map(({ spot }) => this.#periodOf(spot.first).first);
    if (addFullest(this.#together, periods, excess)) return;
    // What is left are marks that are close, and what is preferred, which goes last.
    this.#crowd([others.length > 1 ? others : active]);
  }

  /** Makes one of all units of each list. */
  #crowd(lists: readonly (readonly Unit<Of>[])[]): void {
    for (const units of lists) {
      for (const { members } of units) for (const member of members) this.#crowdOf.set(member, this.#crowds);
      this.#crowds++;
    }
  }
}

/** Lists of the units with the same dates, the longest first, until so many units are spared; null where no two have. */
function withSameDates<Of extends Spot>(units: readonly Placed<Of>[], spared: number): Placed<Of>[][] | null {
  const byDates = new Map<string, Placed<Of>[]>();
  for (const unit of units) {
    const [spot] = unit.members;
    const dates = `${spot?.first} ${spot?.last}`;
    const known = byDates.get(dates);
    if (known) known.push(unit);
    else byDates.set(dates, [unit]);
  }
  const several = [...byDates.values()].filter(({ length }) => length > 1).sort((a, b) => b.length - a.length);
  let left = spared;
  const found = several.filter(({ length }) => {
    const isNeeded = left > 0;
    left -= length - 1;
    return isNeeded;
  });
  return left > 0 ? null : found;
}

/**
 * Adds those of the values that are there most often, more than once, until so many others of them are spared.
 * @returns whether there were any
 */
function addFullest(to: Set<number>, values: readonly number[], spared: number): boolean {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const several = [...counts].filter(([, count]) => count > 1).sort(([, a], [, b]) => b - a);
  let left = spared;
  for (const [value, count] of several) {
    if (left <= 0) break;
    to.add(value);
    left -= count - 1;
  }
  return several.length > 0;
}

/** Where more of these than lanes lie above each other: of each such stretch the left edge at which they are most. */
function peaks(sorted: readonly Pick<Spot, "from" | "to">[], lanes: number): number[] {
  const ends = Float64Array.from(sorted, ({ to }) => to).sort();
  const found: number[] = [];
  let peak = 0;
  let most = lanes;
  let ended = 0;
  for (const [begun, { from }] of sorted.entries()) {
    while ((ends[ended] ?? Number.POSITIVE_INFINITY) <= from) ended++;
    const count = begun + 1 - ended;
    if (count > most) {
      most = count;
      peak = from;
    } else if (count <= lanes && most > lanes) {
      found.push(peak);
      most = lanes;
    }
  }
  if (most > lanes) found.push(peak);
  return found;
}

/** About how many of these lie where there are more than lanes. */
export function countCrowded(spots: readonly Spot[], lanes: number): number {
  const sorted = spots.toSorted((a, b) => a.from - b.from);
  const ends = Float64Array.from(sorted, ({ to }) => to).sort();
  let ended = 0;
  let crowded = 0;
  // So many of those that are there were counted already.
  let counted = 0;
  for (const [begun, { from }] of sorted.entries()) {
    const before = ended;
    while ((ends[ended] ?? Number.POSITIVE_INFINITY) <= from) ended++;
    counted = Math.max(0, counted - (ended - before));
    const count = begun + 1 - ended;
    if (count <= lanes) continue;
    crowded += count - counted;
    counted = count;
  }
  return crowded;
}
