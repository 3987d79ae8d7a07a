import { before, behind, defineDateRole, isBefore, isBehind } from "../dateRole.ts";

const FOUNDED = before(
  "(?:成立|始建|创建|创办|创立|创设|组建|筹建|重建|建校|建院|建厂|建所|建成|肇建|建|设立|诞生|起步|肇始|肇启|发轫|注册|上市|投产|竣工|出生|(?<![发产])生)于",
);
const BORN = behind("(?:出生|生于|逝世|去世|病逝|参加工作|入党)");

export const founding = defineDateRole({
  id: "date/founding",
  summary:
    "成立于2015年, 1966年5月8日出生 date the beginning of an organization or a life, which is no event of the news.",
  effect: "refused",
  examples: [
    { text: "公司成立于2015年，曾与多家企业签约", published: "2024-06-15", expect: null },
    { text: "学校始建于1958年5月", published: "2024-06-15", expect: null },
    { text: "研究院成立于2015年5月8日", published: "2024-06-15", expect: null },
    { text: "王某，1966年5月8日出生", published: "2024-06-15", expect: null },
  ],
  counterExamples: ["2023年5月8日成立联合研究院", "双方于2015年签约", "签署于2015年5月", "发生于2015年5月8日"],
  cues: [FOUNDED, BORN],
  plays: (text, date) => isBefore(FOUNDED, text, date) || isBehind(BORN, text, date),
});
