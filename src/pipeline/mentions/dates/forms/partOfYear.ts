import { defineDateRule } from "../dateRule.ts";
import { at, field, S, saidYear, YEAR_BEGINS, YEAR_WORD_BEGINS, year, yearWord } from "../writing.ts";

export const partOfYear = defineDateRule({
  id: "date/part-of-year",
  summary: "A quarter or half of a year dates what is told right behind it, and nothing where figures are compared.",
  examples: [
    { text: "2023年第三季度，双方签约。", published: null, expect: "2023-07/2023-09" },
    { text: "2023年第三季度，南开大学与海河集团签署合作协议。", published: null, expect: "2023-07/2023-09" },
    { text: "去年上半年，双方签约。", published: "2024-05-01", expect: "2023-01/2023-06" },
    { text: "2023年下半年双方签约。", published: null, expect: "2023-07/2023-12" },
  ],
  counterExamples: ["2023年上半年，产值同比增长", "今年一季度经济运行", "上半年签约项目"],
  begins: [...YEAR_BEGINS, ...YEAR_WORD_BEGINS],
  pattern: at(
    `(?:${year()}|${yearWord()})${S}(?:第?(?<quarter>[一二三四1-4])季度|(?<half>[上下])半年)(?:(?=[，,]?[^，。；\\d%]{0,24}(?:签(?!约(?:项目|额|金额|率))|访|揭牌))(?<tells>)|)`,
  ),
  read: (match) => {
    const { half, tells } = match.groups ?? {};
    if (tells === undefined) return { refused: "date/period" };
    const quarter = field(match, "quarter");
    const first = quarter === undefined ? (half === "上" ? 1 : 7) : 3 * quarter - 2;
    return { start: { ...saidYear(match), month: first }, end: { month: first + (quarter === undefined ? 5 : 2) } };
  },
});
