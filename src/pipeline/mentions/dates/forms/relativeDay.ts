import { type Counted, defineDateRule } from "../dateRule.ts";
import { at, field, month, S } from "../writing.ts";

const now = (days: number): Counted => ({ from: "now", days });
const previous = (days: number): Counted => ({ from: "previous", days });
const COUNTED: Readonly<Record<string, Counted>> = {
  今: now(0),
  昨: now(-1),
  前: now(-2),
  明: now(1),
  当: previous(0),
  同: previous(0),
  次: previous(1),
  翌: previous(1),
  隔: previous(1),
};
/** What 日 belongs to instead: 同日本企业 is "with a Japanese company". */
const JAPAN = "(?!本(?![报社台刊网]))";

export const relativeDay = defineDateRule({
  id: "date/relative-day",
  summary:
    "今日, 昨日, 前天 and 明天 are counted from the publication date; 当天, 同日, 次日 and 翌日 from the date before in the text; a day in brackets behind them is the day.",
  examples: [
    { text: "昨天，市长来访。", published: "2020-03-01", expect: "2020-02-29" },
    { text: "昨日上午，市长来访。", published: "2020-03-01", expect: "2020-02-29" },
    { text: "昨晚，市长来访。", published: "2020-03-01", expect: "2020-02-29" },
    { text: "今晨，市长来访。", published: "2020-03-01", expect: "2020-03-01" },
    { text: "今天（28日），市长来访。", published: "2020-03-28", expect: "2020-03-28" },
    { text: "昨（31）日，市长来访。", published: "2020-04-01", expect: "2020-03-31" },
    { text: "昨日（31日），市长来访。", published: "2020-04-01", expect: "2020-03-31" },
    { text: "昨日（3月31日），市长来访。", published: "2020-04-02", expect: "2020-03-31" },
    { text: "前天，他们先来到实验室。", published: "2020-09-16", expect: "2020-09-14" },
    { text: "前日，市长来访。", published: "2020-09-16", expect: "2020-09-14" },
    { text: "12月31日来访，次日返程。", published: "2020-01-16", expect: "2020-01-01" },
    { text: "4月9日至12日访京，翌日抵沪。", published: "2020-04-16", expect: "2020-04-13" },
    { text: "5月8日抵达。当天下午，一行人拜会教育厅。", published: "2017-05-15", expect: "2017-05-08" },
    { text: "5月8日抵达。当晚，一行人拜会教育厅。", published: "2017-05-15", expect: "2017-05-08" },
    { text: "5月8日抵达。同日，一行人拜会教育厅。", published: "2017-05-15", expect: "2017-05-08" },
    { text: "新华社北京5月8日电 昨天，双方签约。", published: "2017-05-15", expect: "2017-05-07" },
  ],
  counterExamples: [
    "当天气温三十度",
    "今天的学生",
    "近日",
    "日前",
    "前天津市长",
    "目前天气转凉",
    "同日本企业签约",
    "今日头条",
    "当日本首相来访",
    "昨天津",
    "今后",
    "去年的今天",
    "当天然气",
  ],
  begins:
    "今（ 昨（ 前（ 今天 今日 今晨 今早 今晚 昨天 昨日 昨晨 昨早 昨晚 昨夜 前天 前日 前晚 明天 明日 明晚 当天 当日 当晚 当夜 同天 同日 次日 次晨 翌日 翌晨 隔天 隔日".split(
      " ",
    ),
  pattern: at(
    `(?:[今昨前]（${S}(?<inner>\\d{1,2})${S}）${S}日|(?:(?<now>(?<!年的?)今|昨)(?:[天日](?!的|津|后|起|头条|俄罗斯|说法|之)|[晨早晚夜])|(?<eve>(?<![目日之以此生提])前)(?:天(?![津的线文后下])|日|晚)|(?<ahead>明)(?:天(?!的|会)|日(?!之|方)|晚)|(?<text>当[天日晚夜]|同[天日]|[次翌](?:日|晨)|隔[天日])(?!气|然|的|空|津|线|而语))${JAPAN}(?:${S}（${S}(?:${month()}${S})?(?<day>\\d{1,2})${S}日${S}）)?)`,
  ),
  read: (match) => {
    const counted = COUNTED[match[0].charAt(0)];
    const day = field(match, "inner") ?? field(match, "day");
    const named = field(match, "month");
    if (day === undefined) return { start: { counted } };
    return { start: named === undefined ? { day, counted } : { month: named, day } };
  },
});
