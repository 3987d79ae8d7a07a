import type { Span } from "../../model/span.ts";
import { isWhiteSpace } from "./whiteSpace.ts";

/** What a UTF-16 unit may do to a sentence; most do nothing. */
const ENDS = 1;
const PAUSES = 2;
const CLOSES = 4;
const LINE_FEED = 0x0a;
const FULL_STOP = 0x2e;
const QUESTION_MARK = 0x3f;

const effects = new Uint8Array(0x10000);
for (const [effect, marks] of [
  [ENDS, "。！？!?；;\n….".split("")],
  [PAUSES, "，,、 \u3000".split("")],
  [CLOSES, '”’」』）)》"'.split("")],
] as const) {
  for (const mark of marks) effects[mark.charCodeAt(0)] = effect;
}

/** A sentence that runs on is cut at the next comma, so that hostile input costs no more than honest text. */
const LONGEST = 1000;

/**
 * Splits a stretch of text into sentences: after 。！？；… and line feeds, with the closing quotes
 * and brackets that follow. A question mark between two Chinese characters is a lost character, not an end.
 * Spans are in UTF-16 offsets of `text`, without surrounding white space, in order; blank ones are left out.
 */
export function sentences(text: string, within: Span = { start: 0, end: text.length }): Span[] {
  const found: Span[] = [];
  let start = within.start;
  for (let i = within.start; i < within.end; i++) {
    const unit = text.charCodeAt(i);
    const effect = effects[unit];
    if (i - start >= LONGEST && (effect === PAUSES || i - start >= 2 * LONGEST)) {
      keep(text, start, i + 1, found);
      start = i + 1;
      continue;
    }
    if (effect !== ENDS) continue;
    // A full stop in a number or a Latin word ends nothing.
    if (unit === FULL_STOP && !isHanAt(text, i - 1)) continue;
    if (unit === QUESTION_MARK && isLost(text, i)) continue;
    let end = i + 1;
    while (end < within.end && goesOn(text.charCodeAt(end), unit)) end++;
    keep(text, start, end, found);
    start = end;
    i = end - 1;
  }
  keep(text, start, within.end, found);
  return found;
}

/** Whether a unit behind the end of a sentence still belongs to it. */
function goesOn(unit: number, ending: number): boolean {
  const effect = effects[unit];
  return effect === CLOSES || (effect === ENDS && unit !== FULL_STOP && ending !== LINE_FEED);
}

/** Keeps a stretch without the white space around it. */
function keep(text: string, start: number, end: number, found: Span[]): void {
  let from = start;
  let to = end;
  while (from < to && isBlank(text, from)) from++;
  while (to > from && isBlank(text, to - 1)) to--;
  if (to > from) found.push({ start: from, end: to });
}

function isBlank(text: string, at: number): boolean {
  return isWhiteSpace(text.charCodeAt(at));
}

/** A `?` that stands where a character was lost: another one beside it, or Chinese characters on both sides. */
function isLost(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  return before === "?" || after === "?" || (isHan(before) && isHan(after));
}

/** Whether a UTF-16 unit is a Chinese character of the basic plane. */
export function isHan(char: string): boolean {
  return isHanAt(char, 0);
}

/**
 * Whether a Chinese character of the basic plane stands at an offset of a text; beyond its edges none does, and the
 * text is not asked there: where an engine has seen that, it takes a slower way to the units of every text.
 */
export function isHanAt(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const unit = text.charCodeAt(at);
  return (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf);
}
