import type { Language } from "../languages.ts";

/** What the range steps by. */
interface Step {
  readonly unit: "month" | "day";
  readonly count: number;
}

export interface OverviewWords {
  /** Sums up the histogram: how many events, from when to when. */
  readonly summary: (events: number, first: string, last: string) => string;
  /** Follows it where events crowd: which period has the most, and how many. */
  readonly fullest: (period: string, most: number) => string;
  readonly nothing: string;
  /** Said where heights are no shares of the count. */
  readonly rootScale: string;
  readonly from: string;
  readonly to: string;
  /** The date of an edge that is open: all before or after it is shown as well. */
  readonly open: (date: string) => string;
  readonly range: (from: string, to: string) => string;
  readonly since: (date: string) => string;
  readonly until: (date: string) => string;
  readonly allDates: string;
  readonly previous: (step: Step) => string;
  readonly next: (step: Step) => string;
  readonly clear: string;
  readonly controls: string;
  readonly presets: string;
  /** Says what the presets count back from. */
  readonly presetsNote: string;
  readonly all: string;
  readonly recent: Readonly<Record<1 | 3 | 12, string>>;
  /** A bucket with its count; `unsure` of them have dates that reach beyond it. */
  readonly bucket: (period: string, count: number, unsure: number) => string;
}

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? "" : "s"}`;

export const OVERVIEW_WORDS: Readonly<Record<Language, OverviewWords>> = {
  zh: {
    summary: (events, first, last) => `${events} 个事件，${first}—${last}`,
    fullest: (period, most) => `，最多的是${period}（${most} 个）`,
    nothing: "没有事件符合其他条件",
    rootScale: "柱高按平方根",
    from: "开始日期",
    to: "结束日期",
    open: (date) => `${date}，不限`,
    range: (from, to) => `${from}—${to}`,
    since: (date) => `${date}起`,
    until: (date) => `至${date}`,
    allDates: "全部日期",
    previous: ({ unit, count }) => (unit === "month" ? `前${months(count)}` : `前 ${count} 天`),
    next: ({ unit, count }) => (unit === "month" ? `后${months(count)}` : `后 ${count} 天`),
    clear: "清除日期范围",
    controls: "日期范围",
    presets: "常用范围，以最后一个事件为准",
    presetsNote: "以最后一个事件为准",
    all: "全部",
    recent: { 12: "最近一年", 3: "最近三个月", 1: "最近一个月" },
    bucket: (period, count, unsure) =>
      unsure > 0 ? `${period}：${count} 个事件，其中 ${unsure} 个的日期不限于此` : `${period}：${count} 个事件`,
  },
  en: {
    summary: (events, first, last) => `${plural(events, "event")}, ${first} – ${last}`,
    fullest: (period, most) => `, busiest in ${period} (${most})`,
    nothing: "No events pass the other filters",
    rootScale: "heights by square root",
    from: "From",
    to: "To",
    open: (date) => `${date}, open`,
    range: (from, to) => `${from} – ${to}`,
    since: (date) => `from ${date}`,
    until: (date) => `until ${date}`,
    allDates: "All dates",
    previous: ({ unit, count }) => `Previous ${count === 1 ? unit : plural(count, unit)}`,
    next: ({ unit, count }) => `Next ${count === 1 ? unit : plural(count, unit)}`,
    clear: "Clear the date range",
    controls: "Date range",
    presets: "Common ranges, counted back from the latest event",
    presetsNote: "Counted back from the latest event",
    all: "All",
    recent: { 12: "Last year", 3: "Last 3 months", 1: "Last month" },
    bucket: (period, count, unsure) =>
      unsure > 0
        ? `${period}: ${plural(count, "event")}, ${unsure} with dates that reach beyond`
        : `${period}: ${plural(count, "event")}`,
  },
};

function months(count: number): string {
  if (count % 12 !== 0) return count === 1 ? "一个月" : ` ${count} 个月`;
  return count === 12 ? "一年" : ` ${count / 12} 年`;
}
