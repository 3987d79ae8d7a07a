import type { Language } from "../languages.ts";

type Fact = "title" | "date" | "kinds" | "organizations" | "people" | "place";

/**
 * The words of what changed since last time (the build before, or what was shown when the folder was served before), and of what
 * readers corrected.
 */
export interface HistoryWords {
  /** Beside the numbers at the foot. */
  readonly since: string;
  readonly new: (count: number) => string;
  readonly changed: (count: number) => string;
  readonly vanished: (count: number) => string;
  readonly onlyNew: string;
  readonly onlyChanged: string;
  readonly goneTitle: string;
  readonly goneHint: string;
  /** Where not all of them are listed. */
  readonly goneMore: (count: number) => string;
  readonly factNames: Readonly<Record<Fact, string>>;
  /** Of an open event. */
  readonly isNew: string;
  readonly isChanged: string;
  readonly isCorrected: string;
  /** What a fact was before; `was` is null where there was none. */
  readonly was: (fact: string, was: string | null) => string;
  /** Of a fact that was changed and is again what it was. */
  readonly changedBack: (fact: string) => string;
  readonly merged: (was: string | null) => string;
  readonly split: (was: string | null) => string;
  readonly added: string;
}

export const HISTORY_WORDS: Readonly<Record<Language, HistoryWords>> = {
  zh: {
    since: "较上次",
    new: (count) => `新增 ${count}`,
    changed: (count) => `变动 ${count}`,
    vanished: (count) => `消失 ${count}`,
    onlyNew: "只看较上次新增的事件",
    onlyChanged: "只看较上次有变动的事件",
    goneTitle: "上次有、这次没有的事件",
    goneHint: "它们出自的文章不在了或改了，或者规则、更正使它们不再是事件。",
    goneMore: (count) => `另有 ${count} 个未列出。`,
    factNames: {
      title: "标题",
      date: "日期",
      kinds: "类型",
      organizations: "单位",
      people: "人物",
      place: "地点",
    },
    isNew: "较上次新增",
    isChanged: "较上次有变动",
    isCorrected: "人工更正",
    was: (fact, was) => (was === null ? `${fact}：原来没有` : `${fact}：原为 ${was}`),
    changedBack: (fact) => `${fact}：改过，又改回了原值`,
    merged: (was) => (was === null ? "由几个事件合并而成" : `由几个事件合并而成，并入：${was}`),
    split: (was) => (was === null ? "由一个事件拆分而成" : `由“${was}”拆分而成`),
    added: "由读者从原文中添加",
  },
  en: {
    since: "Since last time",
    new: (count) => `New ${count}`,
    changed: (count) => `Changed ${count}`,
    vanished: (count) => `Vanished ${count}`,
    onlyNew: "Show only events that are new since last time",
    onlyChanged: "Show only events that changed since last time",
    goneTitle: "Events of last time that are gone",
    goneHint: "Their articles are gone or were changed, or rules or corrections no longer make them events.",
    goneMore: (count) => `${count} more are not listed.`,
    factNames: {
      title: "Title",
      date: "Date",
      kinds: "Kinds",
      organizations: "Organizations",
      people: "People",
      place: "Place",
    },
    isNew: "New since last time",
    isChanged: "Changed since last time",
    isCorrected: "Corrected by a reader",
    was: (fact, was) => (was === null ? `${fact}: there was none before` : `${fact}: was ${was}`),
    changedBack: (fact) => `${fact}: changed, and changed back`,
    merged: (was) => (was === null ? "Merged from several events" : `Merged from several events, with: ${was}`),
    split: (was) => (was === null ? "Split from one event" : `Split from “${was}”`),
    added: "Added by a reader from the article",
  },
};
