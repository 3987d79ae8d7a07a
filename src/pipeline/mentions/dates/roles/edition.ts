import { behind, defineDateRole, isBehind, precisionOf } from "../dateRole.ts";

const NAME = behind(
  "度|第[^，。；\\n]{1,4}[次届期批]|[届版级]|学年|(?:中国|全国|世界|国际|亚洲|全球|海峡)[^，。；\\n]{0,16}(?:大会|论坛|峰会|博览会|洽谈会|交易会|年会|会议|展览会)|(?:招生|工作|建设|预算|行动)(?:计划|报告|方案|会议)",
);

export const edition = defineDateRole({
  id: "date/edition",
  summary: "2022年度, 2022年第一次会议, 2024年中国…大会: the year is part of a name.",
  effect: "refused",
  examples: [
    { text: "2022年度，双方签约", published: "2024-06-15", expect: null },
    { text: "2022年第一次会议", published: "2024-06-15", expect: null },
    { text: "2024年中国采购大会", published: "2024-06-15", expect: null },
    { text: "2023年招生计划", published: "2024-06-15", expect: null },
  ],
  counterExamples: ["2022年5月8日第一次会议", "2022年，双方签约", "2022年与三家企业签约"],
  cues: [NAME],
  plays: (text, date) => precisionOf(date.reading) === "year" && isBehind(NAME, text, date),
});
