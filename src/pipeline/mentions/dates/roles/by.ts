import { behind, defineDateRole, isBehind } from "../dateRole.ts";

const BY = behind("[初底末]?(?:以|之)?前(?![往来去赴后沿期夕瞻]|不久)");

export const by = defineDateRole({
  id: "date/by",
  summary: "8月20日前, 2025年以前 say by when something is to be done.",
  effect: "refused",
  examples: [
    { text: "8月20日前签约", published: "2024-06-15", expect: null },
    { text: "今年9月底前签约", published: "2024-06-15", expect: null },
    { text: "2025年前，双方签约", published: "2024-06-15", expect: null },
    { text: "本月18日之前签约", published: "2024-06-15", expect: null },
  ],
  counterExamples: ["5月8日前往公司", "5月8日前来签约", "5月8日前后", "5月8日前夕"],
  cues: [BY],
  plays: (text, date) => isBehind(BY, text, date),
});
