import type { Language } from "../languages.ts";

type FactKind = "event" | "date" | "kind" | "organization" | "role" | "person" | "place";
type Verdict = "right" | "wrong" | "unclear";

/** The words of a random sample of events that the reader judges. */
export interface GradeWords {
  readonly title: string;
  readonly enter: string;
  readonly goOn: (ended: number, count: number) => string;
  readonly enterHint: string;
  /** Before there is a sample. */
  readonly about: readonly string[];
  readonly howMany: string;
  readonly events: (count: number) => string;
  /** How many there are to draw from; `all` where that is no more than are drawn. */
  readonly from: (count: number, all: boolean) => string;
  readonly start: string;
  readonly drawing: string;
  readonly notDrawn: string;
  readonly kept: (ended: number, count: number) => string;
  readonly resume: string;
  readonly notKept: string;
  readonly loading: string;
  readonly notLoaded: string;
  readonly gone: string;
  /** Judging. */
  readonly progress: (place: number, count: number) => string;
  readonly announced: (event: string, step: number, steps: number, question: string) => string;
  readonly facts: string;
  readonly factNames: Readonly<Record<FactKind, string>>;
  readonly questions: Readonly<Record<FactKind, (value: string, of: string) => string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly notJudged: string;
  readonly skipped: string;
  readonly back: string;
  readonly skip: string;
  readonly keys: string;
  readonly instead: Readonly<Record<"date" | "organization" | "person" | "place", string>>;
  readonly dateHint: string;
  readonly noDate: string;
  readonly next: string;
  readonly noWords: string;
  readonly source: (number: number) => string;
  readonly sources: string;
  readonly article: string;
  readonly results: string;
  readonly missing: {
    readonly name: string;
    readonly question: string;
    readonly kinds: string;
    readonly organizations: string;
    readonly people: string;
    readonly place: string;
    readonly names: string;
    readonly nothing: string;
    readonly note: string;
  };
  /** What came of it. */
  readonly sentence: (counts: {
    readonly events: number;
    readonly judged: number;
    readonly right: number;
    readonly share: string;
    readonly interval: string;
  }) => string;
  readonly nothingJudged: string;
  readonly unclear: (count: number) => string;
  /** Events that were skipped, and how many answers about them do not count therefore. */
  readonly leftOut: (events: number, answers: number) => string;
  readonly unfinished: (count: number) => string;
  readonly table: string;
  readonly columns: Readonly<Record<"fact" | "right" | "share" | "interval" | "unclear", string>>;
  readonly rightOf: (right: number, judged: number) => string;
  readonly percent: (share: number) => string;
  readonly interval: (low: number, high: number) => string;
  readonly allFacts: string;
  readonly wholeEvents: string;
  readonly method: string;
  readonly saveGold: string;
  readonly saveResults: string;
  readonly goldNote: string;
  readonly saving: string;
  readonly notSaved: string;
  readonly review: string;
  readonly again: string;
  readonly discard: string;
  readonly discardAsked: string;
  readonly discardYes: string;
  readonly discardNo: string;
}

const percent = (share: number) => `${(share * 100).toFixed(1)}%`;
const plural = (count: number, one: string, many: string) =>
  `${count.toLocaleString("en")} ${count === 1 ? one : many}`;

export const GRADE_WORDS = {
  zh: {
    title: "抽样核对",
    enter: "抽样核对",
    goOn: (ended, count) => `继续核对（${ended} / ${count}）`,
    enterHint: "随机抽取一些事件，对照原文逐项判断，估算准确率",
    about: [
      "随机抽取一些事件，对照原文逐项判断对错，由此估算准确率及其置信区间。",
      "判断结果可以下载，也可以存成一份标准答案（gold）文件。内容只保存在这个浏览器里，可以随时离开，下次接着做。",
    ],
    howMany: "抽取多少个",
    events: (count) => `${count} 个`,
    from: (count, all) => (all ? `筛选后只有 ${count} 个事件，将全部核对。` : `从筛选后的 ${count} 个事件中抽取。`),
    start: "开始",
    drawing: "正在抽取……",
    notDrawn: "没能取得这些事件。请检查网络后再试。",
    kept: (ended, count) => `上次抽取的 ${count} 个事件，已核对 ${ended} 个。`,
    resume: "继续",
    notKept: "浏览器没有保存这次核对：关闭页面后，判断就会丢失。离开前请先下载结果。",
    loading: "正在载入抽取的事件……",
    notLoaded: "这些事件未能载入",
    gone: "数据更新后，这个事件已不在其中。",
    progress: (place, count) => `第 ${place} / ${count} 个事件`,
    announced: (event, step, steps, question) => `${event}，第 ${step} / ${steps} 项：${question}`,
    facts: "这个事件的各项",
    factNames: {
      event: "事件",
      date: "日期",
      kind: "类型",
      organization: "单位",
      role: "角色",
      person: "人物",
      place: "地点",
    },
    questions: {
      event: () => "文章确实写到这件事已经发生？",
      date: (value) => `日期是${value}？`,
      kind: (value) => `类型是“${value}”？`,
      organization: (value) => `${value}是参加的一方？`,
      role: (value, of) => `${of}的角色是“${value}”？`,
      person: (value) => `${value}参加了？`,
      place: (value) => `地点是${value}？`,
    },
    verdicts: { right: "对", wrong: "错", unclear: "说不准" },
    notJudged: "未判断",
    skipped: "已跳过",
    back: "上一项",
    skip: "跳过此事件",
    keys: "也可以按按钮上的键；正在输入文字时不起作用。",
    instead: {
      date: "正确的日期（可不填）",
      organization: "正确的单位（可不填）",
      person: "正确的姓名（可不填）",
      place: "正确的地点（可不填）",
    },
    dateHint: "如 2024年1月4日、2024-01、2024-01-13/2024-01-14；不确定加 ?，年份不详写 XXXX-12-08",
    noDate: "这不是能读懂的日期",
    next: "下一项",
    noWords: "文中没有直接写出这一项的词句。",
    source: (number) => `出处 ${number}`,
    sources: "看哪个出处",
    article: "文章",
    results: "看结果",
    missing: {
      name: "遗漏",
      question: "文章还写了什么，这里却没有？",
      kinds: "遗漏的类型",
      organizations: "遗漏的单位",
      people: "遗漏的人物",
      place: "遗漏的地点",
      names: "几个之间用顿号隔开",
      nothing: "没有遗漏",
      note: "遗漏不计入准确率，只写进标准答案文件。",
    },
    sentence: ({ events, judged, right, share, interval }) =>
      `在 ${events} 个事件的 ${judged} 项事实中，${right} 项正确：${share}（95% 置信区间 ${interval}）。`,
    nothingJudged: "还没有判断任何一项。",
    leftOut: (events, answers) =>
      answers === 0 ? `跳过了 ${events} 个事件。` : `跳过了 ${events} 个事件，其中已作的 ${answers} 项判断不计入。`,
    unclear: (count) => `另有 ${count} 项说不准，没有计入。`,
    unfinished: (count) => `还有 ${count} 个事件没有核对完。`,
    table: "各类事实的准确率",
    columns: { fact: "事实", right: "正确 / 判断", share: "准确率", interval: "95% 置信区间", unclear: "说不准" },
    rightOf: (right, judged) => `${right} / ${judged}`,
    percent,
    interval: (low, high) => `${percent(low)}–${percent(high)}`,
    allFacts: "全部事实",
    wholeEvents: "各项全对的事件",
    method:
      "区间按威尔逊（Wilson）法计算。不成立的事件，其各项都算错；没有参加的单位，其角色也算错。同一事件的各项彼此相关，“全部事实”的区间因此略窄。",
    saveGold: "下载标准答案文件",
    saveResults: "下载判断结果（JSON）",
    goldNote: "标准答案只对抽中的事件负责：同一文章中的其他事件照提取的结果列出，标为可有可无。",
    saving: "正在整理……",
    notSaved: "没能整理出文件。请检查网络后再试。",
    review: "回到核对",
    again: "丢弃并重新抽取",
    discard: "丢弃这次核对",
    discardAsked: "所有判断都会丢失。",
    discardYes: "确定丢弃",
    discardNo: "保留",
  },
  en: {
    title: "Spot check",
    enter: "Spot check",
    goOn: (ended, count) => `Go on checking (${ended} / ${count})`,
    enterHint: "Judge the facts of some random events against their articles, to estimate precision",
    about: [
      "Some events are drawn at random. You judge each of their facts against the article, which gives an estimate of precision with its confidence interval.",
      "Your judgements can be saved, also as a gold file. They are kept in this browser only; leave at any time and go on later.",
    ],
    howMany: "How many",
    events: (count) => plural(count, "event", "events"),
    from: (count, all) =>
      all
        ? `The filters leave ${plural(count, "event", "events")}, all of which will be checked.`
        : `Drawn from the ${plural(count, "event", "events")} that the filters leave.`,
    start: "Start",
    drawing: "Drawing…",
    notDrawn: "The events could not be fetched. Check the connection and try again.",
    kept: (ended, count) => `${ended} of the ${plural(count, "event", "events")} drawn last time are checked.`,
    resume: "Go on",
    notKept:
      "The browser does not keep this check: your judgements are lost when the page closes. Save the results first.",
    loading: "Loading the events that were drawn…",
    notLoaded: "The events could not be loaded",
    gone: "The data were updated and have this event no more.",
    progress: (place, count) => `Event ${place} of ${count}`,
    announced: (event, step, steps, question) => `${event}, ${step} of ${steps}: ${question}`,
    facts: "Facts of this event",
    factNames: {
      event: "event",
      date: "date",
      kind: "kind",
      organization: "organization",
      role: "role",
      person: "person",
      place: "place",
    },
    questions: {
      event: () => "Does the article say that this took place?",
      date: (value) => `Was it on ${value}?`,
      kind: (value) => `Is it of the kind “${value}”?`,
      organization: (value) => `Did ${value} take part?`,
      role: (value, of) => `Is the part of ${of} “${value}”?`,
      person: (value) => `Did ${value} take part?`,
      place: (value) => `Was it at ${value}?`,
    },
    verdicts: { right: "Right", wrong: "Wrong", unclear: "Cannot tell" },
    notJudged: "not judged",
    skipped: "skipped",
    back: "Back",
    skip: "Skip event",
    keys: "The keys on the buttons work too, except while you type.",
    instead: {
      date: "The right date (optional)",
      organization: "The right organization (optional)",
      person: "The right name (optional)",
      place: "The right place (optional)",
    },
    dateHint: "2024-01-04, 2024-01, 2024-01-13/2024-01-14; add ? where uncertain, XXXX-12-08 for an open year",
    noDate: "This cannot be read as a date",
    next: "Next",
    noWords: "The article does not say this in so many words.",
    source: (number) => `Source ${number}`,
    sources: "Which source",
    article: "Article",
    results: "Results",
    missing: {
      name: "missing",
      question: "What else does the article say that is not here?",
      kinds: "Missing kinds",
      organizations: "Missing organizations",
      people: "Missing people",
      place: "Missing place",
      names: "Several with commas between them",
      nothing: "Nothing is missing",
      note: "This does not count for precision; it goes into the gold file.",
    },
    sentence: ({ events, judged, right, share, interval }) =>
      `Of ${plural(judged, "fact", "facts")} of ${plural(events, "event", "events")}, ${right} ${right === 1 ? "is" : "are"} right: ${share} (95% confidence interval ${interval}).`,
    nothingJudged: "Nothing is judged yet.",
    leftOut: (events, answers) =>
      `Skipped: ${events === 1 ? "1 event" : `${events} events`}${answers === 0 ? "." : `; ${answers === 1 ? "1 answer about it does" : `${answers} answers about them do`} not count.`}`,
    unclear: (count) => `${plural(count, "more fact", "more facts")} could not be told and did not count.`,
    unfinished: (count) => `${plural(count, "event is", "events are")} not checked to the end.`,
    table: "Precision by kind of fact",
    columns: {
      fact: "Fact",
      right: "Right / judged",
      share: "Precision",
      interval: "95% interval",
      unclear: "Cannot tell",
    },
    rightOf: (right, judged) => `${right} / ${judged}`,
    percent,
    interval: (low, high) => `${percent(low)}–${percent(high)}`,
    allFacts: "all facts",
    wholeEvents: "events right throughout",
    method:
      "Wilson score intervals. All facts of what is no event are wrong, and so is the role of whoever took no part. Facts of one event are not independent, so the interval of all facts is somewhat too narrow.",
    saveGold: "Save gold file",
    saveResults: "Save judgements (JSON)",
    goldNote:
      "The gold file answers for the sampled events only: other events of the same articles are listed as extracted, and optional.",
    saving: "Putting it together…",
    notSaved: "The file could not be put together. Check the connection and try again.",
    review: "Back to checking",
    again: "Discard and draw again",
    discard: "Discard this check",
    discardAsked: "All judgements will be lost.",
    discardYes: "Discard",
    discardNo: "Keep",
  },
} satisfies Record<Language, GradeWords>;
