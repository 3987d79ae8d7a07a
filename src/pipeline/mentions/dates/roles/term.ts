import { before, defineDateRole, isBefore } from "../dateRole.ts";

const TERM = before(
  "(?:有效期|[聘任合]期|期限|服务期|合同期|保质期|质保期)(?:为|是|至|到|自|从|：)?|延[长期]至|顺延至",
);

export const term = defineDateRole({
  id: "date/term",
  summary: "有效期至2027年5月8日, 聘期自… say how long something holds.",
  effect: "refused",
  examples: [
    { text: "协议有效期至2027年5月8日", published: "2024-06-15", expect: null },
    { text: "聘期自2023年5月8日至2026年5月7日", published: "2024-06-15", expect: null },
    { text: "有效期：2023年5月8日—2024年5月7日", published: "2024-06-15", expect: null },
  ],
  counterExamples: ["近期5月8日签约", "长期合作，5月8日签约", "学期结束，5月8日签约"],
  cues: [TERM],
  plays: (text, date) => isBefore(TERM, text, date),
});
