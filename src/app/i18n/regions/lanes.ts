import type { Language } from "../languages.ts";

interface LanesWords {
  /** What the switch is for. */
  readonly label: string;
  readonly choices: Readonly<Record<"none" | "kind" | "organization", string>>;
  readonly bands: string;
  /** The band of events with none of the organizations that have a band. */
  readonly others: string;
  /** Follows a band's name and count, for screen readers. */
  readonly events: (count: number) => string;
  /** How to pan and zoom with a mouse; `key` is the key that makes the wheel zoom. */
  readonly hint: (key: string) => string;
  readonly showOpenYears: string;
  readonly hideOpenYears: string;
  /** Follows the events of open years, where there are too many of them. */
  readonly moreOpenYears: (count: number) => string;
}

export const LANES_WORDS: Readonly<Record<Language, LanesWords>> = {
  zh: {
    label: "分行",
    choices: { none: "不分行", kind: "按类型", organization: "按单位" },
    bands: "各行，按钮可筛选",
    others: "其他",
    events: () => "个事件",
    hint: (key) => `拖动平移，${key}＋滚轮缩放`,
    showOpenYears: "展开年份不详的事件",
    hideOpenYears: "收起年份不详的事件",
    moreOpenYears: (count) => `另有 ${count} 个，见列表`,
  },
  en: {
    label: "Lanes",
    choices: { none: "No lanes", kind: "By kind", organization: "By organization" },
    bands: "Lanes; their buttons filter",
    others: "Others",
    events: (count) => (count === 1 ? "event" : "events"),
    hint: (key) => `Drag to pan, ${key} + wheel to zoom`,
    showOpenYears: "Show the events without a year",
    hideOpenYears: "Hide the events without a year",
    moreOpenYears: (count) => `${count} more in the list`,
  },
};
