import type { Language } from "../languages.ts";

export type KeyGroup = "everywhere" | "reading" | "moving";

/** What keys do, each with one row of the help. */
export type KeyMeaning =
  | "search"
  | "found"
  | "events"
  | "region"
  | "undo"
  | "escape"
  | "paste"
  | "help"
  | "text"
  | "hits"
  | "marks"
  | "step"
  | "ends"
  | "page"
  | "group"
  | "open";

interface HelpWords {
  /** Where the help is; the key stands between the two. */
  readonly hint: readonly [before: string, after: string];
  readonly groups: Readonly<Record<KeyGroup, string>>;
  readonly meanings: Readonly<Record<KeyMeaning, string>>;
  readonly switch: string;
  readonly switchNote: string;
}

export const HELP_WORDS = {
  zh: {
    hint: ["按", "查看全部快捷键"],
    groups: { everywhere: "通用", reading: "阅读事件时", moving: "在列表和按钮组中" },
    meanings: {
      search: "搜索",
      found: "从搜索框到事件列表",
      events: "下一个／上一个事件",
      region: "下一个／上一个区域",
      undo: "撤销／重做更正",
      escape: "关闭详情、筛选或对话框",
      paste: "把粘贴的文字或文件作为本机文章读取（不在输入框中时）",
      help: "打开这份说明",
      text: "在整理后的文字和原文之间切换",
      hits: "下一处／上一处搜索结果",
      marks: "原文中下一处／上一处标记；文中有搜索结果时，改用文字上方的按钮",
      step: "向前／向后移动",
      ends: "移到开头／末尾",
      page: "在事件列表中前后翻十行",
      group: "到下一组／上一组",
      open: "打开或执行",
    },
    switch: "启用单键快捷键",
    switchNote: "关闭后，单独按字母和符号键不起作用；Esc、F6 和方向键仍然有效。",
  },
  en: {
    hint: ["Press", "to see all keys"],
    groups: { everywhere: "Everywhere", reading: "Reading an event", moving: "In lists and groups of buttons" },
    meanings: {
      search: "Search",
      found: "From the search box to the events",
      events: "Next / previous event",
      region: "Next / previous region",
      undo: "Undo / redo a correction",
      escape: "Close the event, the filters or a dialog",
      paste: "Read pasted text or files as articles of this device (outside of text fields)",
      help: "Open this help",
      text: "Switch between the cleaned text and the original",
      hits: "Next / previous search hit",
      marks: "Next / previous mark in the original; where it has search hits, the buttons above the text do this",
      step: "Move back or on",
      ends: "Move to the start / the end",
      page: "Move by ten rows in the list of events",
      group: "To the next / previous group",
      open: "Open, or press",
    },
    switch: "Use single-key shortcuts",
    switchNote: "When off, letters and symbols alone do nothing; Esc, F6 and the arrow keys still work.",
  },
} satisfies Record<Language, HelpWords>;
