import type { EventSource, YearEvidence, YearGuess } from "../../model/corpus.ts";
import { dayNumber, formatEdtf, hasOpenYear, isCalendarDate, parseEdtf } from "../../model/edtf.ts";
import { dateShape } from "./dateFit.ts";
import type { Happening, PlacedAccount } from "./happening.ts";
import type { OfficeHolder, Sighting, Sightings } from "./sightings.ts";
import { weekdayOf } from "./weekday.ts";

/**
 * How far from the days on which somebody was seen in an office he may be taken to hold it, in days. A quarter: the same
 * day of the year before or after is then far away.
 */
const OFFICE_LASTS = 92;

/** A date of open year in one year, in days; null where that year has no such day. */
function inYear(edtf: string, year: number): { first: number; last: number; edtf: string } | null {
  const date = parseEdtf(edtf);
  if (!date) return null;
  const start = { ...date.start, year };
  const wraps = (date.end.month ?? 0) < (date.start.month ?? 0);
  const end = { ...date.end, year: wraps ? year + 1 : year };
  if (start.month === null || start.day === null || end.month === null || end.day === null) return null;
  if (!isCalendarDate(start) || !isCalendarDate(end)) return null;
  return {
    first: dayNumber(year, start.month, start.day),
    last: dayNumber(end.year, end.month, end.day),
    edtf: formatEdtf({ start, end, uncertain: true }),
  };
}

/** The years in which a person can have been met in an office on that day, each with the nearest sighting; null where another office excludes it. */
function yearsOfOffice(edtf: string, title: string | null, holder: OfficeHolder): Map<number, Sighting> | null {
  const years = new Map<number, Sighting>();
  const seen = holder.seenIn(title);
  if (!seen) return years;
  const [from, to] = [seen.first - OFFICE_LASTS, seen.last + OFFICE_LASTS];
  for (let year = yearOf(from) - 1; year <= yearOf(to) + 1; year++) {
    const days = inYear(edtf, year);
    if (!days || days.last < from || days.first > to) continue;
    const nearest = holder.nearest(title, days.first);
    if (!nearest) continue;
    const [low, high] = [Math.min(days.first, nearest.first), Math.max(days.last, nearest.last)];
    if (holder.isContradicted(title, low, high)) return null;
    years.set(year, nearest);
  }
  return years;
}

/** The calendar year of a day; exact enough to bound a search. */
function yearOf(days: number): number {
  return Math.floor(1970 + days / 365.2425);
}

/**
 * The year of an account that tells none, from the offices of those who took part: the one year in which each of them,
 * as far as other documents know them, was seen in that office close to that day. A weekday in the text must fit. Null
 * where several years are possible, where offices tell different ones, or where somebody held another office then.
 */
export function guessFromOffices(
  { account, document, weekday }: PlacedAccount,
  sightings: Sightings,
): YearGuess | null {
  const { edtf } = account.date;
  const nearest = new Map<number, Sighting[]>();
  for (const { name, title, organization } of account.people) {
    const holder = sightings.of(name, organization);
    const years = holder ? yearsOfOffice(edtf, title, holder) : new Map<number, Sighting>();
    if (!years) return null;
    for (const [year, sighting] of years) nearest.set(year, [...(nearest.get(year) ?? []), sighting]);
  }
  const fitting = [...nearest].filter(([year]) => {
    const days = inYear(edtf, year);
    return days !== null && (weekday === null || weekdayOf(days.first) === weekday.day);
  });
  const [only, ...more] = fitting;
  if (!only || more.length > 0) return null;
  const [year, seen] = only;
  const days = inYear(edtf, year);
  const [first, ...others] = seen.map(({ evidence }) => evidence);
  if (!days || !first) return null;
  const day = weekday ? [{ document, account: account.id, words: weekday.words, span: weekday.span, edtf: null }] : [];
  return { edtf: days.edtf, rule: "year/same-office", evidence: [first, ...others, ...day] };
}

/** The year of an account that tells none, from another account of the same happening that does. */
function guessFromAccounts(open: PlacedAccount, dated: PlacedAccount): YearGuess | null {
  const year = parseEdtf(dated.account.date.edtf)?.start.year;
  const days = typeof year === "number" ? inYear(open.account.date.edtf, year) : null;
  if (!days) return null;
  const { text: words, span, edtf } = dated.account.date;
  const evidence: YearEvidence = { document: dated.document, account: dated.account.id, words, span, edtf };
  const day = open.weekday
    ? [
        {
          document: open.document,
          account: open.account.id,
          words: open.weekday.words,
          span: open.weekday.span,
          edtf: null,
        },
      ]
    : [];
  return { edtf: days.edtf, rule: "year/same-event", evidence: [evidence, ...day] };
}

/** The sources of a happening in order, each account without a year with the one that is guessed for it, if any. */
export function guessYears(happening: Happening, sightings: Sightings): EventSource[] {
  const accounts = [...happening.accounts].sort((a, b) => a.place - b.place);
  const isOpen = ({ account }: PlacedAccount) => hasOpenYear(account.date.edtf);
  const open = accounts.filter(isOpen);
  if (open.length === 0) return accounts.map(({ document, account }) => ({ document, account, guess: null }));
  const dated = accounts.find((one) => !isOpen(one) && dateShape(one.account.date.edtf)?.monthDay);
  const offices = dated ? [] : open.flatMap((one) => guessFromOffices(one, sightings) ?? []);
  // Accounts of one happening that would be given two years are given none.
  const agreed = new Set(offices.map(({ edtf }) => edtf)).size === 1 ? offices[0] : null;
  return accounts.map((one) => ({
    document: one.document,
    account: one.account,
    guess: !isOpen(one) ? null : dated ? guessFromAccounts(one, dated) : (agreed ?? null),
  }));
}
