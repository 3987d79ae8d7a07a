import type { Span } from "../../model/span.ts";
import { type FoundWord, WordScan } from "../text/wordScan.ts";

/**
 * Words that point back: to those who travel (代表团, 一行), or to all sides of what was told before (双方, 两校).
 * Source: own reading of news texts.
 */
export type Reference = "travellers" | "both";

const scan = new WordScan<Reference>([
  [
    "travellers",
    {
      words:
        "代表团 访问团 考察团 参访团 参观团 交流团 工作团 考察组 调研组 工作组 访问组 走访组 专家组 小组一行 客人 来宾 贵宾 宾客 客商 他们 一行人 大家",
    },
  ],
  // 参赞一行: by the title alone.
  [
    "travellers",
    {
      words:
        "参赞一行 大使一行 领事一行 校长一行 院长一行 市长一行 县长一行 区长一行 书记一行 董事长一行 总裁一行 总经理一行 主席一行 会长一行 局长一行 厅长一行 主任一行 馆长一行",
      notBefore: /[\u4e00-\u9fff]$/u,
    },
  ],
  // 周一鸣一行 names its guests by itself; 一行 at the head of a clause points back.
  ["travellers", { words: "一行", notBefore: /[\u4e00-\u9fff]$/u }],
  ["both", { words: "双方 两校 三方 四方 各方 两家 两院 两地 两市 两个单位 彼此 双边" }],
  // 校企|合作座谈会 names a kind of meeting, 校企签约 those who sign.
  [
    "both",
    {
      words: "校地 校企 政校 政企 银校 银企 院企 院地",
      notAfter: /^(?:企|联动|合作|共建|融合|协同|对接|交流|联合|联盟|地)/u,
    },
  ],
]);

/** The words of a sentence that point back, in order; `offset` is where it stands in the text that spans are into. */
export function referencesIn(sentence: string, offset: number): FoundWord<Reference>[] {
  return scan.find(sentence).map(({ start, end, value }) => ({ start: start + offset, end: end + offset, value }));
}

/** Whether a stretch of a sentence has a word that points back. */
export function pointsBack(references: readonly FoundWord<Reference>[], { start, end }: Span, to: Reference): boolean {
  return references.some((word) => word.value === to && word.start >= start && word.start < end);
}
