import { daysOf, hasOpenYear } from "../../model/edtf.ts";
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
  const days = daysOf(edtf.replaceAll("XXXX", SOME_LEAP_YEAR));
  return days && { ...days, open };
}

/** Drafts that are found by whom they name, so that a document of thousands is no slower than its length. */
export class DraftsByParty {
  /** By the name of a party: places in `drafts`. */
  private readonly places = new Map<string, Set<number>>();
  private readonly days = new Map<Draft, Days | null>();

  constructor(private readonly drafts: readonly Draft[]) {
    for (const [place, draft] of drafts.entries()) {
      this.days.set(draft, daysIn(draft.date.edtf));
      for (const { name } of draft.parties) this.note(name, place);
    }
  }

  daysOf(draft: Draft): Days | null {
    const known = this.days.get(draft);
    return known === undefined ? daysIn(draft.date.edtf) : known;
  }

  /** In order, the drafts that name one of some parties, and perhaps others that once did. */
  namingAny(names: Iterable<string>): Draft[] {
    const places = new Set<number>();
    for (const name of names) for (const place of this.places.get(name) ?? []) places.add(place);
    return this.at(places);
  }

  /** In order, no fewer than the drafts that name all of some parties. */
  namingAll(names: readonly string[]): readonly Draft[] {
    if (names.length === 0) return this.drafts;
    const rows = names.map((name) => this.places.get(name) ?? new Set<number>());
    return this.at(rows.reduce((few, row) => (row.size < few.size ? row : few)));
  }

  /** Parties were added to a draft. */
  grown(draft: Draft): void {
    const place = this.drafts.indexOf(draft);
    if (place >= 0) for (const { name } of draft.parties) this.note(name, place);
  }

  private at(places: ReadonlySet<number>): Draft[] {
    return [...places].sort((a, b) => a - b).flatMap((place) => this.drafts[place] ?? []);
  }

  private note(name: string, place: number): void {
    const places = this.places.get(name);
    if (places) places.add(place);
    else this.places.set(name, new Set([place]));
  }
}
