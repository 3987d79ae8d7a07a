import type { Language } from "../languages.ts";

/** The words of a page whose data are kept up to date by its server. */
export interface LiveWords {
  /** The data were fetched again, and hold so many events. */
  readonly updated: (events: string) => string;
  /** The server does not answer. */
  readonly gone: string;
  readonly close: string;
}

export const LIVE_WORDS = {
  zh: {
    updated: (events) => `数据已更新，现有 ${events} 个事件`,
    gone: "与本机程序的连接已断开，文件夹里的改动暂时不会显示",
    close: "关闭",
  },
  en: {
    updated: (events) => `Data updated: ${events} events now`,
    gone: "The program that serves this page does not answer; changes in the folder are not shown for now",
    close: "Close",
  },
} satisfies Record<Language, LiveWords>;
