import {
  type CalendarDate,
  calendarDay,
  type DateField,
  dayNumber,
  daysInMonth,
  formatEdtf,
  type ImpliedField,
  isCalendarDate,
  parseEdtf,
} from "../../../model/edtf.ts";
import type { DateMention } from "../../../model/mention.ts";
import { readNumeral } from "../../text/numerals.ts";
import type { SaidDate } from "./dateRule.ts";
import type { DateContext, FoundDate } from "./foundDate.ts";

/** How far apart two dates of one paragraph may lie to share a year, in days: a journey, not a history. */
const SAME_PASSAGE_DAYS = 62;

/** Why a year counted from another was implied, by the distance in years. */
const YEAR_RULES: Record<number, string> = { 0: "date/this-year", [-1]: "date/last-year" };

/** A year that heads a chronicle: 2018年大事记, 2021年工作回顾. */
const CHRONICLE_YEAR =
  /((?:19|20)\d{2})年?(?:度)?[^，。\n]{0,12}(?:大事记|大事|纪事|回顾|综述|盘点|年报|年鉴|简报|月报|周报)/u;
const MONTH_HEADING = /^\s*(?:((?:19|20)\d{2})\s?年\s?)?(1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])\s?月(?:份)?\s*$/u;
const PERIOD = /统计周期|统计时间|起止/u;

/** What is known at a place of the text. */
interface State {
  /** The date before, for 同年 and 同月. */
  previous: { start: CalendarDate; end: CalendarDate } | null;
  /** The day before in the text, for 当天, 次日 and bare days. */
  previousDay: { start: CalendarDate; end: CalendarDate } | null;
  /** The last date of this paragraph with a year of its own. */
  anchor: { date: CalendarDate; text: string } | null;
  /** The last day of the article that was written with its year. */
  earlier: { date: CalendarDate; text: string } | null;
  heading: { year: number | null; month: number; text: string } | null;
}

/** Settles the unsaid fields of dates in the order of the text; dates that name no day of the calendar are left out. */
export function resolveDates(found: readonly FoundDate[], context: DateContext): DateMention[] {
  const published = context.published ? (parseEdtf(context.published)?.start ?? null) : null;
  const chronicle = chronicleYear(context);
  const state: State = { previous: null, previousDay: null, anchor: null, earlier: null, heading: null };
  const mentions: DateMention[] = [];
  let next = 0;
  for (const paragraph of context.paragraphs) {
    state.anchor = null;
    const text = context.text.slice(paragraph.start, paragraph.end);
    const heading = MONTH_HEADING.exec(text);
    const period = PERIOD.test(text);
    if (heading) {
      const month = readNumeral(heading[2] ?? "");
      if (month !== null) {
        state.heading = { year: heading[1] ? Number(heading[1]) : null, month, text: text.trim() };
        state.previous = null;
        state.previousDay = null;
      }
    }
    for (; next < found.length; next++) {
      const date = found[next];
      if (!date || date.start >= paragraph.end) break;
      if (heading || date.start < paragraph.start || period) continue;
      const mention = resolve(date, state, published, chronicle, context);
      if (mention) mentions.push(mention);
    }
  }
  return mentions;
}

function chronicleYear({ title, text, paragraphs }: DateContext): { year: number; text: string } | null {
  const first = paragraphs[0];
  const candidates = [title ?? "", first ? text.slice(first.start, Math.min(first.end, first.start + 60)) : ""];
  for (const candidate of candidates) {
    const match = CHRONICLE_YEAR.exec(candidate);
    if (match) return { year: Number(match[1]), text: match[0] };
  }
  const period = /统计(?:周期|时间)[:：]\s*((?:19|20)\d{2})[^\n]{0,30}/u.exec(text);
  return period ? { year: Number(period[1]), text: period[0] } : null;
}

function resolve(
  found: FoundDate,
  state: State,
  published: CalendarDate | null,
  chronicle: { year: number; text: string } | null,
  context: DateContext,
): DateMention | null {
  const words = context.text.slice(found.start, found.end);
  const implied: ImpliedField[] = [];
  const imply = (fields: readonly DateField[], rule: string, basis: string) => {
    for (const name of fields) implied.push({ field: name, rule, basis });
  };
  const publishedText = context.published ?? "";
  const { reading, rule } = found;

  let start: CalendarDate | null;
  if (reading.relativeTo) {
    start = relativeStart(found, state, published, publishedText, imply);
  } else if (reading.start.month === undefined && reading.start.day !== undefined) {
    start = bareDayStart(reading.start.day, state, published, publishedText, chronicle, imply);
  } else {
    start = settleYear(reading.start, state, published, publishedText, chronicle, imply);
  }
  if (!start || !isCalendarDate(start)) return null;

  let end: CalendarDate = start;
  if (reading.end) {
    end = {
      year: reading.end.year ?? start.year,
      month: reading.end.month ?? start.month,
      day: reading.end.day ?? null,
    };
    if (reading.end.month !== undefined && reading.end.year === undefined && order(end) < order(start)) {
      const crossing = reading.start.year === undefined && start.year !== null && settled(implied, "date/nearest-past");
      if (crossing && published && afterPublished({ ...end, year: (start.year ?? 0) + 1 }, published)) {
        start = { ...start, year: (start.year ?? 0) - 1 };
      }
      end = { ...end, year: start.year === null ? null : start.year + 1 };
    }
    if (reading.end.month === undefined) imply(["month"], "date/range-start", words);
    const backwards = start.year !== null && end.year !== null && order(end) < order(start);
    if (!isCalendarDate(end) || backwards) return null;
  }

  state.previous = { start, end };
  if (start.day !== null) state.previousDay = { start, end };
  if (reading.start.year !== undefined && start.month !== null) {
    state.anchor = { date: end, text: words };
    if (start.day !== null) state.earlier = { date: end, text: words };
  }
  return {
    type: "date",
    span: { start: found.start, end: found.end },
    rule: rule.id,
    edtf: formatEdtf({ start, end, uncertain: reading.uncertain ?? false }),
    implied,
  };
}

type Imply = (fields: readonly DateField[], rule: string, basis: string) => void;

function settled(implied: readonly ImpliedField[], rule: string): boolean {
  return implied.some((one) => one.rule === rule);
}

function relativeStart(
  { reading }: FoundDate,
  state: State,
  published: CalendarDate | null,
  publishedText: string,
  imply: Imply,
): CalendarDate | null {
  const { years, months, days } = reading.offset ?? {};
  const fromPublished = reading.relativeTo === "published";
  const previous = days === undefined ? state.previous : state.previousDay;
  const base = fromPublished ? published : days === -1 ? previous?.start : previous?.end;
  const basis = fromPublished ? publishedText : previous ? formatEdtf({ ...previous, uncertain: false }) : "";
  const month = reading.start.month ?? null;
  const day = reading.start.day ?? null;
  if (years !== undefined) {
    if (!base || base.year === null) return month === null ? null : { year: null, month, day };
    imply(["year"], fromPublished ? (YEAR_RULES[years] ?? "date/earlier-year") : "date/same-passage", basis);
    return { year: base.year + years, month, day };
  }
  if (!base || base.year === null || base.month === null) return null;
  if (months !== undefined) {
    const index = base.year * 12 + base.month - 1 + months;
    imply(["year", "month"], "date/publication", basis);
    return { year: Math.floor(index / 12), month: (index % 12) + 1, day };
  }
  if (days !== undefined) {
    if (base.day === null) return null;
    imply(["year", "month", "day"], "date/relative-day", basis);
    return calendarDay(dayNumber(base.year, base.month, base.day) + days);
  }
  imply(["year", "month"], "date/recently", basis);
  return { year: base.year, month: base.month, day: null };
}

function bareDayStart(
  day: number,
  state: State,
  published: CalendarDate | null,
  publishedText: string,
  chronicle: { year: number; text: string } | null,
  imply: Imply,
): CalendarDate | null {
  if (state.heading) {
    imply(["month"], "date/heading-month", state.heading.text);
    return settleYear(
      { year: state.heading.year ?? undefined, month: state.heading.month, day },
      state,
      published,
      publishedText,
      chronicle,
      imply,
    );
  }
  const previous = state.previousDay;
  if (previous && previous.start.month !== null) {
    const { start, end } = previous;
    const base = start.day !== null && day >= start.day ? start : end;
    imply(["year", "month"], "date/same-passage", formatEdtf({ ...previous, uncertain: false }));
    return { year: base.year, month: base.month, day };
  }
  if (!published || published.year === null || published.month === null || published.day === null) return null;
  imply(["year", "month"], "date/nearest-past", publishedText);
  if (day <= published.day) return { year: published.year, month: published.month, day };
  const index = published.year * 12 + published.month - 2;
  const date = { year: Math.floor(index / 12), month: (index % 12) + 1, day };
  return day <= daysInMonth(date.year, date.month) ? date : null;
}

function settleYear(
  said: SaidDate,
  state: State,
  published: CalendarDate | null,
  publishedText: string,
  chronicle: { year: number; text: string } | null,
  imply: Imply,
): CalendarDate | null {
  const month = said.month ?? null;
  const day = said.day ?? null;
  if (said.year !== undefined) return { year: said.year, month, day };
  if (month === null) return null;

  const anchor = state.anchor;
  if (anchor && anchor.date.year !== null) {
    for (const year of [anchor.date.year, anchor.date.year + 1]) {
      const distance = order({ year, month, day }) - order(anchor.date);
      if (distance >= 0 && distance <= SAME_PASSAGE_DAYS) {
        imply(["year"], "date/same-passage", anchor.text);
        return { year, month, day };
      }
    }
  }
  if (chronicle) {
    imply(["year"], "date/heading-year", chronicle.text);
    return { year: chronicle.year, month, day };
  }
  if (published && published.year !== null) {
    imply(["year"], "date/nearest-past", publishedText);
    const late = afterPublished({ year: published.year, month, day }, published);
    return { year: late ? published.year - 1 : published.year, month, day };
  }
  if (state.earlier && state.earlier.date.year !== null) {
    imply(["year"], "date/same-passage", state.earlier.text);
    return { year: state.earlier.date.year, month, day };
  }
  return { year: null, month, day };
}

/** A number that orders dates of known year; a month alone counts as its first day. */
function order({ year, month, day }: CalendarDate): number {
  return dayNumber(year ?? 0, month ?? 1, day ?? 1);
}

function afterPublished(date: CalendarDate, published: CalendarDate): boolean {
  if (date.day === null || published.day === null) return (date.month ?? 0) > (published.month ?? 12);
  return order(date) > order(published);
}
