import type { Language } from "../languages.ts";
import type { Problem } from "../messages.ts";

const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

/** The words of the region 事件详情. */
export interface DetailWords {
  readonly nothingOpen: string;
  readonly nothingOpenHint: string;
  readonly pairs: string;
  readonly pair: (first: string, second: string) => string;
  readonly pairCount: (count: number) => string;
  readonly unknownEvent: Problem;
  readonly unknownDocument: Problem;
  readonly previous: string;
  readonly next: string;
  readonly date: string;
  readonly words: (text: string) => string;
  readonly inferred: string;
  readonly kinds: string;
  readonly organizations: string;
  readonly people: string;
  readonly place: string;
  readonly links: string;
  readonly source: string;
  readonly sources: (count: number) => string;
  /** Of several sources, by number. */
  readonly sourceNumber: (number: number) => string;
  /** Which sources tell a fact that not all tell. */
  readonly onlySources: (numbers: string) => string;
  readonly disagreements: string;
  /** What the sources tell otherwise; `of` is whose role or title it is. */
  readonly disputed: Readonly<Record<"date" | "role" | "title" | "place", (of: string) => string>>;
  readonly otherNames: (count: number) => string;
  readonly guessedYear: string;
  /** Where the words stand by which a year was guessed. */
  readonly guessedFrom: string;
  readonly publisher: string;
  readonly author: string;
  readonly published: string;
  readonly file: string;
  readonly address: string;
  readonly unknown: string;
  readonly article: string;
  readonly articleLoading: string;
  readonly articleFailed: string;
  readonly noEvidence: string;
  readonly toEvidence: string;
  /** Where the facts are out of sight above the text. */
  readonly toFacts: string;
  readonly toFactsHint: string;
  readonly factNames: Readonly<Record<"event" | "date" | "kind" | "organization" | "person" | "place", string>>;
  readonly otherEvents: (count: number) => string;
  readonly recordOf: (file: string, number: number) => string;
  readonly title: string;
  readonly notes: string;
  /** What is damaged in the evidence; `facts` are the facts that stand on it, in words, or empty. */
  readonly damaged: (repairs: number, lost: number, facts: string) => string;
  readonly newWindow: string;
  readonly hiddenByFilters: string;
  readonly showInText: (what: string) => string;
}

export const DETAIL_WORDS: Readonly<Record<Language, DetailWords>> = {
  zh: {
    nothingOpen: "选择一个事件",
    nothingOpenHint: "点击时间线或列表中的事件，在这里阅读它的出处，证据在文章中标出。",
    pairs: "往来最多的双方",
    pair: (first, second) => `${first} — ${second}`,
    pairCount: (count) => `${count} 次`,
    unknownEvent: { title: "找不到这个事件", advice: "地址中的事件不在现有资料里，可能资料已经更新。" },
    unknownDocument: { title: "找不到这篇文档", advice: "地址中的文档不在现有资料里，可能资料已经更新。" },
    previous: "上一个事件",
    next: "下一个事件",
    date: "日期",
    words: (text) => `原文：“${text}”`,
    inferred: "推断",
    kinds: "类型",
    organizations: "单位",
    people: "人物",
    place: "地点",
    links: "链接",
    source: "出处",
    sources: (count) => `出处（${count} 篇）`,
    sourceNumber: (number) => `出处 ${number}`,
    onlySources: (numbers) => `仅见出处 ${numbers}`,
    disagreements: "各出处说法不一",
    disputed: {
      date: () => "日期",
      role: (of) => `${of}的角色`,
      title: (of) => `${of}的职务`,
      place: () => "地点",
    },
    otherNames: (count) => `其他名称（${count}）`,
    guessedYear: "年份为推测",
    guessedFrom: "推测的依据",
    publisher: "发布",
    author: "作者",
    published: "发布日期",
    file: "文件",
    address: "网址",
    unknown: "未载明",
    article: "文章",
    articleLoading: "正在载入文章……",
    articleFailed: "文章未能载入",
    noEvidence: "这篇文章没有为该事件标出证据。",
    toEvidence: "转到证据",
    toFacts: "事实",
    toFactsHint: "转到上面的日期、单位、人物和来源",
    factNames: { event: "事件", date: "日期", kind: "类型", organization: "单位", person: "人物", place: "地点" },
    otherEvents: (count) => `这篇文章中的其他事件（${count}）`,
    recordOf: (file, number) => `${file}，第 ${number} 条`,
    title: "标题",
    notes: "提示",
    damaged: (repairs, lost, facts) => {
      const what = [repairs > 0 ? `${repairs} 处经过修复` : "", lost > 0 ? `${lost} 处缺字` : ""].filter(Boolean);
      return `证据所在的文字有 ${what.join("、")}${facts === "" ? "" : `，涉及${facts}`}。`;
    },
    newWindow: "在新窗口打开",
    hiddenByFilters: "这个事件不符合当前的筛选条件。",
    showInText: (what) => `在文章中指出：${what}`,
  },
  en: {
    nothingOpen: "Choose an event",
    nothingOpenHint: "Click an event in the timeline or the list to read its source here, with the evidence marked.",
    pairs: "Who met most often",
    pair: (first, second) => `${first} — ${second}`,
    pairCount: (count) => plural(count, "event"),
    unknownEvent: {
      title: "No such event",
      advice: "The event in the address is not in the data. The data may have changed since.",
    },
    unknownDocument: {
      title: "No such document",
      advice: "The document in the address is not in the data. The data may have changed since.",
    },
    previous: "Previous event",
    next: "Next event",
    date: "Date",
    words: (text) => `The text says “${text}”`,
    inferred: "inferred",
    kinds: "Kinds",
    organizations: "Organizations",
    people: "People",
    place: "Place",
    links: "Links",
    source: "Source",
    sources: (count) => `Sources (${count})`,
    sourceNumber: (number) => `source ${number}`,
    onlySources: (numbers) => `only source ${numbers}`,
    disagreements: "The sources disagree",
    disputed: {
      date: () => "Date",
      role: (of) => `Role of ${of}`,
      title: (of) => `Title of ${of}`,
      place: () => "Place",
    },
    otherNames: (count) => `Other names (${count})`,
    guessedYear: "Year guessed",
    guessedFrom: "Guessed from",
    publisher: "Publisher",
    author: "Author",
    published: "Published",
    file: "File",
    address: "Address",
    unknown: "not stated",
    article: "Article",
    articleLoading: "Loading the article…",
    articleFailed: "The article could not be loaded",
    noEvidence: "This article has no marked evidence for the event.",
    toEvidence: "Go to the evidence",
    toFacts: "Facts",
    toFactsHint: "Go to the date, organizations, people and source above",
    factNames: {
      event: "event",
      date: "date",
      kind: "kind",
      organization: "organization",
      person: "person",
      place: "place",
    },
    otherEvents: (count) => `Other events in this article (${count})`,
    recordOf: (file, number) => `${file}, record ${number}`,
    title: "Title",
    notes: "Notes",
    damaged: (repairs, lost, facts) => {
      const what = [
        repairs > 0 ? plural(repairs, "repaired place") : "",
        lost > 0 ? plural(lost, "place with lost characters", "places with lost characters") : "",
      ].filter(Boolean);
      return `The evidence holds ${what.join(" and ")}${facts === "" ? "" : `, which concerns: ${facts}`}.`;
    },
    newWindow: "opens in a new window",
    hiddenByFilters: "The present filters leave this event out.",
    showInText: (what) => `Show in the article: ${what}`,
  },
};
