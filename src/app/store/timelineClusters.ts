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
    for (;;) {
      const units = this.#placed();
      const crowded = crowdedAt(units, this.#frame.lanes);
      if (crowded.length === 0) return units;
      for (const active of crowded) this.#relieve(active);
    }
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
    if (only && members.length === 1) return { group, members, from: only.from, to: only.to };
    const { firstDay, pixelsPerDay, markWidth } = this.#frame;
    const first = members.reduce((first, one) => Math.min(first, one.first), Number.POSITIVE_INFINITY);
    const last = members.reduce((last, one) => Math.max(last, one.last), Number.NEGATIVE_INFINITY);
    const width = markWidth(members.length);
    const start = (first - firstDay) * pixelsPerDay;
    const end = (last + 1 - firstDay) * pixelsPerDay;
    if (group.reason === "crowd") {
      const from = Math.max(0, start);
      return { group, members, from, to: Math.max(end, from + width) };
    }
    let from = (start + end - width) / 2;
    if (group.reason === "period") {
      const period = this.#periodOf(first);
      const periodStart = (period.first - firstDay) * pixelsPerDay;
      const periodEnd = (period.last + 1 - firstDay) * pixelsPerDay;
      from = Math.max(periodStart, Math.min(from, periodEnd - width));
    }
    return { group, members, from, to: from + width };
  }

  /** Puts some of these together, which lie above each other and are more than there are lanes. */
  #relieve(active: readonly Placed<Of>[]): void {
    const shorts = active.flatMap(({ group: { reason }, members: [spot] }) =>
      spot && (reason === "alone" || reason === "day") && this.#isShort(spot) ? [{ reason, spot }] : [],
    );
    const days = shorts.flatMap(({ reason, spot: { first, last } }) =>
      reason === "alone" && first === last ? first : [],
    );
    const day = fullest(days);
    if (day !== null) {
      this.#days.add(day);
      return;
    }
    const period = fullest(shorts.map(({ spot }) => this.#periodOf(spot.first).first));
    if (period !== null) {
      this.#together.add(period);
      return;
    }
    // What is left are long dates, marks that are close, and what is preferred, which goes last.
    const { preferred } = this.#frame;
    const others = active.filter(({ members }) => members.every(({ row }) => row !== preferred));
    const long = others.filter(
      ({ group, members: [spot] }) => group.reason === "alone" && spot && !this.#isShort(spot),
    );
    const crowd = [long, others].find((units) => units.length > 1) ?? active;
    for (const { members } of crowd) for (const member of members) this.#crowdOf.set(member, this.#crowds);
    this.#crowds++;
  }
}

/** The value that is there most often, the first of several; null where none is there twice. */
function fullest(values: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let found: number | null = null;
  let most = 1;
  for (const [value, count] of counts) {
    if (count <= most) continue;
    found = value;
    most = count;
  }
  return found;
}

/** Where more units than lanes lie above each other: those that do, once for each time it begins. */
function crowdedAt<Placed extends Unit>(units: readonly Placed[], lanes: number): Placed[][] {
  const found: Placed[][] = [];
  let active: Placed[] = [];
  const told = new Set<Placed>();
  for (const unit of units) {
    active = active.filter(({ to }) => to > unit.from);
    active.push(unit);
    if (active.length <= lanes || active.some((one) => told.has(one))) continue;
    found.push([...active]);
    for (const one of active) told.add(one);
  }
  return found;
}
