import { before, behind, defineDateRole, isBefore, isBehind, precisionOf } from "../dateRole.ts";

const UP_TO = before("截[至止]到?|直[到至]|时至|迄至");
const TO = before("[到至]");
const END = behind("(?:为)?止");

export const until = defineDateRole({
  id: "date/until",
  summary: "到2030年, 截至5月8日 say until when something goes on or is counted.",
  effect: "refused",
  examples: [
    { text: "到2030年，双方互访", published: "2024-06-15", expect: null },
    { text: "截至5月8日，已有十家企业签约", published: "2024-06-15", expect: null },
    { text: "截止到2023年，已有十家企业签约", published: "2024-06-15", expect: null },
    { text: "直到今天，双方互访", published: "2024-06-15", expect: null },
    { text: "报名至5月8日止", published: "2024-06-15", expect: null },
  ],
  counterExamples: ["5月8日到10日，一行访京", "一行来到，5月8日签约", "2012年，双方签约"],
  cues: [UP_TO, TO, END],
  plays: (text, date) => {
    if (isBefore(UP_TO, text, date) || isBehind(END, text, date)) return true;
    const { start } = date.reading;
    const precision = precisionOf(date.reading);
    const now = start.counted?.from === "now" && start.counted.days === 0;
    return (now || precision === "year" || precision === "month") && isBefore(TO, text, date);
  },
});
