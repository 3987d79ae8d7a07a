import { behind, defineDateRole, isBehind } from "../dateRole.ts";

const FORCE = behind("(?:起|开始)[ \\u3000]?(?:正式|全面)?(?:施行|实施|执行|生效|实行|接受|报名|停止|恢复|试行|征集)");

export const effective = defineDateRole({
  id: "date/effective",
  summary: "5月8日起施行 says from when a rule holds.",
  effect: "refused",
  examples: [{ text: "办法自5月8日起施行", published: "2024-06-15", expect: null }],
  counterExamples: ["5月8日起，代表团访问三省", "5月8日开始访问"],
  cues: [FORCE],
  plays: (text, date) => isBehind(FORCE, text, date),
});
