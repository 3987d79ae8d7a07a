import { type Counted, defineDateRule } from "../dateRule.ts";
import { at, field, month, readWeekday, S, TELLS } from "../writing.ts";

const WEEKS: Readonly<Record<string, number>> = { 上上: -2, 上: -1, 上个: -1, 本: 0, 这: 0, 这个: 0, 下: 1, 下个: 1 };
/** Behind 周一 alone: no name (周一平校长) and no period. */
const NO_NAME =
  "(?=[，,、 \\u3000（]|凌晨|清晨|早|上午|中午|下午|傍晚|晚|在|抵|赴|前往|访|签|会见|会晤|与|宣布|表示|说|举行|参加|出席|率|到|来|的)";

export const weekday = defineDateRule({
  id: "date/weekday",
  summary:
    "A weekday is the one of the week that is named (上周五), or the next one after a date of the same paragraph, or else the last one up to the publication date; a day in brackets behind it is the day.",
  examples: [
    { text: "上周五，市长来访。", published: "2024-05-08", expect: "2024-05-03" },
    { text: "本周一，市长来访。", published: "2024-05-08", expect: "2024-05-06" },
    { text: "这周二下午，市长来访。", published: "2024-05-08", expect: "2024-05-07" },
    { text: "周四，市长来访。", published: "2024-05-08", expect: "2024-05-02" },
    { text: "星期三，市长来访。", published: "2024-05-08", expect: "2024-05-08" },
    { text: "上个星期天，市长来访。", published: "2024-05-08", expect: "2024-05-05" },
    { text: "礼拜二，市长来访。", published: "2024-05-08", expect: "2024-05-07" },
    { text: "4月15日抵达，周四前往港口。", published: "2024-05-08", expect: "2024-04-18" },
    { text: "周一（6日），市长来访。", published: "2024-05-08", expect: "2024-05-06" },
    { text: "星期一（5月6日），市长来访。", published: "2024-05-08", expect: "2024-05-06" },
    { text: "下周二（14日）将来访。", published: "2024-05-08", expect: "2024-05-14" },
    { text: "上周，双方签约。", published: "2024-05-08", expect: "2024-04-29?/2024-05-05?" },
  ],
  counterExamples: ["周一平校长", "每周四下午", "周一至周五", "一周六次", "周三丰教授", "上周产量", "四周二楼"],
  begins: [
    "周0",
    "周日",
    "周天",
    "星期",
    "礼拜",
    "上上",
    "上周",
    "上星",
    "上礼",
    "上个",
    "本周",
    "本星",
    "这周",
    "这星",
    "这个",
    "下周",
    "下星",
    "下礼",
    "下个",
  ],
  pattern: at(
    `(?:(?<which>上上|上个?|本|这个?|下个?)(?:星期|周|礼拜)(?:(?<inWeek>[一二三四五六日天])|${TELLS})|(?:(?:星期|礼拜)(?<alone>[一二三四五六日天])|(?<![\\d一二两三四五六七八九十几数四])周(?<short>[一二三四五六日])(?:${NO_NAME}|(?=至|到|—))))(?<range>(?:至|到|—)(?:周|星期)?[一二三四五六日])?(?:${S}（${S}(?:${month()}${S})?(?<day>\\d{1,2})${S}日${S}）)?`,
  ),
  read: (match) => {
    const { which, inWeek, alone, short, range } = match.groups ?? {};
    if (range !== undefined) return { refused: "date/recurring" };
    const sign = inWeek ?? alone ?? short;
    const day = field(match, "day");
    const counted: Counted = which === undefined ? { from: "previous" } : { from: "now", weeks: WEEKS[which] ?? 0 };
    if (sign === undefined) return { start: { counted }, end: { counted }, uncertain: true };
    const said = readWeekday(sign);
    const named = field(match, "month");
    if (day !== undefined && named !== undefined) return { start: { month: named, day }, besideWeekday: said };
    return { start: { weekday: said, day, counted } };
  },
});
