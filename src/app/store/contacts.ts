/** What can be said of the times at which two organizations met, and no more than that. */
import { type CalendarDate, edtfDays } from "../../model/edtf.ts";
import type { EventKind } from "../../model/event.ts";
import { isSure } from "./dateText.ts";
import { certaintyOf, dateOf, type EventIndex, kindsOf, type Rows } from "./eventIndex.ts";

/** The first or last of several events. */
export interface Outermost {
  readonly row: number;
  /** Whether no other one can lie beyond it; never where a date is a guess. */
  readonly sure: boolean;
}

/** A stretch without contact. */
export interface Silence {
  /** From the last possible day of `from` to the first possible day of `to`. */
  readonly days: number;
  readonly from: number;
  readonly to: number;
  /** An end is only known to its month or year, so the stretch may be longer. */
  readonly atLeast: boolean;
  /** An end is inferred or guessed. */
  readonly about: boolean;
}

/** One rung of the ladder from a visit to a launch. */
export interface Rung {
  readonly kind: EventKind;
  /** The first event of the kind that follows the rung before; null where none does. */
  readonly row: number | null;
  /** From the rung before that is there; null on the first one, and where this one is missing. */
  readonly since: Step | null;
  /** Where none follows: one of this kind that is earlier, or of an open year. */
  readonly elsewhere: number | null;
}

export type Step =
  /** The rung before is the same event. */
  | { readonly how: "same" }
  /** It began after the rung before had, which may not have ended yet. */
  | { readonly how: "overlaps" }
  /** Dates that overlap: which came first cannot be told. */
  | { readonly how: "unclear" }
  | { readonly how: "days"; readonly days: number; readonly atLeast: boolean; readonly about: boolean };

export interface Contacts {
  readonly first: Outermost | null;
  readonly last: Outermost | null;
  readonly silence: Silence | null;
  readonly ladder: readonly Rung[];
  /** How many of the events have no year, so that nothing is said of when they were. */
  readonly openYears: number;
}

export const LADDER: readonly EventKind[] = ["visit", "meeting", "signing", "launch"];

/**
 * First and last contact, the longest silence and the ladder of rows in chronological order (as those of a filter
 * are). Events of open years count in none of them but make first and last unsure.
 */
export function contactsOf(index: EventIndex, given: Rows): Contacts {
  const rows = Array.from(given);
  const dated = rows.filter((row) => row < index.dated);
  const openYears = rows.length - dated.length;
  return {
    first: outermost(index, dated, openYears, "start"),
    last: outermost(index, dated, openYears, "end"),
    silence: longestSilence(index, dated),
    ladder: ladderOf(index, rows),
    openYears,
  };
}

/** The days that one end of a row's date can mean. */
function endDays(index: EventIndex, row: number, end: "start" | "end") {
  const date = dateOf(index, row)?.[end];
  return date ? edtfDays({ start: date, end: date, uncertain: false }) : null;
}

/**
 * The row that surely had begun before all others had to (`start`), or that surely still went on after them (`end`).
 * It is unsure where another one can have been earlier, or later, and where one of the dates is a guess (`?`), as that
 * one may have been at any time.
 */
function outermost(
  index: EventIndex,
  rows: readonly number[],
  openYears: number,
  end: "start" | "end",
): Outermost | null {
  const sign = end === "start" ? 1 : -1;
  const nearest = (row: number) => {
    const days = endDays(index, row, end);
    return sign * ((end === "start" ? days?.last : days?.first) ?? 0);
  };
  const farthest = (row: number) => sign * ((end === "start" ? index.first : index.last)[row] ?? 0);
  let found: number | null = null;
  for (const row of rows) {
    const isNearer = found === null || nearest(row) < nearest(found);
    if (isNearer) found = row;
  }
  if (found === null) return null;
  const bound = nearest(found);
  const isKnown = openYears === 0 && !rows.some((row) => isGuess(index, row));
  const sure = isKnown && rows.every((row) => row === found || farthest(row) >= bound);
  return { row: found, sure };
}

const isGuess = (index: EventIndex, row: number) => dateOf(index, row)?.uncertain ?? false;
const isCoarse = (date: CalendarDate | undefined) => !date || date.day === null;

/** From one day to the next. */
const TOUCHING = 1;

/** How well the stretch from the end of one row to the start of another is known. */
function knowledge(index: EventIndex, from: number, to: number) {
  const isInferred = (row: number) => !isSure(certaintyOf(index, row));
  return {
    atLeast: isCoarse(dateOf(index, from)?.end) || isCoarse(dateOf(index, to)?.start),
    about: isInferred(from) || isInferred(to),
  };
}

/**
 * A date that is only a month or a year counts as all of it: no silence is said to be in it. Dates that touch, as one
 * day and the next, leave no silence between them.
 */
function longestSilence(index: EventIndex, dated: readonly number[]): Silence | null {
  let longest: Silence | null = null;
  let latest: number | null = null;
  for (const row of dated) {
    if (latest !== null) {
      const days = (index.first[row] ?? 0) - (index.last[latest] ?? 0);
      if (days > (longest?.days ?? TOUCHING))
        longest = { days, from: latest, to: row, ...knowledge(index, latest, row) };
    }
    if (latest === null || (index.last[row] ?? 0) > (index.last[latest] ?? 0)) latest = row;
  }
  return longest;
}

/**
 * For each rung the first event that surely began no earlier than the rung before did, or is the same; where there is
 * none, the first that can.
 */
function ladderOf(index: EventIndex, rows: readonly number[]): Rung[] {
  let previous: number | null = null;
  return LADDER.map((kind): Rung => {
    const ofKind = rows.filter((row) => kindsOf(index, row).includes(kind));
    const dated = ofKind.filter((row) => row < index.dated);
    const before: number | null = previous;
    const row: number | null =
      before === null
        ? (dated[0] ?? null)
        : (dated.find((one) => one === before || surelyFollows(index, before, one)) ??
          dated.find((one) => (index.last[one] ?? 0) >= (index.first[before] ?? 0)) ??
          null);
    if (row === null) return { kind, row, since: null, elsewhere: ofKind[0] ?? null };
    const since = before === null ? null : stepBetween(index, before, row);
    previous = row;
    return { kind, row, since, elsewhere: null };
  });
}

/** Whether a row began on the last day on which another can have begun, or later. */
function surelyFollows(index: EventIndex, before: number, row: number): boolean {
  return (index.first[row] ?? 0) >= (endDays(index, before, "start")?.last ?? Number.POSITIVE_INFINITY);
}

function stepBetween(index: EventIndex, from: number, to: number): Step {
  if (from === to) return { how: "same" };
  const days = (index.first[to] ?? 0) - (index.last[from] ?? 0);
  if (days >= 0) return { how: "days", days, ...knowledge(index, from, to) };
  const isKnown = !isGuess(index, from) && !isGuess(index, to);
  return { how: isKnown && surelyFollows(index, from, to) ? "overlaps" : "unclear" };
}
