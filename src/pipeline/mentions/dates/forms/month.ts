import { defineDateRule } from "../dateRule.ts";
import { at, field, MONTH_BEGINS, month as monthPart, S } from "../writing.ts";

const PART = `份|${S}[上中下]旬|[初底末](?![一二三四五六七八九十])`;

export const month = defineDateRule({
  id: "date/month",
  summary:
    "A month alone, at the beginning of a clause, with 份, 上旬, 中旬, 下旬, 初 or 底 or nothing behind it, or with such a part before what was done.",
  examples: [
    { text: "6月中旬，公司与市政府签订协议。", published: "2022-07-08", expect: "2022-06" },
    { text: "11月，公司与市政府签订协议。", published: "2022-07-08", expect: "2021-11" },
    { text: "6月底，公司与市政府签订协议。", published: "2022-07-08", expect: "2022-06" },
    { text: "双方6月中旬签约。", published: "2022-07-08", expect: "2022-06" },
    { text: "元月，公司与市政府签订协议。", published: "2022-07-08", expect: "2022-01" },
    { text: "十二月，公司与市政府签订协议。", published: "2022-07-08", expect: "2021-12" },
    { text: "三月　公司与市政府签订协议。", published: "2022-07-08", expect: "2022-03" },
  ],
  counterExamples: [
    "3月以来",
    "8月底前",
    "6月9日",
    "3个月",
    "共三月　公司来访",
    "3月  1200吨",
    "五月在郑州",
    "每年6月，",
    "产品6月份价格",
    "八月初五",
  ],
  begins: MONTH_BEGINS,
  pattern: at(
    `(?:(?<=(?:^|[\\n，,。；：:（]|早在|曾于)[ \\u3000]?)${monthPart()}(?:${PART}|(?=[，,：]))|(?<=(?:^|\\n)[ \\u3000]?)${monthPart("heading")}(?=[ \\u3000]{1,2}[^\\d\\s\\u3000])|(?<!年的?[ \\u3000]?)${monthPart("inside")}(?:${PART})(?=[^。，；\\d%]{0,10}(?:签|访|揭牌)))`,
  ),
  read: (match) => ({ start: { month: field(match, "month") ?? field(match, "heading") ?? field(match, "inside") } }),
});
