import { defineDateRule } from "./dateRule.ts";

export const recently = defineDateRule({
  id: "date/recently",
  summary: "日前 and 近日 say no more than the month of publication, and not even that for certain.",
  examples: [{ text: "日前，双方签署协议。", published: "2023-06-19", expect: "2023-06?" }],
  counterExamples: ["30日前报送", "8月20日前完成", "今日前往"],
  pattern: /(?<!\d[ \u3000]?|[今昨当])(?:日前|近日|近期)(?!往)/gu,
  read: () => ({ start: {}, relativeTo: "published", uncertain: true }),
});
