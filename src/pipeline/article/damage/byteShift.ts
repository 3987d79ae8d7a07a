import { hasReading } from "../../lexicon/readings.ts";
import { defineRule } from "../../text/defineRule.ts";
import { gbkCode } from "../../text/gbkBytes.ts";
import { ANY_LEAD, type ByteStretch, isAllUsual, readStretch } from "./byteStretch.ts";
import type { DamageRule, Repair } from "./damageRule.ts";
import { frequentShare } from "./evidence.ts";
import { SYLLABLE } from "./pinyin.ts";
import { type RestoredStretch, restoreStretch } from "./restoreStretch.ts";

/** A lost byte before punctuation of GBK's row A3, in full width or narrowed since. Longer rows of question marks tell nothing. */
const LOST_AND_MARK = /(?<=[^?\ufffd\s])[?\ufffd](?=[?？!！,，:：;；(（)）])/g;
const GLOSS = new RegExp(`[(（](${SYLLABLE})[)）]`, "y");
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
  GLOSS.lastIndex = stretch.end;
  const reading = GLOSS.exec(text)?.[1];
  const [only, ...others] = restored.known;
  return reading !== undefined && only !== undefined && others.length === 0 && hasReading(only, reading);
}

export const byteShift: DamageRule = defineRule({
  id: "damage/byte-shift",
  summary:
    "In GBK text the second byte of one character and the first of the next were taken for full-width punctuation; the first character lost its other byte, and what follows is read one byte off until a lost byte brings it into step.",
  reason: "错位一个字节的文字，按字节还原",
  examples: [
    { text: "方遠一行來??疾旖涣?。", expect: "方遠一行來校考察交流。" },
    { text: "4月6日,學(xué)??萍汲晒?的展示,", expect: "4月6日,學(xué)校科技成果的展示," },
    { text: "隨后,學(xué)???展培訓,", expect: "隨后,學(xué)校開展培訓,".replace("開", "开") },
    { text: "十分重視?,F(xiàn)階段", expect: "十分重視?現(xiàn)階段" },
    { text: "值得參考?！敖虒W學術”一詞", expect: "值得參考?“教學學術”一詞" },
  ],
  counterExamples: [
    "你说什么??我没有听清?",
    "记者：是吗??疾病好了?",
    "真的?,他问。会来吗?",
    "为什么???大家都在问",
    "他问：“谁来?”（无人回答）",
    "选项A?,B?,C?",
  ],
  find: (text) => {
    const repairs: Repair[] = [];
    let done = 0;
    for (const { index } of text.matchAll(LOST_AND_MARK)) {
      if (index < done) continue;
      const mark = gbkCode(text.charCodeAt(index + 1)) || 0x80 | (text.charCodeAt(index + 1) & 0x7f);
      const start = [ANY_LEAD, FULL_WIDTH_ROW, mark & 0xff];
      const stretch = readStretch(text, index + 2, start, 0);
      if (!stretch || !isAllUsual(stretch.bytes)) continue;
      const restored = restoreStretch(text, index, stretch);
      if (!isConvincing(stretch, restored) && !isGlossed(text, stretch, restored)) continue;
      repairs.push({ start: index, end: stretch.end, text: restored.text });
      done = stretch.end;
    }
    return repairs;
  },
});
