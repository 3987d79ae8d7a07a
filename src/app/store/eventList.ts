import type { EventIndex } from "./eventIndex.ts";
import type { Order } from "./viewState.ts";

/** A heading of the list: a month, a year of which no month is said, or the events without a year. */
export interface ListGroup {
  /** `2024-01`, `2016`, or `open`. */
  readonly key: string;
  readonly year: number | null;
  readonly month: number | null;
  readonly rows: readonly number[];
}

/** Groups rows in chronological order under headings. Events without a year stay at the end in either order. */
export function listGroups(index: EventIndex, rows: readonly number[], order: Order): ListGroup[] {
  const groups = new Map<string, { year: number | null; month: number | null; rows: number[] }>();
  for (const row of rows) {
    const start = row < index.dated ? index.dates[row]?.start : undefined;
    const year = start?.year ?? null;
    const month = year === null ? null : (start?.month ?? null);
    const key = year === null ? "open" : month === null ? String(year) : `${year}-${String(month).padStart(2, "0")}`;
    const group = groups.get(key);
    if (group) group.rows.push(row);
    else groups.set(key, { year, month, rows: [row] });
  }
  const list = [...groups].map(([key, group]) => ({ key, ...group }));
  if (order === "oldest") return list;
  const open = list.filter((group) => group.key === "open");
  const dated = list.filter((group) => group.key !== "open").reverse();
  return [...dated.map((group) => ({ ...group, rows: group.rows.toReversed() })), ...open];
}

/** The events beside a row in the order of a list, by id; null where there is none. */
export interface Beside {
  /** Whether the list holds the row. */
  readonly listed: boolean;
  readonly previous: string | null;
  readonly next: string | null;
}

/** What stands before and behind a row in a list; for no row, or one that is not listed, the list's last and first. */
export function besideInList(index: EventIndex, rows: readonly number[], row: number | null): Beside {
  const place = row === null ? -1 : rows.indexOf(row);
  const idAt = (at: number) => index.events[rows[at] ?? -1]?.id ?? null;
  const listed = place !== -1;
  return { listed, previous: idAt(listed ? place - 1 : rows.length - 1), next: idAt(place + 1) };
}
