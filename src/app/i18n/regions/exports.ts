import type { Language } from "../languages.ts";

/** The words of the exports and of the menu that offers them. */
export interface ExportsWords {
  readonly button: string;
  readonly title: string;
  readonly formats: Readonly<
    Record<"csv" | "json" | "ics" | "print", { readonly name: string; readonly holds: string }>
  >;
  /** In the entry of the calendar: how many events it leaves out. */
  readonly withoutDay: (count: number) => string;
  /** In the place of the calendar's entry, where no event has a known day. */
  readonly noDays: string;
  readonly nothing: string;
  /** In the place of how many events there are, while articles and corrections of this device are on their way. */
  readonly coming: string;
  /** Above a chronology that is printed meanwhile. */
  readonly printedEarly: string;
  /** A format that was chosen meanwhile. */
  readonly waiting: string;
  readonly saved: (file: string, events: number) => string;
  readonly failed: string;
  /** While many events are written: what goes on, how far it is, and how to stop it. */
  readonly writing: string;
  readonly written: (done: number, total: number) => string;
  readonly stop: string;
  /** Above a printed chronology that ends early, or lacks events that are not loaded. */
  readonly printedFirst: (count: number) => string;
  readonly notLoaded: (count: number) => string;

  readonly statement: (shown: number, total: number, filters: readonly string[]) => string;
  readonly fileName: (shown: number, total: number) => string;
  readonly withNote: (name: string, note: string) => string;
  readonly separator: string;
  readonly columns: Readonly<
    Record<
      | "date"
      | "firstDay"
      | "lastDay"
      | "certainty"
      | "corrected"
      | "dateWords"
      | "kinds"
      | "title"
      | "organizations"
      | "hosts"
      | "guests"
      | "people"
      | "place"
      | "quote"
      | "sources"
      | "publishers"
      | "published"
      | "addresses"
      | "local"
      | "link",
      string
    >
  >;
  /** What readers put right of an event. */
  readonly correctedFacts: Readonly<
    Record<"date" | "kinds" | "organizations" | "title" | "merge" | "split" | "add", string>
  >;
  readonly corrected: (facts: string) => string;
  /** Said of an event of which only this device has the articles, and of one that an article of it tells, too. */
  readonly local: Readonly<Record<"only" | "also", string>>;
  readonly calendarName: string;
  readonly leftOut: (count: number) => string;
  readonly people: (names: string) => string;
  readonly organizations: (names: string) => string;
  readonly place: (name: string) => string;
  readonly source: (text: string) => string;
  /** Before the addresses that an article gives for the event. */
  readonly links: string;
  /** The title of the printed chronology. */
  readonly chronology: string;
  readonly monthUnknown: string;
}

const events = (count: number) => `${count} ${count === 1 ? "event" : "events"}`;

export const EXPORTS_WORDS = {
  zh: {
    button: "导出",
    title: "导出事件",
    formats: {
      csv: {
        name: "表格（CSV）",
        holds: "一行一个事件，含人物、原文、出处，可用 Excel、WPS 打开",
      },
      json: { name: "数据（JSON）", holds: "每个事件的全部内容，含推断依据和各出处的说法，供程序使用" },
      ics: { name: "日历（ICS）", holds: "全天日程，可导入各种日历，不确定的日期标为暂定" },
      print: { name: "打印 / 存为 PDF", holds: "按年月排列的大事记，附原文和出处" },
    },
    withoutDay: (count) => `${count} 个事件没有确切到日，不放进日历。`,
    noDays: "这些事件都没有确切到日，放不进日历。",
    nothing: "没有事件可以导出。请放宽筛选条件。",
    coming: "本机文章和更正载入中…",
    printedEarly: "本机文章和更正尚未载入，这里没有。请稍后再打印。",
    waiting: "等本机文章和更正载入后导出…",
    saved: (file, count) => `已保存 ${count} 个事件：${file}`,
    failed: "没能保存。请检查网络，重新载入页面后再试。",
    writing: "正在写入事件",
    written: (done, total) => `${done} / ${total}`,
    stop: "停止",
    printedFirst: (count) => `只打印前 ${count} 个事件；要看全部，请缩小筛选范围分次打印，或导出表格。`,
    notLoaded: (count) => `缺 ${count} 个事件：它们尚未载入。请改用页面上的“导出 › 打印”。`,

    statement: (shown, total, filters) => {
      const count = shown === total ? `共 ${total} 个事件，全部导出` : `共 ${total} 个事件，导出 ${shown} 个`;
      return `${count}；${filters.length === 0 ? "没有筛选" : `筛选：${filters.join("；")}`}`;
    },
    fileName: (shown, total) => (shown === total ? `往来-全部${total}个事件` : `往来-${total}个事件中的${shown}个`),
    withNote: (name, note) => `${name}（${note}）`,
    separator: "；",
    columns: {
      date: "日期（EDTF）",
      firstDay: "起日",
      lastDay: "止日",
      certainty: "日期依据",
      corrected: "人工更正",
      dateWords: "日期",
      kinds: "类型",
      title: "事件",
      organizations: "单位",
      hosts: "东道主",
      guests: "来访单位",
      people: "人物",
      place: "地点",
      quote: "原文",
      sources: "出处",
      publishers: "发布者",
      published: "发布日期",
      addresses: "网址",
      local: "本机",
      link: "链接",
    },
    correctedFacts: {
      date: "日期",
      kinds: "类型",
      organizations: "单位",
      title: "标题",
      merge: "合并",
      split: "拆分",
      add: "添加",
    },
    corrected: (facts) => `人工更正：${facts}`,
    local: {
      only: "只在本机，未发布，因此没有链接。",
      also: "本机文章也写到这一事件，该文未发布。",
    },
    calendarName: "往来",
    leftOut: (count) => `；其中 ${count} 个没有确切到日，未放进日历`,
    people: (names) => `人物：${names}`,
    organizations: (names) => `单位：${names}`,
    place: (name) => `地点：${name}`,
    source: (text) => `出处：${text}`,
    links: "链接：",
    chronology: "往来大事记",
    monthUnknown: "月份不详",
  },
  en: {
    button: "Export",
    title: "Export events",
    formats: {
      csv: {
        name: "Table (CSV)",
        holds: "A row an event, with people, quote and sources. Opens in Excel",
      },
      json: {
        name: "Data (JSON)",
        holds: "All that is known of each event, and how. For programs",
      },
      ics: { name: "Calendar (ICS)", holds: "All-day entries. Uncertain dates are tentative" },
      print: { name: "Print / save as PDF", holds: "A chronology by year and month, with quotes and sources" },
    },
    withoutDay: (count) => `Leaves out ${events(count)} of which no day is known.`,
    noDays: "None of these events has a known day, so none fits into a calendar.",
    nothing: "There is nothing to export. Try fewer filters.",
    coming: "Articles and corrections of this device are loading…",
    printedEarly:
      "Articles and corrections of this device are not loaded yet and not in here. Print again a little later.",
    waiting: "Exports once articles and corrections of this device are loaded…",
    saved: (file, count) => `Saved ${events(count)}: ${file}`,
    failed: "It could not be saved. Check the network, reload the page and try again.",
    writing: "Writing events",
    written: (done, total) => `${done} of ${total}`,
    stop: "Stop",
    printedFirst: (count) =>
      `Only the first ${count} events are printed. Narrow the filters to print the rest, or export a table.`,
    notLoaded: (count) => `${events(count)} missing, not loaded yet. Print from the page's own menu, Export › Print.`,

    statement: (shown, total, filters) => {
      const count = shown === total ? `All ${events(total)}` : `${shown} of ${events(total)}`;
      return `${count}; ${filters.length === 0 ? "no filters" : `filters: ${filters.join("; ")}`}`;
    },
    fileName: (shown, total) =>
      shown === total ? `wanglai-all-${total}-events` : `wanglai-${shown}-of-${total}-events`,
    withNote: (name, note) => `${name} (${note})`,
    separator: "; ",
    columns: {
      date: "Date (EDTF)",
      firstDay: "First day",
      lastDay: "Last day",
      certainty: "How the date is known",
      corrected: "Corrected by readers",
      dateWords: "Date",
      kinds: "Kinds",
      title: "Event",
      organizations: "Organizations",
      hosts: "Hosts",
      guests: "Guests",
      people: "People",
      place: "Place",
      quote: "Quote",
      sources: "Sources",
      publishers: "Publishers",
      published: "Published",
      addresses: "Addresses",
      local: "On this device",
      link: "Link",
    },
    correctedFacts: {
      date: "date",
      kinds: "kinds",
      organizations: "organizations",
      title: "title",
      merge: "merged",
      split: "split",
      add: "added",
    },
    corrected: (facts) => `Corrected by readers: ${facts}`,
    local: {
      only: "On this device only and not published, therefore without a link.",
      also: "An article of this device tells it too; that one is not published.",
    },
    calendarName: "Wanglai",
    leftOut: (count) => `; ${count} without a known day left out of the calendar`,
    people: (names) => `People: ${names}`,
    organizations: (names) => `Organizations: ${names}`,
    place: (name) => `Place: ${name}`,
    source: (text) => `Source: ${text}`,
    links: "Links: ",
    chronology: "Wanglai chronology",
    monthUnknown: "Month unknown",
  },
} satisfies Record<Language, ExportsWords>;
