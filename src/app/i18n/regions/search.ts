import type { Language } from "../languages.ts";

export interface SearchWords {
  readonly wholeArticles: string;
  readonly wholeArticlesHint: string;
  /** How many of the files of a large corpus are searched. */
  readonly loadingEvents: (loaded: number, total: number) => string;
  readonly eventsFailed: (loaded: number, total: number) => string;
  readonly loadingArticles: (loaded: number, total: number) => string;
  readonly articlesFailed: (loaded: number, total: number) => string;
  readonly noArticles: string;
  readonly foundInArticles: (count: number) => string;
  readonly eventsOnly: string;
  readonly withoutEvents: (count: number) => string;
  /** Below the list of these articles, where it ends early. */
  readonly onlyFirst: (listed: number) => string;
  readonly inArticle: string;
  /** What is searched for, and in what. */
  readonly within: Readonly<Record<"articles" | "events", (query: string) => string>>;
}

export const SEARCH_WORDS: Readonly<Record<Language, SearchWords>> = {
  zh: {
    wholeArticles: "含全文",
    wholeArticlesHint: "除事件的标题、证据句、单位、人物、地点外，也搜索整篇文章",
    loadingEvents: (loaded, total) => `事件已搜索 ${Math.floor((loaded / total) * 100)}%，其余正在载入`,
    eventsFailed: (loaded, total) =>
      loaded === 0 ? "搜索所需的资料未能载入。" : `事件只搜索了 ${Math.floor((loaded / total) * 100)}%，其余未能载入。`,
    loadingArticles: (loaded, total) => `全文已搜索 ${loaded} / ${total} 份，其余正在载入`,
    articlesFailed: (loaded, total) =>
      loaded === 0 ? "全文未能载入，只搜索了事件本身。" : `全文只搜索了 ${loaded} / ${total} 份，其余未能载入。`,
    noArticles: "这份资料没有全文索引，只搜索了事件本身；重新生成资料后可搜索全文。",
    foundInArticles: (count) => `其中 ${count} 个只在文章正文中命中`,
    eventsOnly: "不看这些",
    withoutEvents: (count) => `另有 ${count} 篇没有事件的文章含有这些词`,
    onlyFirst: (listed) => `这里只列出前 ${listed} 篇。`,
    inArticle: "正文：",
    within: { articles: (query) => `${query}（含全文）`, events: (query) => `${query}（仅事件）` },
  },
  en: {
    wholeArticles: "Full text",
    wholeArticlesHint:
      "Searches whole articles too, beside the events' titles, evidence, organizations, people and places",
    loadingEvents: (loaded, total) =>
      `${Math.floor((loaded / total) * 100)}% of the events searched; the rest is being loaded`,
    eventsFailed: (loaded, total) =>
      loaded === 0
        ? "What the search needs could not be loaded."
        : `Only ${Math.floor((loaded / total) * 100)}% of the events were searched; the rest could not be loaded.`,
    loadingArticles: (loaded, total) => `${loaded} of ${total} files of articles searched; the rest is being loaded`,
    articlesFailed: (loaded, total) =>
      loaded === 0
        ? "The articles could not be loaded; only the events were searched."
        : `Only ${loaded} of ${total} files of articles were searched; the rest could not be loaded.`,
    noArticles: "This data holds no full text; only the events were searched. Build it again to search articles.",
    foundInArticles: (count) =>
      count === 1 ? "1 is found in its article only" : `${count} are found in their article only`,
    eventsOnly: "Leave these out",
    withoutEvents: (count) =>
      count === 1 ? "1 article without events has these words" : `${count} articles without events have these words`,
    onlyFirst: (listed) => `Only the first ${listed} are listed here.`,
    inArticle: "Article: ",
    within: { articles: (query) => `${query} (full text)`, events: (query) => `${query} (events only)` },
  },
};
