import { defineDateRule } from "../dateRule.ts";
import {
  at,
  field,
  MONTH_BEGINS,
  month,
  S,
  saidYear,
  TO,
  YEAR_BEGINS,
  YEAR_WORD_BEGINS,
  year,
  yearWord,
} from "../writing.ts";

const PART = "份|[上中下]旬|[初底末](?![一二三四五六七八九十])|中";
const MONTH_NUMERAL = "1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]";

export const monthRange = defineDateRule({
  id: "date/month-range",
  summary:
    "A range of months dates what is told where parts of months are named (6月底至7月初) or where it stands alone before a comma; else it counts a period.",
  examples: [
    { text: "6月底至7月初，一行走访三省", published: "2024-08-01", expect: "2024-06/2024-07" },
    { text: "2023年12月下旬至次年1月上旬走访", published: null, expect: "2023-12/2024-01" },
    { text: "2023年3月至5月，学院先后走访十家企业", published: "2024-08-01", expect: "2023-03/2023-05" },
    { text: "去年11月—12月，学院先后走访十家企业", published: "2024-08-01", expect: "2023-11/2023-12" },
    { text: "12月底到1月初走访", published: "2024-03-01", expect: "2023-12/2024-01" },
  ],
  counterExamples: [
    "今年1-5月产量",
    "今年1-5月，",
    "1—5月，",
    "2017年9月至2021年6月就读",
    "3月至5月产值",
    "3月5日至7月8日",
  ],
  begins: [...YEAR_BEGINS, ...YEAR_WORD_BEGINS, ...MONTH_BEGINS],
  pattern: at(
    `(?:(?:${year()}|${yearWord()})${S})?(?<month>${MONTH_NUMERAL}|元)${S}(?:(?<whole>月)(?<part>${PART})?)?${TO}(?:(?:${year("endYear")}|(?<endYearWord>今年|次年|翌年|同年|当年))${S})?${month("endMonth")}(?<endPart>${PART})?(?!${S}[\\d一二三四五六七八九十]{1,3}${S}[日号])`,
  ),
  read: (match) => {
    const { whole, part, endPart, endYearWord } = match.groups ?? {};
    const parts = part !== undefined && endPart !== undefined && part !== "份";
    const start = { ...saidYear(match), month: field(match, "month") };
    const next = endYearWord === "次年" || endYearWord === "翌年";
    const end = {
      ...(next ? { counted: { from: "start", years: 1 } as const } : saidYear(match, "endYear", "endYearWord")),
      month: field(match, "endMonth"),
    };
    const years = (end.year ?? 0) - (start.year ?? end.year ?? 0);
    const { input, index } = match;
    const opens = index === 0 || /[\n，,。；：]/u.test(input.charAt(index - 1));
    const alone = opens && /[，,]/u.test(input.charAt(index + match[0].length)) && whole !== undefined && years < 1;
    const named = start.year !== undefined || start.counted !== undefined;
    return parts || (alone && named) ? { start, end } : { refused: "date/period" };
  },
});
