import { before, behind, defineDateRole, isBefore, isBehind, precisionOf } from "../dateRole.ts";

const TIME = "(?:凌晨|清晨|上午|中午|下午|傍晚|晚)?[，,]?";
const HEARD = behind(`${TIME}(?:本[报网台刊])?(?:记者)?(?:[从在][^，。；\\n]{1,30})?获悉`);
const REPORTER = before("记者");
const FROM = behind(`${TIME}[从在][^，。；\\n]{1,30}(?:了解到|得知|看到)`);
const REPORTER_HEARD = behind(`${TIME}(?:本[报网台刊])?记者[从在][^，。；\\n]{1,30}(?:了解到|得知)`);

export const learned = defineDateRole({
  id: "date/learned",
  summary: "记者5月8日获悉 says when the reporter heard of it: 昨天 is counted from that day, and it dates no event.",
  effect: "told",
  examples: [
    { text: "记者5月8日获悉，双方签约。", published: "2024-05-09", expect: null },
    { text: "记者5月8日从集团获悉，双方签约。", published: "2024-05-09", expect: null },
    { text: "5月8日，记者从集团获悉，双方签约。", published: "2024-05-09", expect: null },
    { text: "记者5月8日在市政府获悉，双方签约。", published: "2024-05-09", expect: null },
    { text: "记者昨日从集团获悉，双方签约。", published: "2024-05-09", expect: null },
    { text: "记者5月8日从集团了解到，双方签约。", published: "2024-05-09", expect: null },
    { text: "记者5月8日获悉，双方昨日签约。", published: "2024-05-19", expect: "2024-05-07" },
  ],
  counterExamples: ["5月8日，一行在公司了解到生产情况", "记者5月8日来访", "5月8日签约"],
  cues: [HEARD, REPORTER, REPORTER_HEARD],
  plays: (text, date) =>
    precisionOf(date.reading) === "day" &&
    (isBehind(HEARD, text, date) ||
      isBehind(REPORTER_HEARD, text, date) ||
      (isBefore(REPORTER, text, date) && isBehind(FROM, text, date))),
});
