import type { NameRun, RunEnding } from "./nameRuns.ts";
import { bankCalled } from "./nameWords.ts";

/** 国家开发银行 says enough. */
const NATIONAL = /^(?:国家|中国|中华)/u;

/** What stands in brackets belongs to the word before it: 晴川照明（上海）有限公司. */
const BRACKET = /[（(]/u;

const BRANCH = /^[分支]行$/u;
const SCHOOL = /^(?:中学|小学|幼儿园|实验学校)$/u;

/** Types whose names say little by nature: a long one made of everyday words is a name all the same (工业技术研究院). */
const LONG_ENOUGH = 4;

/**
 * Where a name begins that lies at or behind `from` in a run. It begins behind the last word that holds a sentence
 * together, or behind a country, unless what is left would say nothing: 转往|工业技术研究院, 美国|阿什兰大学, but
 * 乌克兰教育博物馆 and 北京联想科技公司.
 */
export function nameStart(text: string, run: NameRun, from: number, to: number): number {
  const first = run.endings.find((ending) => ending.start >= from && ending.end <= to);
  const until = first?.start ?? run.known.find((name) => name.start >= from)?.start ?? from;
  // Nothing stands before it that could be left out.
  if (until === from) return from;
  let start = from;
  let country = -1;
  for (let i = run.words.length - 1; i >= 0; i--) {
    const word = run.words[i];
    if (!word || word.end > until) continue;
    if (word.start < from) break;
    // 美国|阿什兰大学, but 印尼镍矿商协会: of an association its country is a part.
    if (
      word.kind === "country" &&
      first?.type !== "association" &&
      text.charAt(word.end) !== "驻" &&
      saysSomething(text, run, word.end, until)
    ) {
      start = word.end;
      break;
    }
    if (word.kind === "country") country = word.start;
    if (word.kind !== "sentence" || BRACKET.test(text.charAt(word.end))) continue;
    if (
      country >= 0 ||
      word.end === until ||
      saysSomething(text, run, word.end, until) ||
      !saysSomething(text, run, from, word.start)
    ) {
      start = word.end;
      break;
    }
  }
  // 原|海河集团: what somebody was before; 领导|来|海河学院: who comes; 来宾市 is a name.
  const sign = text.charAt(start);
  const known = run.known.some((name) => name.start === start);
  const apart = sign === "原" || (sign === "来" && !known && (start === run.start || start === from));
  return apart && saysSomething(text, run, start + 1, until) ? start + 1 : start;
}

/** Whether a stretch of a run holds an area, a known name, or characters that no everyday word explains. */
export function saysSomething(text: string, run: NameRun, start: number, end: number): boolean {
  if (end - start < 2) return false;
  if (run.known.some((name) => name.start >= start && name.end <= end)) return true;
  for (const word of run.words) {
    if (word.start >= start && word.end <= end && (word.kind === "place" || word.kind === "country")) return true;
  }
  const strange = unexplained(text, run, start, end);
  // One character that no word explains is a piece of a sentence as often as of a name: 最好去|实验室; 新星|公司 is short.
  return strange > 1 || (strange === 1 && end - start === 2);
}

/** Characters that only turn a word into another, or join two: 创新|型, 区域|性, 农业|与|生命. */
const SUFFIXES = "型性级化式类人者新大与和及";

/** How many characters of a stretch no word explains. */
export function unexplained(text: string, run: NameRun, start: number, end: number): number {
  let count = 0;
  let at = start;
  for (const word of run.words) {
    if (word.start < start) continue;
    if (word.end > end) break;
    count += strange(text, at, word.start, start);
    at = word.end;
  }
  return count + strange(text, at, end, start);
}

/** How many characters between two offsets are more than suffixes: 新|远 begins a name at `first`, 创|新 ends a word. */
function strange(text: string, from: number, to: number, first: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (at === first || !SUFFIXES.includes(text.charAt(at))) count++;
  return count;
}

/** Whether the name that begins at an offset and has this ending says whose it is: 海河公司, not 创新型公司. */
export function saysEnough(text: string, run: NameRun, start: number, ending: RunEnding): boolean {
  if (saysSomething(text, run, start, ending.start) || NATIONAL.test(text.slice(start, start + 2))) return true;
  const words = text.slice(ending.start, ending.end);
  // 农行|省分行
  if (BRANCH.test(words) && bankCalled(text.slice(start, start + 2))) return true;
  if (ending.type === "company" || ending.type === "hospital" || SCHOOL.test(words)) return false;
  return !ending.part && ending.start - start >= LONG_ENOUGH;
}
