import { type CalendarDate, edtfDays, parseEdtf } from "./edtf.ts";

/** How finely a date is said, coarse first: so a year stands before its months, and a month before its days. */
function coarseness({ month, day }: CalendarDate): number {
  if (month === null) return 0;
  return day === null ? 1 : 2;
}

interface Dated<Item> {
  readonly item: Item;
  readonly edtf: string;
  readonly days: { readonly first: number; readonly last: number } | null;
  readonly grain: number;
}

function compare<Item>(a: Dated<Item>, b: Dated<Item>): number {
  if (a.days && b.days) {
    return a.days.first - b.days.first || a.grain - b.grain || a.days.last - b.days.last;
  }
  if (a.days || b.days) return a.days ? -1 : 1;
  return a.edtf === b.edtf ? 0 : a.edtf < b.edtf ? -1 : 1;
}

/**
 * Items in the order of time: by their first day, the coarser date first, then by their last day. Those of an open year,
 * or of a date that cannot be read, come last, by their text. Items of one date stay as they are.
 * @param edtfOf the date of an item, in EDTF
 */
export function inChronology<Item>(items: readonly Item[], edtfOf: (item: Item) => string): Item[] {
  return items
    .map((item): Dated<Item> => {
      const edtf = edtfOf(item);
      const date = parseEdtf(edtf);
      return { item, edtf, days: date && edtfDays(date), grain: date ? coarseness(date.start) : 0 };
    })
    .sort(compare)
    .map(({ item }) => item);
}
