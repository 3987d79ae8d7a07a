import { defineRule } from "../../text/defineRule.ts";
import { everyMatch } from "../../text/everyMatch.ts";
import { gbkCode } from "../../text/gbkBytes.ts";
import { isAllUsual, LOST_UNITS, readStretch } from "./byteStretch.ts";
import type { DamageRule, RestoredSpan } from "./damageRule.ts";
import { frequentShare } from "./evidence.ts";
import { SYLLABLE } from "./pinyin.ts";
import { charactersBefore, type RestoredStretch, restoreStretch } from "./restoreStretch.ts";

/** A lost byte, and the rest of a gloss whose opening bracket mostly went with it. */
const LOST_AND_GLOSS = new RegExp(`[?\\ufffd](?<=[^\\x00-\\x7f][)）]?[?\\ufffd])[(（]?${SYLLABLE}[)）]`, "g");
/** Whether a restored stretch makes sense, and tells more than what stands there. */
function isSound({ known, told }: RestoredStretch): boolean {
  if (known.length === 0) return told > 0;
  return frequentShare(known) >= 0.5;
}

export const glossShift: DamageRule = defineRule({
  id: "damage/gloss-shift",
  summary:
    "A program that glosses GBK text byte by byte also finds a character in the second byte of one and the first of the next; the gloss tells the byte that was lost there, and what follows is read one byte off.",
  reason: "注音插入字节中间造成的错位，按注音与余下的字节还原",
  examples: [
    { text: "他在海川大?fà)W當過導師。", expect: "他在海川大學當過導師。" },
    { text: "有很大的發(fā)展?jié)摿?,東湖市", expect: "有很大的發(fā)展潛力,東湖市" },
    { text: "各國家?guī)熧Y培訓(xùn)", expect: "各國家師資培訓(xùn)" },
  ],
  counterExamples: [
    "怎么读?(shù)这个音最常见",
    "校長(zhǎng)是誰?(shéi)來回答",
    "他問:是?(shì)還是不是",
    "她說好嗎?hǎo)",
  ],
  signs: () => LOST_UNITS,
  find: (text) => {
    const repairs: RestoredSpan[] = [];
    let done = 0;
    for (const { index } of everyMatch(LOST_AND_GLOSS, text)) {
      if (index < done) continue;
      const [before = ""] = charactersBefore(text, index, 1);
      const code = gbkCode(before.charCodeAt(0));
      if (code === 0) continue;
      const stretch = readStretch(text, index, [], code & 0xff);
      const [first] = stretch?.bytes ?? [];
      if (!stretch || typeof first !== "object" || first.reading === null || !isAllUsual(stretch.bytes)) continue;
      const restored = restoreStretch(text, index, stretch);
      if (!isSound(restored)) continue;
      repairs.push({ start: index, end: stretch.end, text: restored.text, inferred: restored.inferred });
      done = stretch.end;
    }
    return repairs;
  },
});
