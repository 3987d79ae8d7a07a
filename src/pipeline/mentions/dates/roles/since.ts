import { before, behind, defineDateRole, isBefore, isBehind, precisionOf } from "../dateRole.ts";

const FROM = before("自从?|从|打从|始于|起源于|源于|追溯[到至]|上溯[到至]");
const ONWARDS = behind("份?(?:以来|至今|迄今|开始以来)");
const STARTING = behind("份?(?:起(?![草点])|开始|以后|之后)");

/** 合作始于2016年8月，当时双方签订…: what was done then follows. */
const THEN = /^份?，(?:当时|那时|那年|当年)/u;
const THEN_LENGTH = 4;

export const since = defineDateRole({
  id: "date/since",
  summary: "自2012年, 3月以来, 2023年起 say since when something goes on, not when it happened.",
  effect: "refused",
  examples: [
    { text: "自2012年以来，双方签约十次", published: "2024-06-15", expect: null },
    { text: "从2012年，双方就有往来", published: "2024-06-15", expect: null },
    { text: "今年3月以来，来访客商增多", published: "2024-06-15", expect: null },
    { text: "自去年11月份以来，双方签约三次", published: "2024-06-15", expect: null },
    { text: "5月8日以来，一行走访三省", published: "2024-06-15", expect: null },
    { text: "2023年3月起，双方互访", published: "2024-06-15", expect: null },
    { text: "合作追溯到2009年9月", published: "2024-06-15", expect: null },
  ],
  counterExamples: [
    "自5月8日至10日，一行访京",
    "从5月8日起，代表团访问三省",
    "2012年，双方签约",
    "5月8日起程",
    "2023年3月起草协议",
    "合作始于2016年8月，当时双方签订协议",
  ],
  cues: [FROM, ONWARDS, STARTING],
  plays: (text, date) => {
    if (isBehind(ONWARDS, text, date)) return true;
    const precision = precisionOf(date.reading);
    if (precision === "span" || precision === "day") return false;
    if (THEN.test(text.slice(date.span.end, date.span.end + THEN_LENGTH))) return false;
    return isBefore(FROM, text, date) || isBehind(STARTING, text, date);
  },
});
