import { hasReading } from "../../lexicon/readings.ts";
import { defineRule } from "../../text/defineRule.ts";
import { everyMatch } from "../../text/everyMatch.ts";
import { gbkCode } from "../../text/gbkBytes.ts";
import { ANY_LEAD, type ByteStretch, glossAt, isAllUsual, LOST_UNITS, readStretch } from "./byteStretch.ts";
import type { DamageRule, RestoredSpan } from "./damageRule.ts";
import { frequentShare } from "./evidence.ts";
import { type RestoredStretch, restoreStretch } from "./restoreStretch.ts";

/** A lost byte before punctuation of GBK's row A3, in full width or narrowed since. Longer rows of question marks tell nothing. */
const LOST_AND_MARK = /[?\ufffd](?<=[^?\ufffd\s][?\ufffd])(?=[?？!！,，:：;；(（)）])/g;
const FULL_WIDTH_ROW = 0xa3;

/** Whether the restored text is so much more usual than what stands there that chance cannot have made it. */
function isConvincing(stretch: ByteStretch, restored: RestoredStretch): boolean {
  const { known, words, told } = restored;
  if (known.length === 0) return told === 2 && words >= 2;
  if (known.length === 1) return words >= 2 && frequentShare(known) === 1;
  const better = frequentShare(known) - frequentShare(stretch.shifted);
  return words >= 1 && words >= known.length / 6 && frequentShare(known) >= 0.75 && better >= 0.25;
}

/** A single character whose trail byte is a letter now, and whose gloss confirms it: `?,F(xiàn)` was 。現. */
function isGlossed(text: string, stretch: ByteStretch, restored: RestoredStretch): boolean {
  const gloss = glossAt(text, stretch.end);
  const [only, ...others] = restored.known;
  return gloss !== null && only !== undefined && others.length === 0 && hasReading(only, gloss.reading);
}

export const byteShift: DamageRule = defineRule({
  id: "damage/byte-shift",
  summary:
    "In GBK text the second byte of one character and the first of the next were taken for full-width punctuation; the first character lost its other byte, and what follows is read one byte off until a lost byte brings it into step.",
  reason: "错位一个字节的文字，按余下的字节还原",
  examples: [
    { text: "李丽介绍了两?:献靼煅?,双方座谈。", expect: "李丽介绍了两校合作办学,双方座谈。" },
    { text: "周啟航一行訪校,兩?:铣獔F同台。", expect: "周啟航一行訪校,兩校合唱團同台。" },
    { text: "李麗介紹了該?;ピL的計劃", expect: "李麗介紹了該校互訪的計劃" },
    { text: "這座水庫已建成多年?,F(xiàn)由水利局管理", expect: "這座水庫已建成多年?現(xiàn)由水利局管理" },
    { text: "方遠更關心水庫安全?!氨O測”工作", expect: "方遠更關心水庫安全?“監測”工作" },
  ],
  counterExamples: [
    "你说什么??我没有听清?",
    "记者：是吗??疾病好了?",
    "真的?,他问。会来吗?",
    "为什么???大家都在问",
    "他问：“谁来?”（无人回答）",
    "选项A?,B?,C?",
  ],
  signs: () => LOST_UNITS,
  find: (text) => {
    const repairs: RestoredSpan[] = [];
    let done = 0;
    for (const { index } of everyMatch(LOST_AND_MARK, text)) {
      if (index < done) continue;
      const mark = gbkCode(text.charCodeAt(index + 1)) || 0x80 | (text.charCodeAt(index + 1) & 0x7f);
      const start = [ANY_LEAD, FULL_WIDTH_ROW, mark & 0xff];
      const stretch = readStretch(text, index + 2, start, 0);
      if (!stretch || !isAllUsual(stretch.bytes)) continue;
      const restored = restoreStretch(text, index, stretch);
      if (!isConvincing(stretch, restored) && !isGlossed(text, stretch, restored)) continue;
      repairs.push({ start: index, end: stretch.end, text: restored.text, inferred: restored.inferred });
      done = stretch.end;
    }
    return repairs;
  },
});
