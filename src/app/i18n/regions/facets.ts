import type { Language } from "../languages.ts";

type Facet = "organization" | "kind" | "person" | "place" | "source" | "certainty" | "mark";
type Mark = "new" | "changed" | "corrected" | "local";
type DateCertainty = "stated" | "inferred" | "uncertain" | "open" | "given";

export interface FacetWords {
  readonly titles: Readonly<Record<Facet, string>>;
  /** In the box in which values of a facet are looked for. */
  readonly findHint: string;
  /** What that box is called. */
  readonly find: Readonly<Record<Facet, string>>;
  readonly certainty: Readonly<Record<DateCertainty, string>>;
  readonly certaintyMeaning: Readonly<Record<DateCertainty, string>>;
  readonly marks: Readonly<Record<Mark, string>>;
  readonly unnamedSource: string;
  readonly nothing: string;
  readonly showAll: (hidden: number) => string;
  readonly showFewer: string;
  readonly narrowDown: (hidden: number) => string;
  /** The button beside a value that keeps its events out, and what stands there where it does. */
  readonly exclude: (value: string) => string;
  readonly excluded: string;
  /** A value in words: `单位：东湖大学`, and one that is kept out. */
  readonly chosen: (title: string, value: string) => string;
  readonly keptOut: (title: string, value: string) => string;
  readonly both: string;
}

export const FACET_WORDS: Readonly<Record<Language, FacetWords>> = {
  zh: {
    titles: {
      organization: "单位",
      kind: "类型",
      person: "人物",
      place: "地点",
      source: "来源",
      certainty: "日期依据",
      mark: "变动与更正",
    },
    findHint: "名称或拼音首字母",
    find: {
      organization: "查找单位（名称、简称、拼音首字母）",
      kind: "查找类型",
      person: "查找人物（姓名或拼音首字母）",
      place: "查找地点",
      source: "查找来源",
      certainty: "查找日期依据",
      mark: "查找变动与更正",
    },
    certainty: { stated: "原文写明", inferred: "推断", uncertain: "不确定", open: "年份不详", given: "更正给出" },
    certaintyMeaning: {
      stated: "日期照原文所写，没有推断",
      inferred: "日期有一部分由上下文推断",
      uncertain: "日期只能大致确定，或年份由其他文章推测",
      open: "没有文章给出年份",
      given: "日期由更正给出，原文没有写全",
    },
    marks: { new: "新增", changed: "有变动", corrected: "人工更正", local: "本机文章" },
    unnamedSource: "未署名来源",
    nothing: "没有符合的项",
    showAll: (hidden) => `再显示 ${hidden} 项`,
    showFewer: "收起",
    narrowDown: (hidden) => `还有 ${hidden} 项，请输入名称查找`,
    exclude: (value) => `排除：${value}`,
    excluded: "已排除",
    chosen: (title, value) => `${title}：${value}`,
    keptOut: (title, value) => `${title}：不含${value}`,
    both: "须同时参与",
  },
  en: {
    titles: {
      organization: "Organizations",
      kind: "Kinds",
      person: "People",
      place: "Places",
      source: "Sources",
      certainty: "How the date is known",
      mark: "Changes and corrections",
    },
    findHint: "Name or initials",
    find: {
      organization: "Find by name, short name or initials",
      kind: "Find a kind",
      person: "Find by name or initials",
      place: "Find a place",
      source: "Find a source",
      certainty: "Find how the date is known",
      mark: "Find changes and corrections",
    },
    certainty: {
      stated: "Stated",
      inferred: "Inferred",
      uncertain: "Uncertain",
      open: "No year",
      given: "Given in a correction",
    },
    certaintyMeaning: {
      stated: "The date is as the text says it",
      inferred: "Part of the date was worked out from its context",
      uncertain: "The date is known roughly, or its year was guessed from other articles",
      open: "No article tells the year",
      given: "A correction gives the date, which the text does not say in full",
    },
    marks: { new: "New", changed: "Changed", corrected: "Corrected", local: "Of this device" },
    unnamedSource: "Unnamed source",
    nothing: "Nothing fits",
    showAll: (hidden) => `Show ${hidden} more`,
    showFewer: "Show fewer",
    narrowDown: (hidden) => `${hidden} more: type a name to find them`,
    exclude: (value) => `Exclude: ${value}`,
    excluded: "Excluded",
    chosen: (title, value) => `${title}: ${value}`,
    keptOut: (title, value) => `${title}: not ${value}`,
    both: "All of them took part",
  },
};
