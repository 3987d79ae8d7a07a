import { UnitSet } from "../../text/unitSet.ts";
import type { Ledger, RemovalReason } from "../ledger.ts";
import { dropUnits, type Line } from "../line.ts";
import { SPACES } from "../lineSigns.ts";

const SPACING: RemovalReason = { rule: "layout/spacing", reason: "排版造成的多余空格" };

const WIDE_PUNCTUATION = UnitSet.of("，。、；：？！“”‘’（）《》〈〉「」『』【】—…·");
const DAY_UNIT = UnitSet.of("年月日号");
const UNTIL = UnitSet.of("至到");
const DATE_UNIT = UnitSet.of("年月日号时点分秒至到");
const MEASURE = UnitSet.of("年月日号时点分秒家个名人位项万亿余元条所次届版周岁级类种");
const ZERO = 0x3007;
/** Stands for what is before the first unit of a line, and behind the last. */
const NOTHING = -1;

function isSpaceAt(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit === 0x20 || unit === 0x3000;
}

/** A Han character, as words are made of them. */
function isHan(unit: number): boolean {
  return unit >= 0x3400 && (unit <= 0x9fff || (unit >= 0xf900 && unit <= 0xfaff));
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** Gaps between two Han characters, and characters that have Han on both sides, in a line. */
function countGaps(text: string): { gaps: number; pairs: number } {
  let gaps = 0;
  let pairs = 0;
  let afterHan = false;
  let spaced = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x20 || code === 0x3000) {
      spaced = true;
      continue;
    }
    const han = isHan(code);
    if (han && afterHan) {
      pairs++;
      if (spaced) gaps++;
    }
    afterHan = han;
    spaced = false;
  }
  return { gaps, pairs };
}

/** The share of broken pairs from which a line (a title) counts as spaced out letter by letter. */
const LINE_SHARE = 0.5;
/** The share of broken pairs in a document's sentences from which all of its spaces are noise. */
const DOCUMENT_SHARE = 0.05;
/** Fewer gaps may all be meant. */
const FEWEST_GAPS = 5;
const SENTENCE = /[，。；！？]/;

/** Whether there may be spaces in a line. */
export function hasSpaces({ signs }: Line): boolean {
  return (signs & SPACES) !== 0;
}

/** Whether the sentences of a document are so full of gaps that a gap means nothing. */
export function isSpacedOut(lines: readonly Line[]): boolean {
  let gaps = 0;
  for (const line of lines) if (hasSpaces(line) && SENTENCE.test(line.key)) gaps += countGaps(line.text).gaps;
  if (gaps < FEWEST_GAPS) return false;
  let pairs = 0;
  for (const { text, key } of lines) if (SENTENCE.test(key)) pairs += countGaps(text).pairs;
  return gaps >= pairs * DOCUMENT_SHARE;
}

/** The unit at an offset of a line, or nothing. */
function unitOr(text: string, at: number): number {
  return at < 0 || at >= text.length ? NOTHING : text.charCodeAt(at);
}

/** How many of the spaces between two units are meant. */
function meantSpaces(before: number, after: number, noise: boolean): 0 | 1 {
  if (before === NOTHING || after === NOTHING) return 0;
  if (WIDE_PUNCTUATION.has(before) || WIDE_PUNCTUATION.has(after)) return 0;
  const hanBefore = isHan(before) || before === ZERO;
  const hanAfter = isHan(after) || after === ZERO;
  if (hanBefore && hanAfter) return noise || (DAY_UNIT.has(before) && UNTIL.has(after)) ? 0 : 1;
  if (isDigit(before) && (noise ? hanAfter : MEASURE.has(after))) return 0;
  if (isDigit(after) && (noise ? hanBefore : DATE_UNIT.has(before))) return 0;
  return 1;
}

/**
 * Whether a line ends between two offsets of the source. A line end inside a text is layout; between two elements it
 * parts what they show, as names of a byline.
 */
function isBroken(source: string, start: number, end: number, sentence: boolean): boolean {
  if (end - start === 1) return isLineEnd(source.charCodeAt(start));
  const between = source.slice(start, end);
  return /[\r\n]/.test(between) && (sentence || !between.includes("<"));
}

function isLineEnd(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d;
}

/**
 * Takes the spaces out of a line that only layout put there: beside full-width punctuation,
 * between the numbers and units of a date, between single characters of spaced-out text, and all
 * but one of a run. `spacedOut` says that the document is full of gaps. A single space between
 * two words (西安交通大学 西咸新区管委会) stays.
 */
export function tidySpaces(ledger: Ledger, line: Line, spacedOut: boolean): Line {
  const { text } = line;
  const { gaps, pairs } = countGaps(text);
  const sentence = SENTENCE.test(line.key);
  const noise = (spacedOut && sentence) || (gaps >= 3 && gaps >= pairs * LINE_SHARE);
  let kept: Uint8Array | null = null;
  for (let from = 0, to = 0; from < text.length; from = to + 1) {
    while (from < text.length && !isSpaceAt(text, from)) from++;
    to = from;
    while (to < text.length && isSpaceAt(text, to)) to++;
    if (to === from) break;
    const broken = isBroken(ledger.source, line.to[from - 1] ?? 0, line.at[to] ?? 0, sentence);
    const meant = meantSpaces(unitOr(text, from - 1), unitOr(text, to), noise || broken);
    if (from + meant === to) continue;
    kept ??= new Uint8Array(text.length).fill(1);
    kept.fill(0, from + meant, to);
  }
  return kept === null ? line : dropUnits(ledger, line, kept, SPACING);
}
