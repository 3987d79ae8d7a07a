import { before, behind, defineDateRole, isBefore, isBehind } from "../dateRole.ts";

const AROUND = behind("(?:前后|左右)");
const ROUGHLY = before("大约[在于]?|大概[在于]?|约[在于]");

export const about = defineDateRole({
  id: "date/about",
  summary: "5月8日前后 says no more than about when.",
  effect: "about",
  examples: [
    { text: "5月8日前后，双方签约。", published: "2024-06-15", expect: "2024-05-08?" },
    { text: "2023年5月左右，双方签约。", published: "2024-06-15", expect: "2023-05?" },
    { text: "大约在2023年5月，双方签约。", published: "2024-06-15", expect: "2023-05?" },
  ],
  counterExamples: ["5月8日前往", "5月8日左手边", "相约5月8日"],
  cues: [AROUND, ROUGHLY],
  plays: (text, date) => isBehind(AROUND, text, date) || isBefore(ROUGHLY, text, date),
});
