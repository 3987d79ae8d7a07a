import type { Language } from "../languages.ts";

/** The words for newer data, a newer page, and reading without the server. */
export interface UpdateWords {
  /** `added` is how many of the events are new; null where it is not known. */
  readonly data: (added: number | null, events: number) => string;
  readonly page: string;
  readonly failed: string;
  readonly taken: string;
  readonly offline: (complete: boolean) => string;
  readonly take: string;
  readonly reload: string;
  readonly taking: string;
  readonly again: string;
  readonly later: string;
  readonly close: string;
}

const events = (count: number) => `${count.toLocaleString("en")} ${count === 1 ? "event" : "events"}`;

export const UPDATE_WORDS: Readonly<Record<Language, UpdateWords>> = {
  zh: {
    data: (added, events) =>
      added ? `有新数据：新增 ${added} 个事件，共 ${events} 个。` : `有新数据，共 ${events} 个事件。`,
    page: "页面有新版本。",
    failed: "新数据未能载入，仍显示原来的数据。",
    taken: "已载入新数据。",
    offline: (complete) =>
      complete
        ? "连不上服务器，显示的是保存在本机的数据，全部文章都可以阅读。"
        : "连不上服务器，显示的是保存在本机的数据，只有看过的文章可以阅读。",
    take: "载入",
    reload: "刷新",
    taking: "正在载入……",
    again: "重试",
    later: "稍后",
    close: "关闭",
  },
  en: {
    data: (added, count) => (added ? `New data: ${added} new of ${events(count)}.` : `New data: ${events(count)} now.`),
    page: "There is a new version of this page.",
    failed: "The new data could not be loaded; those from before are shown.",
    taken: "The new data are shown.",
    offline: (complete) =>
      complete
        ? "The server cannot be reached. These data are kept on this device, with all articles."
        : "The server cannot be reached. These data are kept on this device, with the articles that were read.",
    take: "Load",
    reload: "Reload",
    taking: "Loading…",
    again: "Try again",
    later: "Later",
    close: "Close",
  },
};
