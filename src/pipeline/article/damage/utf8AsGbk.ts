import { defineRule } from "../../text/defineRule.ts";
import { gbkCode, gbkCodes } from "../../text/gbkBytes.ts";
import { UnitBits } from "../../text/unitSet.ts";
import type { DamageRule } from "./damageRule.ts";
import { isNewsWord } from "./evidence.ts";
import { convincingRuns, type MisreadRun } from "./misreadRuns.ts";

/** Reads the bytes of Chinese UTF-8 one by one: three to a character, of which some may be lost. */
class Utf8Reader {
  /** The characters read. */
  readonly characters: string[] = [];
  /** The indexes of those that a word told. */
  readonly inferred: number[] = [];
  private point = 0;
  /** Bytes of the character begun: 0, 1 or 2. */
  pending = 0;
  /** After a loss, bytes that belong to the lost character are passed over. */
  private skipping = false;

  /** Whether the byte fits; where it does not, the reading ends. */
  push(byte: number): boolean {
    const continues = byte >= 0x80 && byte <= 0xbf;
    if (this.pending === 0) {
      if (continues) return this.skipping;
      this.skipping = false;
      this.point = byte & 0x0f;
      this.pending = 1;
      return byte >= 0xe2 && byte <= 0xef;
    }
    if (!continues) return false;
    this.point = (this.point << 6) | (byte & 0x3f);
    this.pending = (this.pending + 1) % 3;
    if (this.pending === 0) this.characters.push(String.fromCharCode(this.point));
    return this.pending !== 0 || (this.point >= 0x2010 && (this.point < 0xd800 || this.point >= 0xff00));
  }

  /** The first byte of a unit; where it begins a character too early, the unit before it is lost without a mark. */
  begin(byte: number): boolean {
    if (this.pending > 0 && byte >= 0xe2 && byte <= 0xef) this.lose();
    return this.push(byte);
  }

  /** One or two bytes are lost here, and with them the character. */
  lose(): void {
    if (!this.skipping) this.characters.push("\ufffd");
    this.pending = 0;
    this.skipping = true;
  }

  /** Takes back the last character unless it makes a word with the one before it. */
  doubtLast(): void {
    const last = this.characters.pop();
    if (last === undefined) return;
    const before = this.characters[this.characters.length - 1] ?? "";
    const isWord = isNewsWord(before, last);
    if (isWord) this.inferred.push(this.characters.length);
    this.characters.push(isWord ? last : "\ufffd");
  }

  /** An ASCII character, which stands for itself; a character begun is lost. */
  pass(character: string): void {
    if (this.pending > 0) this.lose();
    // A question mark may stand for the first bytes of a character.
    this.skipping = character === "?";
    this.characters.push(character);
  }
}

/** Whether a unit begins with a byte that goes on with a character. */
function continues(unit: number): boolean {
  const lead = gbkCode(unit) >> 8;
  return unit === 0x20ac || (lead >= 0x80 && lead <= 0xbf);
}

/**
 * Two bytes of UTF-8 often fall into the private zones of GBK. Where neither they nor marks in
 * their place are to be seen, they may have been dropped, and a byte may belong to another character.
 */
const SHOWS_LOSS = /[\ue000-\uf8ff\ufffd?]/;

type Reading = Pick<MisreadRun, "end" | "text" | "inferred">;

/** Whether a character that a unit begins may go on, or be seen to be lost, in the unit behind it. */
function mayGoOn(unit: number): boolean {
  if (unit < 0x80) return unit !== 0x0a && unit !== 0x0d;
  const lead = gbkCode(unit) >> 8;
  return unit === 0xfffd || continues(unit) || (lead >= 0xe2 && lead <= 0xef);
}

/** A reading that comes to no whole character for so many units is none. */
const LONGEST_GAP = 60;

/** Reads as far as the units of a line are such bytes; the end is where they last filled whole characters. */
function readFrom(text: string, start: number, trusted: boolean): Reading {
  const reader = new Utf8Reader();
  let good = { end: start, count: 0 };
  for (let i = start; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x0a || unit === 0x0d || i - good.end > LONGEST_GAP) break;
    const code = unit < 0x80 ? 0 : gbkCode(unit);
    const lost = unit === 0xfffd || (unit === 0x3f && reader.pending > 0);
    if (lost) reader.lose();
    else if (unit < 0x80) reader.pass(text[i] ?? "");
    else if (code === 0) break;
    else if (unit === 0x20ac && reader.pending > 0 && !continues(text.charCodeAt(i + 1))) {
      // The single byte 0x80; before a byte that goes on, the euro sign is the two bytes A2 E3.
      reader.push(0x80);
      if (!trusted && reader.pending === 0) reader.doubtLast();
    } else if (unit === 0x20ac && reader.pending === 2) {
      reader.push(code >> 8);
      if (!trusted) reader.doubtLast();
      if (!reader.push(code & 0xff)) break;
    } else if (!(reader.begin(code >> 8) && reader.push(code & 0xff))) break;
    if (reader.pending === 0 && (lost || unit >= 0x80)) good = { end: i + 1, count: reader.characters.length };
  }
  const inferred = reader.inferred.filter((index) => index < good.count);
  return {
    end: good.end,
    text: reader.characters.slice(0, good.count).join(""),
    inferred: inferred.map((index) => ({ start: index, end: index + 1 })),
  };
}

let beginnings: UnitBits | null = null;

/** The units whose first byte begins a character of UTF-8, of three bytes, and whose second goes on with it. */
function* unitsThatBegin(): Iterable<number> {
  for (const [unit, code] of gbkCodes().entries()) {
    const trail = code & 0xff;
    if (unit >= 0x80 && code >> 8 >= 0xe2 && code >> 8 <= 0xef && trail >= 0x80 && trail <= 0xbf) yield unit;
  }
}

function setOfBeginnings(): UnitBits {
  const units = new UnitBits();
  for (const unit of unitsThatBegin()) units.add(unit);
  return units;
}

function misreadRuns(text: string): MisreadRun[] {
  const runs: MisreadRun[] = [];
  beginnings ??= setOfBeginnings();
  const begins = beginnings;
  let trusted: boolean | null = null;
  for (let i = 0; i < text.length; ) {
    // Nearly all of those that could be a beginning are rare characters, and none.
    if (!begins.has(text.charCodeAt(i)) || !mayGoOn(text.charCodeAt(i + 1))) {
      i++;
      continue;
    }
    trusted ??= SHOWS_LOSS.test(text);
    const reading = readFrom(text, i, trusted);
    if (reading.end > i) {
      runs.push({ start: i, ...reading, plain: false });
      i = reading.end;
    } else i++;
  }
  return runs;
}

export const utf8AsGbk: DamageRule = defineRule({
  id: "damage/utf8-as-gbk",
  summary:
    "Chinese UTF-8 that was read as GBK is a row of rare characters, three for two; an odd byte at its end is lost.",
  reason: "误作GBK编码的UTF-8文字",
  examples: [
    { text: "标题：娴峰窛澶у\ue11f", expect: "标题：海川大学" },
    {
      text: "鍙屾柟绛剧讲鍚堜綔鍗忚\ue185锛屽叡寤\ufffd2涓\ue044疄楠屽\ue17b銆\ufffd",
      expect: "双方签署合作协议，共\ufffd2个实验室\ufffd",
    },
    { text: "鏍￠暱鏉庝附鏉ヨ\ue196锛?", expect: "校长李丽来访\ufffd" },
    { text: "鏍￠暱鏉庝附鏉ヨ?鎴戞牎", expect: "校长李丽来\ufffd我校" },
  ],
  counterExamples: [
    "澶州、涓流、鏖战、瀛洲、闀湖等地名",
    "娴静的海川大学校园",
    "联通、电话、锛针、銆",
    "釙钚锕镅锔锫锎锿镄钔锘铹",
  ],
  signs: unitsThatBegin,
  find: (text) => convincingRuns(text, misreadRuns(text)),
});
