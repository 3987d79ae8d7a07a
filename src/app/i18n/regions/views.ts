import type { Language } from "../languages.ts";

export interface ViewWords {
  readonly label: string;
  readonly views: Readonly<Record<"timeline" | "pair" | "statistics", string>>;
  readonly loading: string;
  readonly failed: string;
}

export const VIEW_WORDS: Readonly<Record<Language, ViewWords>> = {
  zh: {
    label: "视图",
    views: { timeline: "时间线", pair: "双方往来", statistics: "统计" },
    loading: "正在载入……",
    failed: "这个视图未能载入。请检查网络后重试，其他视图不受影响。",
  },
  en: {
    label: "View",
    views: { timeline: "Timeline", pair: "Between two", statistics: "Statistics" },
    loading: "Loading…",
    failed: "This view could not be loaded. Check the connection and try again; the other views go on working.",
  },
};
