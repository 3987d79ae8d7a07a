import type { Language } from "../languages.ts";

/** What stands in the page for articles of this device before anybody adds one. */
interface ImportEntryWords {
  readonly button: string;
  /** What the button opens. */
  readonly hint: string;
  /** While articles that were kept are on their way. */
  readonly loading: string;
  readonly count: (files: number) => string;
  readonly reading: (done: number, total: number) => string;
  /** Over the page while files are dragged over it. */
  readonly drop: string;
  readonly privacy: string;
}

export const IMPORT_ENTRY_WORDS: Readonly<Record<Language, ImportEntryWords>> = {
  zh: {
    button: "添加文章",
    hint: "添加或查看本机文章",
    loading: "本机文章 载入中…",
    count: (files) => `本机文章 ${files}`,
    reading: (done, total) => `读取中 ${done}/${total}`,
    drop: "松开即可读取文件和文件夹",
    privacy: "文章不会上传，只保存在这台设备的浏览器里。",
  },
  en: {
    button: "Add articles",
    hint: "Add or see articles of this device",
    loading: "Of this device: loading…",
    count: (files) => `Of this device: ${files}`,
    reading: (done, total) => `Reading ${done}/${total}`,
    drop: "Let go to read files and folders",
    privacy: "Articles are not uploaded; they stay in the browser of this device.",
  },
};
