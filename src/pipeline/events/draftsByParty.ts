import { daysOf, hasOpenYear, inYear } from "../../model/edtf.ts";
import type { Draft } from "./draft.ts";

/** The first and last day that a date can mean. */
export interface Days {
  readonly first: number;
  readonly last: number;
  /** The year is open; the days are those of a leap year. */
  readonly open: boolean;
}

const SOME_LEAP_YEAR = "2000";

/** The first and last day of a date, also where its year is open. */
function daysIn(edtf: string): Days | null {
  const open = hasOpenYear(edtf);
  const days = daysOf(inYear(edtf, SOME_LEAP_YEAR));
  return days && { ...days, open };
}

/** So many drafts that name a party before one, and so many behind it, may belong to its journey. */
const NEAR = 100;

/** Puts a place where it belongs among others. */
function insert(places: number[], place: number): void {
  let at = places.length;
  while (at > 0 && (places[at - 1] ?? 0) > place) at--;
  if (places[at - 1] !== place) places.splice(at, 0, place);
}

/** Drafts that are found by whom they name, so that a document of thousands is no slower than its length. */
export class DraftsByParty {
  /** By the name of a party: places in `drafts`, in order. */
  private readonly places = new Map<string, number[]>();
  private readonly known = new Map<Draft, Days | null>();

  constructor(private readonly drafts: readonly Draft[]) {
    for (const [place, draft] of drafts.entries()) for (const { name } of draft.parties) this.note(name, place);
  }

  daysOf(draft: Draft): Days | null {
    let days = this.known.get(draft);
    if (days === undefined) {
      days = daysIn(draft.date.edtf);
      this.known.set(draft, days);
    }
    return days;
  }

  /** In order, the drafts near another one in the text that name one of some parties, and perhaps others that once did. */
  namingAny(names: Iterable<string>, beside: Draft): Draft[] {
    const near = new Set<number>();
    for (const name of names) {
      const places = this.places.get(name) ?? [];
      const here = this.firstBehind(places, beside.lead.start);
      for (const place of places.slice(Math.max(0, here - NEAR), here + NEAR)) near.add(place);
    }
    return this.at(near);
  }

  /** How many of some places stand before an offset of the text. */
  private firstBehind(places: readonly number[], offset: number): number {
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.drafts[places[middle] ?? 0]?.lead.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** In order, no fewer than the drafts that name all of some parties. */
  namingAll(names: readonly string[]): readonly Draft[] {
    if (names.length === 0) return this.drafts;
    const rows = names.map((name) => this.places.get(name) ?? []);
    return this.at(rows.reduce((few, row) => (row.length < few.length ? row : few)));
  }

  /** Parties were added to a draft. */
  grown(draft: Draft): void {
    const place = this.drafts.indexOf(draft);
    if (place >= 0) for (const { name } of draft.parties) this.note(name, place);
  }

  private at(places: Iterable<number>): Draft[] {
    return [...places].sort((a, b) => a - b).flatMap((place) => this.drafts[place] ?? []);
  }

  private note(name: string, place: number): void {
    const places = this.places.get(name);
    if (places) insert(places, place);
    else this.places.set(name, [place]);
  }
}
