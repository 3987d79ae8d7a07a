import { anchored } from "../../text/anchored.ts";
import { defineRule } from "../../text/defineRule.ts";
import type { BoilerplateRule } from "./boilerplateRule.ts";

const ORNAMENT = anchored(/^[^\p{L}\p{N}]{1,80}$/u);
/** Broken off the line before it, where a document was wrapped. */
const CLOSING = anchored(/^[）)】\]」』”’》〉][，。；、：]?$/);
const END = anchored(/^[^\p{L}\p{N}]{0,40}(?:END|End|end|完|全文完|未完待续|正文结束)[^\p{L}\p{N}]{0,40}$/u);
const NUMBER = anchored(/^0\d$/);

export const ornament: BoilerplateRule = defineRule({
  id: "boilerplate/ornament",
  summary: "A line of rules, stars or triangles, an end mark, or the bare number of a section (01).",
  reason: "分隔线或装饰",
  examples: ["————————", "＊＊＊ 完 ＊＊＊", "———— END ————", "▲▲▲", "01"],
  counterExamples: ["完善机制", "完", "2024", "——记一所学校与一座城", ")", "”。", "11"],
  anchors: [NUMBER, ORNAMENT, END],
  matches: (line) =>
    NUMBER.test(line) || (ORNAMENT.test(line) && !CLOSING.test(line)) || (line.length > 1 && END.test(line)),
});
