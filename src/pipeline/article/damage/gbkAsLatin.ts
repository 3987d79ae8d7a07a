import { defineRule } from "../../text/defineRule.ts";
import { gbkCharacter } from "../../text/gbkBytes.ts";
import { LAST_LATIN_UNIT, latinByte } from "../../text/windows1252.ts";
import type { DamageRule } from "./damageRule.ts";
import { convincingRuns, type MisreadRun } from "./misreadRuns.ts";

/** The units that the first byte of a character was read as. */
const LEADS = Array.from({ length: LAST_LATIN_UNIT + 1 }, (_, unit) => unit).filter((unit) => latinByte(unit) >= 0x81);

/** The character whose two GBK bytes stand at an offset; empty where there is none. */
function pairAt(text: string, at: number): string {
  const lead = latinByte(text.charCodeAt(at));
  const unit = text.charCodeAt(at + 1);
  const trail = unit >= 0x40 && unit < 0x7f ? unit : latinByte(unit);
  if (lead < 0x81 || trail === 0) return "";
  const character = gbkCharacter(lead, trail);
  return /[\ue000-\uf8ff]/.test(character) ? "" : character;
}

/** Two pairs of units that may be such bytes, with nothing but ASCII between; without them there is no prose to read. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: a line's ASCII is what is looked for.
const PAIRS = /[\u0080-\u2122][@-~\u0080-\u2122][\0-\x09\x0b\x0c\x0e-\x7f]*[\u0080-\u2122]/;

/** All runs of such pairs with nothing but ASCII between them, each within a line. */
function misreadRuns(text: string): MisreadRun[] {
  const runs: MisreadRun[] = [];
  if (!PAIRS.test(text)) return runs;
  let start = -1;
  let end = 0;
  let reading = "";
  for (let i = 0; i < text.length; ) {
    const unit = text.charCodeAt(i);
    if (start < 0 && (unit < 0x80 || unit > LAST_LATIN_UNIT)) {
      i++;
      continue;
    }
    const character = unit < 0x80 ? "" : pairAt(text, i);
    if (character !== "") {
      if (start < 0) start = i;
      else reading += text.slice(end, i);
      reading += character;
      i += 2;
      end = i;
      continue;
    }
    if (start >= 0 && (unit >= 0x80 || unit === 0x0a || unit === 0x0d)) {
      // A run beside a sign that is no part of it is something else.
      if (latinByte(unit) === 0) runs.push({ start, end, text: reading, inferred: [], plain: false });
      start = -1;
      reading = "";
    }
    i++;
  }
  if (start >= 0) runs.push({ start, end, text: reading, inferred: [], plain: false });
  return runs;
}

export const gbkAsLatin: DamageRule = defineRule({
  id: "damage/gbk-as-latin",
  summary:
    "Chinese GBK that was read as Latin-1 or windows-1252 is a row of accented capitals and signs, two for each character.",
  reason: "误作西文编码的GBK文字",
  examples: [
    { text: "º£´¨´óÑ§", expect: "海川大学" },
    { text: "Ë«·½Ç©ÊðºÏ×÷Ð\u00adÒé£¬¹²½¨2¸öÊµÑéÊÒ¡£", expect: "双方签署合作协议，共建2个实验室。" },
  ],
  counterExamples: [
    "ÁÉÍÓÚ áéíóú ÄÖÜ äöü ÀÈÌÒÙ",
    "l’École « très appréciée »… à Lyon",
    "ÞÓRÐUR ÆÐI ÍSLAND",
    "±5°、×10²、½£、¥100、§3",
    "TIẾNG VIỆT ĐÃ ĐƯỢC",
  ],
  signs: () => LEADS,
  find: (text) => convincingRuns(text, misreadRuns(text)),
});
