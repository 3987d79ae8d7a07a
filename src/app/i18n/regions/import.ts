import type { Language } from "../languages.ts";

type Trouble = "full" | "refused" | "cleared";

interface ReadFiles {
  readonly read: number;
  readonly failed: number;
  readonly partly: number;
  readonly events: number | null;
}

/** Articles that the reader adds, and that only this device has. */
interface ImportWords {
  readonly title: string;
  readonly intro: string;
  /** Of a page that is one file: by the place of the file the browser knows what is kept. */
  readonly onlyThisFile: string;
  readonly chooseFiles: string;
  readonly chooseFolder: string;
  readonly pasteText: string;
  readonly pasted: {
    readonly label: string;
    readonly hint: string;
    readonly read: string;
    readonly cancel: string;
    /** Names the file where its first line says nothing. */
    readonly name: string;
  };
  readonly progress: string;
  readonly done: (done: number, total: number) => string;
  /** So many are left, and so many seconds may pass, where that can be told. */
  readonly left: (files: number, seconds: number | null) => string;
  readonly atWork: (name: string) => string;
  readonly stop: string;
  /** So many files were read, of so many nothing or not all; and how many events there are, null while that is not known. */
  readonly outcome: (files: ReadFiles) => string;
  readonly alreadyHere: (files: number) => string;
  readonly calledOff: (files: number) => string;
  readonly blocked: string;
  readonly retry: string;
  readonly onlyLocal: string;
  readonly details: string;
  readonly dismiss: string;
  readonly trouble: Readonly<Record<Trouble, string>>;
  /** The storage lost them while the page was open, and has them again. */
  readonly recovered: (files: number) => string;
  readonly notKept: string;
  readonly known: string;
  readonly copy: string;
  readonly failed: string;
  readonly empty: string;
  readonly loading: string;
  readonly more: (files: number) => string;
  readonly remove: (name: string) => string;
  readonly removeShort: string;
  readonly removed: (name: string) => string;
  readonly removeAll: string;
  readonly removeAllAsked: (files: number) => string;
  readonly removeThem: string;
  readonly keepThem: string;
  readonly download: string;
  readonly downloadHint: string;
  readonly recordsName: string;
}

const many = (count: number, one: string) => (count === 1 ? `1 ${one}` : `${count} ${one}s`);

export const IMPORT_WORDS: Readonly<Record<Language, ImportWords>> = {
  zh: {
    title: "本机文章",
    intro: "把文件或文件夹拖到页面上的任何地方，或者粘贴文字。",
    onlyThisFile: "这个网页是一个文件：本机文章记在这个文件的这个位置，把它移动或复制到别处，那里就没有它们。",
    chooseFiles: "选择文件…",
    chooseFolder: "选择文件夹…",
    pasteText: "粘贴文字…",
    pasted: {
      label: "文章全文",
      hint: "一次一篇。第一行写标题；有发布日期的，请一并粘贴。",
      read: "读取",
      cancel: "取消",
      name: "粘贴的文字",
    },
    progress: "读取进度",
    done: (done, total) => `已读 ${done} / ${total} 个文件`,
    left: (files, seconds) => (seconds === null ? `还有 ${files} 个` : `还有 ${files} 个，约 ${seconds} 秒`),
    atWork: (name) => `正在读 ${name}`,
    stop: "停止",
    outcome: ({ read, failed, partly, events }) => {
      const unread = [failed > 0 && `${failed} 个未能读取`, partly > 0 && `${partly} 个只读出一部分`].filter(Boolean);
      const files = `读了 ${read} 个文件${unread.length > 0 ? `（其中 ${unread.join("，")}）` : ""}`;
      return events === null ? `${files}。` : `${files}，本机文章现有 ${events} 个事件。`;
    },
    alreadyHere: (files) => `${files} 个文件先前已经添加。`,
    calledOff: (files) => `已停止，${files} 个文件没有读。`,
    blocked: "读取文章的程序没有载入，请检查网络后重试。",
    retry: "重试",
    onlyLocal: "只看本机文章",
    details: "逐个查看",
    dismiss: "关闭",
    trouble: {
      full: "浏览器的存储空间不够：标有“未保存”的文章，关掉页面就没有了。请移除一些文章，再重新添加。",
      refused: "浏览器不让这个页面保存数据（例如正在无痕浏览）：这里的文章，关掉页面就没有了。",
      cleared:
        "浏览器里保存的文章被清除了：标有“未保存”的没能重新保存，关掉页面就没有了。要留住它们，请重新添加，或下载记录。",
    },
    recovered: (files) => `浏览器里保存的文章被清除了；本页还有，已重新保存 ${files} 个文件。`,
    notKept: "未保存",
    known: "已在语料中",
    copy: "与另一个文件相同",
    failed: "未能读取",
    empty: "还没有本机文章。",
    loading: "载入中…",
    more: (files) => `再显示 ${files} 个`,
    remove: (name) => `移除 ${name}`,
    removeShort: "移除",
    removed: (name) => `已移除 ${name}`,
    removeAll: "全部移除…",
    removeAllAsked: (files) => `移除全部 ${files} 个文件？原来的文件不受影响。`,
    removeThem: "全部移除",
    keepThem: "不移除",
    download: "下载记录（NDJSON）",
    downloadHint: "与命令行 extract 的输出相同，一篇文章一行",
    recordsName: "本机文章",
  },
  en: {
    title: "Articles of this device",
    intro: "Drag files or folders anywhere onto the page, or paste text.",
    onlyThisFile:
      "This page is one file: its articles are kept for the file in this place, and moved or copied elsewhere it does not have them.",
    chooseFiles: "Choose files…",
    chooseFolder: "Choose a folder…",
    pasteText: "Paste text…",
    pasted: {
      label: "Text of the article",
      hint: "One article at a time, its title in the first line, with its day of publication where there is one.",
      read: "Read",
      cancel: "Cancel",
      name: "Pasted text",
    },
    progress: "How far they are read",
    done: (done, total) => `Read ${done} of ${many(total, "file")}`,
    left: (files, seconds) => (seconds === null ? `${files} left` : `${files} left, about ${many(seconds, "second")}`),
    atWork: (name) => `Reading ${name}`,
    stop: "Stop",
    outcome: ({ read, failed, partly, events }) => {
      const unread = [failed > 0 && `${failed} not readable`, partly > 0 && `${partly} only in part`].filter(Boolean);
      const files = `Read ${many(read, "file")}${unread.length > 0 ? ` (${unread.join(", ")})` : ""}`;
      return events === null ? `${files}.` : `${files}; articles of this device tell ${many(events, "event")}.`;
    },
    alreadyHere: (files) => `${many(files, "file")} had been added before.`,
    calledOff: (files) => `Stopped; ${many(files, "file")} not read.`,
    blocked: "The program that reads articles could not be loaded. Check the connection and try again.",
    retry: "Try again",
    onlyLocal: "Show only these",
    details: "File by file",
    dismiss: "Close",
    trouble: {
      full: "The browser has no room left: articles marked “not kept” are gone when the page closes. Remove some, and add those again.",
      refused:
        "The browser does not let this page keep data (private browsing, for example): these articles are gone when the page closes.",
      cleared:
        "What the browser had kept was cleared: articles marked “not kept” could not be kept again, and are gone when the page closes. Add them again to keep them, or download their records.",
    },
    recovered: (files) =>
      `What the browser had kept of these articles was cleared. This page still had them and has kept ${many(files, "file")} again.`,
    notKept: "Not kept",
    known: "In the corpus already",
    copy: "The same as another file",
    failed: "Not read",
    empty: "There are no articles of this device yet.",
    loading: "Loading…",
    more: (files) => `Show ${files} more`,
    remove: (name) => `Remove ${name}`,
    removeShort: "Remove",
    removed: (name) => `Removed ${name}`,
    removeAll: "Remove all…",
    removeAllAsked: (files) =>
      `Remove ${files === 1 ? "the file" : `all ${files} files`}? The files themselves stay where they are.`,
    removeThem: "Remove all",
    keepThem: "Keep them",
    download: "Download records (NDJSON)",
    downloadHint: "What the command line prints for the same files, one line an article",
    recordsName: "articles-of-this-device",
  },
};
