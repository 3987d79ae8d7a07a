import { defineDateRule } from "../dateRule.ts";
import { at, day, field, month, S } from "../writing.ts";

export const republicYear = defineDateRule({
  id: "date/republic-year",
  summary:
    "The years of the Republic of China begin with 1912: 民国二十六年 is 1937. In Taiwan's news they go without its name: 112年5月8日, 去（107）年12月6日.",
  examples: [
    { text: "民国二十六年5月8日，双方签约。", published: "2019-01-01", expect: "1937-05-08" },
    { text: "民国26年5月，双方签约。", published: null, expect: "1937-05" },
    { text: "民國26年5月8日，双方签约。", published: null, expect: "1937-05-08" },
    { text: "民国元年元月一日", published: null, expect: "1912-01-01" },
    { text: "民国112年5月8日，双方签约。", published: null, expect: "2023-05-08" },
    { text: "112年5月8日，双方签约。", published: null, expect: "2023-05-08" },
    { text: "113 年 5 月 8 日，双方签约。", published: null, expect: "2024-05-08" },
    { text: "去（107）年12月6日，双方签约。", published: "2019-05-23", expect: "2018-12-06" },
    { text: "今（2019）年5月，双方签约。", published: null, expect: "2019-05" },
  ],
  counterExamples: [
    "建校112年5月8日，",
    "第112年5月8日",
    "去（二）年5月8日",
    "民国时期",
    "民国二十六年的校舍",
    "国民政府5月8日",
  ],
  begins: ["民国", "民國", "0年", "今（", "去（", "前（", "上（"],
  pattern: at(
    `(?:民[国國]${S}(?:(?<year>[\\d〇零一二三四五六七八九十廿卅]{1,4})|元)${S}年|[今去前上]（(?<beside>\\d{2,4})）年|(?<![第立办周]|建[\\u4e00-\\u9fff]|建)(?<bare>1[0-2]\\d)${S}年(?=${S}${month("of")}${S}${day("on")}))${S}${month()}(?:${S}${day()})?`,
  ),
  read: (match) => {
    const beside = field(match, "beside");
    const year =
      beside !== undefined && beside > 999
        ? beside - 1911
        : (beside ?? field(match, "bare") ?? field(match, "year") ?? 1);
    return { start: { year: 1911 + year, month: field(match, "month"), day: field(match, "day") } };
  },
});
