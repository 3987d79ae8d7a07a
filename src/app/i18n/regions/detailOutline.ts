import type { Language } from "../languages.ts";

/** What stands in the place of an open event while its program is on its way. They are apart, since these come first. */
export interface DetailOutlineWords {
  readonly loading: string;
  readonly failed: { readonly title: string; readonly advice: string };
}

export const DETAIL_OUTLINE_WORDS = {
  zh: {
    loading: "正在载入事件详情……",
    failed: { title: "事件详情未能载入", advice: "事件列表和时间线不受影响。请检查网络，然后重新载入页面。" },
  },
  en: {
    loading: "Loading the event…",
    failed: {
      title: "The event could not be loaded",
      advice: "The list and the timeline still work. Check the network, then reload the page.",
    },
  },
} satisfies Record<Language, DetailOutlineWords>;
