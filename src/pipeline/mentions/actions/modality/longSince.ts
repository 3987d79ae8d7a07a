import { defineModalityRule } from "./modalityRule.ts";

/** A date of its own: then the date says when it was. */
const DATED =
  /^[^。；]{0,50}?(?:[\d〇零一二三四五六七八九十][年月日]|去年|前年|今年|上月|昨|此次|本次|当[天日]|近日|日前)/u;
/** A date that governs what follows in the sentence. */
const UNDER_DATE = /(?:[\d〇零一二三四五六七八九十][年月日]|去年|前年|近日|日前|今|记者)[^。；]{0,60}$/u;
/** Its own date behind it, or words that only say which organization is meant: 曾签约的海河集团. */
const DATED_OR_NAMED = new RegExp(`${DATED.source}|^[^，。；]{0,16}签[署订约]的`, "u");

export const longSince = defineModalityRule({
  id: "modality/long-since",
  summary: "A sentence without a date looks back: what it tells is older than the news.",
  examples: [
    "此前双方已签署框架协议。",
    "双方此前签署了框架协议。",
    "2022年以来，双方先后签署三份协议。",
    "近年来，学校与多家企业签约。",
    "双方曾签署框架协议。",
    "公司已与多所高校签署协议。",
    "共建的研究院已揭牌运行。",
    "双方的合作始于2010年签署的协议。",
  ],
  counterExamples: [
    "此前，双方于2022年5月签署协议。",
    "一行此前参观了校史馆。",
    "此前与兰州大学签约的海河集团，与学校签署协议。",
    "曾任副校长的方远代表学校签署协议。",
    "3月5日，公司已与学校签署协议。",
    "2018年10月，学校曾与海河集团签订协议。",
    "近年来双方往来密切，此次签署协议是新的开始。",
    "今年以来，3月5日双方签署协议。",
    "研究院始于学校，双方签署协议。",
  ],
  reach: "sentence",
  cues: [
    { words: "此前 在此之前 早前", after: /^[^。；]{0,40}?(?:签|揭牌)/u, notAfter: DATED_OR_NAMED },
    { words: "以来", before: /(?:年|月|日|成立|建校|一直|段时间)$/u, notAfter: DATED },
    { words: "曾 曾经 曾于", notBefore: UNDER_DATE, after: /^(?!任)[^，。；]{0,16}签/u, notAfter: DATED_OR_NAMED },
    {
      words: "已",
      notBefore: UNDER_DATE,
      after:
        /^(?:经|先后|陆续|相继)?(?:(?:与|同|和)[^，。；]{2,40}签[署订约]|(?:正式)?揭牌(?:并)?(?:投入)?(?:运行|运营))/u,
      notAfter: DATED,
    },
    { words: "近年来 近些年来 多年来", after: /^(?!的)/u, notAfter: DATED },
    { words: "始于 源于", after: /^[^，。；]{0,14}签/u },
  ],
});
