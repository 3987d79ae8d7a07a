import { defineDateRule } from "../dateRule.ts";
import { at, field } from "../writing.ts";

const HEAD = "(?<=(?:^|\\n|】)[ \\u3000]?[【\\[（]?)";

export const lineHeadDay = defineDateRule({
  id: "date/line-head-day",
  summary:
    "Month and day with a dot between them at the head of a line (12.28); with one digit for the day only in a chronicle, since 5.8 may number a section.",
  examples: [
    { text: "12.28　总结会后签约", published: "2019-01-03", expect: "2018-12-28" },
    { text: "【01.06】签约", published: "2019-02-03", expect: "2019-01-06" },
    { text: "【来访】11.17　一行到访", published: "2019-02-03", expect: "2018-11-17" },
    { text: "05.08—05.12 出访", published: "2018-06-01", expect: "2018-05-08/2018-05-12" },
    { text: "5.8-5.10日　签约", published: "2019-06-01", expect: "2019-05-08/2019-05-10" },
    { text: "学院2018年大事记\n5.8　签约", published: "2019-06-01", expect: "2018-05-08" },
    { text: "学院2018年大事记\n5.8-5.12　出访", published: "2019-06-01", expect: "2018-05-08/2018-05-12" },
  ],
  counterExamples: ["同比增长12.28%", "13.28　", "5.8　合作内容", "5.8 亿元", "12.2829"],
  begins: ["0."],
  pattern: at(
    `${HEAD}(?<month>1[0-2]|0?[1-9])\\.(?<day>3[01]|[12]\\d|0?[1-9])(?:[ \\u3000]?[-－–—~～]{1,2}[ \\u3000]?(?:(?<endMonth>1[0-2]|0?[1-9])\\.)?(?<endDay>3[01]|[12]\\d|0?[1-9]))?(?=[\\s\\u3000】\\]）]|日|$)日?`,
  ),
  read: (match) => {
    const { day = "" } = match.groups ?? {};
    const start = { month: field(match, "month"), day: field(match, "day") };
    const endDay = field(match, "endDay");
    const onlyInChronicle = day.length === 1 && !match[0].endsWith("日");
    if (endDay === undefined) return { start, onlyInChronicle };
    return { start, end: { month: field(match, "endMonth"), day: endDay }, onlyInChronicle };
  },
});
