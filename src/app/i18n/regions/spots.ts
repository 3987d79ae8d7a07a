import type { Language } from "../languages.ts";

/** Words for spots of the timeline where several events are one mark. */
interface SpotWords {
  /** The button that lists them, and what it says where there are none. */
  readonly open: (count: number) => string;
  readonly none: string;
  readonly title: (date: string, count: number) => string;
  readonly previous: string;
  readonly next: string;
  readonly zoom: string;
  readonly close: string;
  /** Follows the events, where there are too many of them. */
  readonly more: (count: number) => string;
}

export const SPOT_WORDS: Readonly<Record<Language, SpotWords>> = {
  zh: {
    open: (count) => `列出重叠的事件（${count} 处）`,
    none: "这段时间没有重叠的事件",
    title: (date, count) => `${date}：${count} 个事件`,
    previous: "上一处",
    next: "下一处",
    zoom: "放大到这段时间",
    close: "关闭",
    more: (count) => `另有 ${count} 个，见列表`,
  },
  en: {
    open: (count) => (count === 1 ? "List events at one spot" : `List events at one spot (${count} spots)`),
    none: "No events share a spot in this window",
    title: (date, count) => `${date}: ${count} events`,
    previous: "Previous spot",
    next: "Next spot",
    zoom: "Zoom in to these days",
    close: "Close",
    more: (count) => `${count} more in the list`,
  },
};
