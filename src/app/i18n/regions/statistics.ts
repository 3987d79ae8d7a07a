import type { Language } from "../languages.ts";

/** The words of the statistics. */
export interface StatisticsWords {
  readonly title: string;
  readonly nothing: { readonly title: string; readonly advice: string };
  readonly numbers: string;
  readonly events: string;
  readonly organizations: string;
  readonly pairs: string;
  readonly busiest: string;
  readonly busiestCount: (count: number, reaching: number) => string;
  readonly lag: string;
  readonly lagDays: (days: number) => string;
  readonly lagFrom: (events: number) => string;
  readonly noLag: string;
  readonly noMonth: string;
  readonly certainty: string;
  readonly share: (count: number, percent: number) => string;
  readonly chart: (unit: string) => string;
  readonly units: Readonly<Record<"month" | "quarter" | "year" | "decade", string>>;
  readonly chartKeys: string;
  readonly asTable: string;
  readonly asChart: string;
  readonly table: (title: string) => string;
  readonly column: (period: string, events: number, kinds: string) => string;
  readonly kindCount: (kind: string, count: number) => string;
  readonly eventCount: (count: number) => string;
  readonly unsure: (count: number) => string;
  /** Follows the number of events that begin in a period: how many more a click on it shows. */
  readonly reaching: (count: number) => string;
  readonly noEvents: string;
  /** Where no date says that it begins there, though some may reach into it. */
  readonly noneBegin: string;
  readonly showPeriod: string;
  readonly period: string;
  readonly total: string;
  readonly to: (first: string, last: string) => string;
  readonly coarse: (count: number) => string;
  readonly openYears: (count: number) => string;
  readonly byBeginning: string;
  readonly severalKinds: string;
  readonly only: string;
  readonly activePairs: string;
  readonly activeOrganizations: string;
  readonly times: (count: number) => string;
  readonly pair: (first: string, second: string) => string;
  readonly noPairs: string;
  readonly network: string;
  readonly networkKeys: string;
  /** What the network shows: how much, the strongest link, and who is linked with the most. */
  readonly networkSummary: (
    shown: { readonly organizations: number; readonly pairs: number },
    strongest: { readonly first: string; readonly second: string; readonly count: number },
    widest: { readonly name: string; readonly partners: number },
  ) => string;
  readonly node: (name: string, type: string, events: number, partners: number) => string;
  readonly link: (first: string, second: string, count: number) => string;
  readonly linkHint: string;
  readonly networkLegend: string;
}

const plural = (count: number, one: string, many: string) =>
  `${count.toLocaleString("en")} ${count === 1 ? one : many}`;

const times = (count: number) => (count === 1 ? "once" : `${count} times`);

export const STATISTICS_WORDS: Readonly<Record<Language, StatisticsWords>> = {
  zh: {
    title: "统计",
    nothing: { title: "没有可统计的事件", advice: "当前的筛选条件下没有事件。可以移除某个条件，或清除全部。" },
    numbers: "概况",
    events: "事件",
    organizations: "单位",
    pairs: "往来双方",
    busiest: "最忙的月份",
    busiestCount: (count, reaching) =>
      `${count} 个事件在该月开始${reaching > 0 ? `；另有 ${reaching} 个的日期涉及该月，点击后一并显示` : ""}`,
    lag: "报道时差",
    lagDays: (days) => (days === 0 ? "当天" : `${days} 天`),
    lagFrom: (events) => `中位数，据 ${events} 个日期写明到日、发布不早于当日的事件`,
    noLag: "没有日期写明到日、发布不早于当日的事件",
    noMonth: "没有写明月份的事件",
    certainty: "日期的把握",
    share: (count, percent) => `${count}（${percent}%）`,
    chart: (unit) => `各${unit}事件`,
    units: { month: "月", quarter: "季度", year: "年", decade: "年代" },
    chartKeys: "用左右方向键查看各个时段，回车只看该时段",
    asTable: "看表格",
    asChart: "看图",
    table: (title) => `${title}（表格）`,
    column: (period, events, kinds) => `${period}：${events} 个事件${kinds === "" ? "" : `，${kinds}`}`,
    kindCount: (kind, count) => `${kind} ${count}`,
    eventCount: (count) => `${count} 个事件`,
    unsure: (count) => `其中 ${count} 个日期为推断或不确定`,
    reaching: (count) => `另有 ${count} 个的日期涉及此时段，点击后一并显示`,
    noEvents: "没有事件",
    noneBegin: "没有写明在此时段开始的事件",
    showPeriod: "点击只看这一时段",
    period: "时段",
    total: "事件",
    to: (first, last) => `${first}至${last}`,
    coarse: (count) => `${count} 个事件的日期不够具体，不能归入某一时段，没有画出。`,
    openYears: (count) => `${count} 个事件年份不详，没有画出。`,
    byBeginning: "各时段按事件开始的日期计数；点击时段，也会显示日期涉及该时段的其他事件。",
    severalKinds: "一个事件可以有几种类型，在各类型中分别计数。",
    only: "只看",
    activePairs: "往来最多的双方",
    activeOrganizations: "最活跃的单位",
    times: (count) => `${count} 次`,
    pair: (first, second) => `${first} — ${second}`,
    noPairs: "没有两个单位共同参加的事件。",
    network: "往来网络",
    networkKeys: "用方向键逐个查看单位，回车按该单位筛选；双方往来另见“往来最多的双方”",
    networkSummary: ({ organizations, pairs }, { first, second, count }, { name, partners }) =>
      `图中有 ${organizations} 个单位，共 ${pairs} 组往来。图中往来最多的是${first}与${second}（${count} 次），联系最广的是${name}（与图中 ${partners} 个单位）。`,
    node: (name, type, events, partners) => `${name}，${type}，${events} 个事件，与图中 ${partners} 个单位有往来`,
    link: (first, second, count) => `${first} — ${second}：${count} 次`,
    linkHint: "点击看双方往来",
    networkLegend: "单位类型",
  },
  en: {
    title: "Statistics",
    nothing: {
      title: "No events to count",
      advice: "No event passes the present filters. Remove one of them, or clear all.",
    },
    numbers: "Overview",
    events: "Events",
    organizations: "Organizations",
    pairs: "Pairs",
    busiest: "Busiest month",
    busiestCount: (count, reaching) =>
      `${plural(count, "event begins", "events begin")} in it${
        reaching > 0
          ? `; ${plural(reaching, "more reaches", "more reach")} into it and ${reaching === 1 ? "shows" : "show"} after a click`
          : ""
      }`,
    lag: "Reporting lag",
    lagDays: (days) => (days === 0 ? "same day" : plural(days, "day", "days")),
    lagFrom: (events) =>
      `median of ${plural(events, "event", "events")} on a stated day, first published on that day or later`,
    noLag: "No event on a stated day was first published on that day or later",
    noMonth: "No event has a month",
    certainty: "Certainty of dates",
    share: (count, percent) => `${count} (${percent}%)`,
    chart: (unit) => `Events by ${unit}`,
    units: { month: "month", quarter: "quarter", year: "year", decade: "decade" },
    chartKeys: "Left and right arrows move between periods, Enter shows that period only",
    asTable: "As a table",
    asChart: "As a chart",
    table: (title) => `${title} (table)`,
    column: (period, events, kinds) =>
      `${period}: ${plural(events, "event", "events")}${kinds === "" ? "" : `, ${kinds}`}`,
    kindCount: (kind, count) => `${kind} ${count}`,
    eventCount: (count) => plural(count, "event", "events"),
    unsure: (count) => `${count} with an inferred or uncertain date`,
    reaching: (count) =>
      count === 1
        ? "1 more reaches into it and shows after a click"
        : `${count} more reach into it and show after a click`,
    noEvents: "no events",
    noneBegin: "none stated to begin here",
    showPeriod: "Click to show this period only",
    period: "Period",
    total: "Events",
    to: (first, last) => `${first} to ${last}`,
    coarse: (count) =>
      count === 1
        ? "1 event has a date too coarse for any one period and is not drawn."
        : `${count} events have dates too coarse for any one period and are not drawn.`,
    openYears: (count) =>
      count === 1 ? "1 event has no year and is not drawn." : `${count} events have no year and are not drawn.`,
    byBeginning: "Events count where they begin; a click on a period shows those as well whose dates reach into it.",
    severalKinds: "An event of several kinds is counted in each of them.",
    only: "Only",
    activePairs: "Most frequent pairs",
    activeOrganizations: "Most active organizations",
    times,
    pair: (first, second) => `${first} — ${second}`,
    noPairs: "No two organizations took part in one event.",
    network: "Network",
    networkKeys: "Arrows move between organizations, Enter filters by one; for pairs see “Most frequent pairs”",
    networkSummary: ({ organizations, pairs }, { first, second, count }, { name, partners }) =>
      `Shows ${plural(organizations, "organization", "organizations")} and ${plural(pairs, "pair", "pairs")}. The strongest link here is ${first} and ${second} (${times(count)}), and ${name} has the most partners here (${partners}).`,
    node: (name, type, events, partners) =>
      `${name}, ${type}, ${plural(events, "event", "events")}, linked to ${partners} here`,
    link: (first, second, count) => `${first} — ${second}: ${times(count)}`,
    linkHint: "Click for the pair",
    networkLegend: "Types of organization",
  },
};
