import type { Language } from "../languages.ts";

/** How well a number of days is known. */
interface Days {
  readonly days: number;
  readonly atLeast: boolean;
  readonly about: boolean;
}

/** The words of the pair lens. */
export interface PairWords {
  readonly title: string;
  readonly close: string;
  readonly firstBox: string;
  readonly secondBox: string;
  readonly placeholder: string;
  readonly clear: (name: string) => string;
  readonly swap: string;
  readonly met: (name: string) => string;
  readonly times: (count: number) => string;
  readonly eventCount: (count: number) => string;
  readonly found: (shown: number, hidden: number) => string;
  readonly foundNothing: string;
  readonly unknown: (names: string) => string;
  readonly together: string;
  readonly first: string;
  readonly last: string;
  readonly orEarlier: string;
  readonly orLater: string;
  readonly silence: string;
  readonly days: (days: Days) => string;
  readonly between: string;
  readonly once: string;
  readonly noSilence: string;
  readonly noDates: string;
  readonly openYears: (count: number) => string;
  readonly ladder: string;
  readonly later: (days: Days) => string;
  /** How a rung follows the one before where no days can be counted. */
  readonly steps: Readonly<Record<"same" | "overlaps" | "unclear", string>>;
  readonly missing: (kind: string) => string;
  readonly missingAfter: (kind: string) => string;
  readonly seeAlso: string;
  readonly chronology: string;
  readonly onlyTogether: string;
  readonly laneOthers: (name: string) => string;
  readonly laneBoth: string;
  readonly keys: string;
  readonly more: (count: number) => string;
  readonly partners: string;
  readonly withOne: (name: string, count: number) => string;
  readonly pairOf: (first: string, second: string) => string;
  readonly choose: { readonly title: string; readonly advice: string };
  readonly chooseSecond: (name: string) => { readonly title: string; readonly advice: string };
  readonly same: { readonly title: string; readonly advice: string };
  readonly never: (first: string, second: string) => { readonly title: string; readonly advice: string };
  readonly neverLinked: string;
  readonly neverAlone: string;
  readonly pairs: string;
  readonly noPairs: string;
}

const zhDays = ({ days, atLeast, about }: Days) => `${atLeast ? "至少" : ""}${about ? "约" : ""} ${days} 天`.trim();
const enDays = ({ days, atLeast, about }: Days) =>
  `${atLeast ? "at least " : ""}${about ? "about " : ""}${days} ${days === 1 ? "day" : "days"}`;
const times = (count: number) => (count === 1 ? "once" : `${count} times`);

export const PAIR_WORDS: Readonly<Record<Language, PairWords>> = {
  zh: {
    title: "双方往来",
    close: "关闭双方往来",
    firstBox: "第一个单位",
    secondBox: "第二个单位",
    placeholder: "输入全称或简称",
    clear: (name) => `清除${name}`,
    swap: "左右对调",
    met: (name) => `与${name}有往来`,
    times: (count) => `${count} 次`,
    eventCount: (count) => `${count} 个事件`,
    found: (shown, hidden) =>
      hidden > 0 ? `列出 ${shown} 个单位，另有 ${hidden} 个，请输入名称查找` : `共 ${shown} 个单位`,
    foundNothing: "没有这样的单位",
    unknown: (names) => `资料里没有这个单位：${names}`,
    together: "共同参加",
    first: "首次往来",
    last: "最近一次",
    orEarlier: "或更早",
    orLater: "或更晚",
    silence: "最长间隔",
    days: zhDays,
    between: "至",
    once: "只有一次往来，没有间隔可算",
    noSilence: "各次日期相接或重叠，看不出间隔",
    noDates: "都没有年份，看不出先后",
    openYears: (count) => `其中 ${count} 次年份不详，未计入间隔和先后。`,
    ladder: "从访问到启动",
    later: (days) => (days.days === 0 && !days.atLeast ? (days.about ? "约在同日" : "同日") : `${zhDays(days)}后`),
    steps: { same: "同一事件", overlaps: "期间或之后", unclear: "先后不详" },
    missing: (kind) => `未见${kind}`,
    missingAfter: (kind) => `此后未见${kind}`,
    seeAlso: "另见",
    chronology: "往来经过",
    onlyTogether: "只看双方共同",
    laneOthers: (name) => `${name}与其他单位`,
    laneBoth: "双方共同",
    keys: "用上下方向键浏览，左右方向键换栏，回车打开",
    more: (count) => `再显示 ${count} 个事件`,
    partners: "双方共同的伙伴",
    withOne: (name, count) => `与${name} ${count} 次`,
    pairOf: (first, second) => `${first} — ${second}`,
    choose: { title: "选择两个单位", advice: "并排看双方共同做过什么：何时开始、何时中断、走到哪一步。" },
    chooseSecond: (name) => ({ title: "另选一个单位", advice: `与${name}往来最多的单位：` }),
    same: { title: "两边是同一个单位", advice: "请在其中一边换一个单位。" },
    never: (first, second) => ({
      title: "没有共同参加的事件",
      advice: `这里的事件中，没有${first}与${second}共同参加的。`,
    }),
    neverLinked: "把双方连起来的单位：",
    neverAlone: "也没有与双方都有往来的单位。",
    pairs: "往来最多的双方",
    noPairs: "这里的事件中，没有两个单位共同参加的。",
  },
  en: {
    title: "Between two",
    close: "Close the pair",
    firstBox: "First organization",
    secondBox: "Second organization",
    placeholder: "Full or short name",
    clear: (name) => `Clear ${name}`,
    swap: "Swap sides",
    met: (name) => `Met ${name}`,
    times,
    eventCount: (count) => (count === 1 ? "1 event" : `${count} events`),
    found: (shown, hidden) =>
      hidden > 0 ? `${shown} organizations, ${hidden} more: type a name` : `${shown} organizations`,
    foundNothing: "No such organization",
    unknown: (names) => `Not in the data: ${names}`,
    together: "Together",
    first: "First contact",
    last: "Last contact",
    orEarlier: "or earlier",
    orLater: "or later",
    silence: "Longest silence",
    days: enDays,
    between: "to",
    once: "One contact only, so there is none",
    noSilence: "Their dates touch or overlap, so none can be told",
    noDates: "None has a year, so their order is unknown",
    openYears: (count) => `${count} of them without a year, left out of order and silence.`,
    ladder: "From visit to launch",
    later: (days) =>
      days.days === 0 && !days.atLeast ? (days.about ? "about the same day" : "same day") : `${enDays(days)} later`,
    steps: { same: "same event", overlaps: "during it or after", unclear: "order unknown" },
    missing: (kind) => `No ${kind.toLowerCase()} seen`,
    missingAfter: (kind) => `No ${kind.toLowerCase()} seen after that`,
    seeAlso: "see",
    chronology: "Chronology",
    onlyTogether: "Only together",
    laneOthers: (name) => `${name} with others`,
    laneBoth: "Together",
    keys: "Up and down arrows move, left and right change lanes, Enter opens",
    more: (count) => `Show ${count} more events`,
    partners: "Partners of both",
    withOne: (name, count) => `with ${name} ${times(count)}`,
    pairOf: (first, second) => `${first} — ${second}`,
    choose: {
      title: "Choose two organizations",
      advice: "See side by side what they did together: when it began, when it paused, how far it went.",
    },
    chooseSecond: (name) => ({ title: "Choose another", advice: `Those who met ${name} most often:` }),
    same: { title: "Both sides are the same organization", advice: "Choose another one on either side." },
    never: (first, second) => ({
      title: "No event together",
      advice: `${first} and ${second} took part together in none of the events here.`,
    }),
    neverLinked: "Who connects them:",
    neverAlone: "Nobody met both of them either.",
    pairs: "Most frequent pairs",
    noPairs: "Under the present filters no two organizations took part in one event.",
  },
};
