import { defineRule } from "../../text/defineRule.ts";
import { latinByte } from "../../text/windows1252.ts";
import type { DamageRule, RestoredSpan } from "./damageRule.ts";
import { isFrequent } from "./evidence.ts";
import { convincingRuns, type MisreadRun } from "./misreadRuns.ts";

/** A page's text may have been written wrongly twice; more often does not occur. */
const TIMES = 3;

interface Sequence {
  readonly text: string;
  readonly length: number;
}

/** How many bytes follow a first byte of UTF-8; 0 for no first byte. */
function following(byte: number): number {
  if (byte >= 0xc2 && byte <= 0xdf) return 1;
  if (byte >= 0xe0 && byte <= 0xef) return 2;
  return byte >= 0xf0 && byte <= 0xf4 ? 3 : 0;
}

const STRICT = new TextDecoder("utf-8", { fatal: true });

function decodeStrictly(bytes: readonly number[]): string | null {
  try {
    return STRICT.decode(Uint8Array.from(bytes));
  } catch {
    return null;
  }
}

/**
 * The character that the units at an offset are the UTF-8 bytes of. U+FFFD where one of them is
 * lost, be it that `?` or nothing stands for it. Null where the units are no such bytes.
 */
function sequenceAt(text: string, at: number, spaced: boolean): Sequence | null {
  const first = latinByte(text.charCodeAt(at));
  const count = following(first);
  if (count === 0) return null;
  const bytes = [first];
  let length = 1;
  let lost = 0;
  let spaces = 0;
  while (length <= count) {
    const unit = text.charCodeAt(at + length);
    // A no-break space may have become a plain one.
    const byte = unit === 0x20 && spaced ? 0xa0 : latinByte(unit);
    if (unit === 0x3f || unit === 0xfffd) lost++;
    else if (byte >= 0x80 && byte <= 0xbf) bytes.push(byte);
    else break;
    if (unit === 0x20) spaces++;
    length++;
  }
  if (bytes.length === count + 1) {
    const character = decodeStrictly(bytes);
    if (character === null || (spaces > 0 && !isFrequent(character))) return null;
    return { text: character, length };
  }
  return count === 2 && bytes.length - spaces > 1 ? { text: "\ufffd", length: length - (lost ? 0 : spaces) } : null;
}

/** What stands for letters and signs of Western languages: `Ã©` beside a letter, `â€œ`. No healthy text has the like. */
const WESTERN =
  /(?<=[A-Za-z])Ã[\u00a1-\u00aa\u00ac-\u00ba\u00bc-\u00bf]|Ã[\u00a1-\u00aa\u00ac-\u00ba\u00bc-\u00bf](?=[a-z])|â€[\u0152-\u0161\u02dc\u2013-\u2122¦¢]/;
/** Control characters between which Western signs stand, where they were not read as windows-1252. */
const WESTERN_CONTROLS = /â\u0080[\u0090-\u00af]/;

function isWestern(misread: string, reading: string): boolean {
  if (/[\u3041-\u30ff\u3400-\u9fff]/.test(reading) || reading.includes("\ufffd")) return false;
  if (!/^[\x20-\x7e\u00a0-\u00ff\u0152\u0153\u2010-\u2026\u20ac\u2122]*$/.test(reading)) return false;
  if (/[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u2122]/.test(reading)) return false;
  return WESTERN.test(misread) || WESTERN_CONTROLS.test(misread);
}

/** A first byte, and not enough bytes after it: control characters were dropped, and a space is a space. */
const DROPPED =
  /[\u00e3-\u00e9](?:(?![\u0080-\u00bf\u0152-\u2122 ?\ufffd])|[\u0080-\u00bf\u0152-\u2122](?![\u0080-\u00bf\u0152-\u2122 ?\ufffd]))/;

/** The first byte of a sequence; without one there is nothing to read. */
const FIRST = /[\u00c2-\u00f4]/;
const FIRST_UNITS = Array.from({ length: 0xf4 - 0xc2 + 1 }, (_, i) => 0xc2 + i);

/** All runs of UTF-8 sequences with nothing but ASCII between them, each within a line. */
function misreadRuns(text: string, times: number): MisreadRun[] {
  if (!FIRST.test(text)) return [];
  const spaced = !DROPPED.test(text);
  const runs: MisreadRun[] = [];
  let start = -1;
  let end = 0;
  let reading = "";
  const close = () => {
    if (start >= 0) {
      const misread = text.slice(start, end);
      const again = times > 1 ? applied(reading, convincingRuns(reading, misreadRuns(reading, times - 1))) : reading;
      runs.push({ start, end, text: again, inferred: [], plain: isWestern(misread, again) });
    }
    start = -1;
    reading = "";
  };
  for (let i = 0; i < text.length; ) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) {
      if (unit === 0x0a || unit === 0x0d) close();
      i++;
      continue;
    }
    const sequence = sequenceAt(text, i, spaced);
    if (!sequence) {
      close();
      i++;
      continue;
    }
    if (start < 0) start = i;
    else reading += text.slice(end, i);
    reading += sequence.text;
    i += sequence.length;
    end = i;
  }
  close();
  return runs;
}

function applied(text: string, repairs: readonly RestoredSpan[]): string {
  let result = "";
  let from = 0;
  for (const repair of repairs) {
    result += text.slice(from, repair.start) + repair.text;
    from = repair.end;
  }
  return result + text.slice(from);
}

export const utf8AsLatin: DamageRule = defineRule({
  id: "damage/utf8-as-latin",
  summary:
    "Chinese UTF-8 that was read as Latin-1 or windows-1252, once or more, is a row of accented letters and signs.",
  reason: "误作西文编码的UTF-8文字",
  examples: [
    { text: "æµ·å·\u009då¤§å\u00ad¦", expect: "海川大学" },
    { text: "标题：ä¸œæ¹–å¸‚ä¸Žæµ·å·?å¤§å\u00ad¦ç\u00ad¾çº¦", expect: "标题：东湖市与海\ufffd大学签约" },
    { text: "Ã¦ÂµÂ·Ã¥Â·Â\u009dÃ¥Â¤Â§Ã¥Â\u00adÂ¦", expect: "海川大学" },
    { text: "åŠ å¼ºå\u0090ˆä½œ", expect: "加强合作" },
    { text: "UniversitÃ© de Lyon â€“ Lyon", expect: "Université de Lyon – Lyon" },
  ],
  counterExamples: [
    "l’École supérieure, « très appréciée »… à Lyon",
    "Tổng thống Việt Nam đã đến thăm",
    "SÃO PAULO, «MAÇû: não é à toa",
    "Ångström、Å²、Ä·Ö·Ü、20 °C±2 °C",
    "副校长José Ñúñez、Zoë Müller到访",
  ],
  signs: () => FIRST_UNITS,
  find: (text) => convincingRuns(text, misreadRuns(text, TIMES)),
});
