import { before, defineDateRole, isBefore } from "../dateRole.ts";

const EARLIER = before("早在|曾[于在]|此前的?|在此之前的?|之前的|还是在|回顾");

export const history = defineDateRole({
  id: "date/history",
  summary: "早在2009年3月, 曾于2016年 tell of the past: the sentences behind it are not about that year.",
  effect: "history",
  examples: [
    { text: "早在2009年3月双方就签署协议。4月19日，一行来到高新区。", published: "2023-04-20", expect: "2023-04-19" },
    { text: "曾于2022年3月8日来访。9日，一行再度来访。", published: "2023-04-20", expect: "2023-04-09" },
    { text: "早在2009年3月8日双方就签署协议，4月19日互访。", published: "2023-04-20", expect: "2009-04-19" },
  ],
  counterExamples: ["2009年3月双方签署协议", "在2009年3月8日"],
  cues: [EARLIER],
  plays: (text, date) => isBefore(EARLIER, text, date),
});
