import type { Span } from "../../model/span.ts";

const ENDS = new Set(["。", "！", "？", "!", "?", "；", ";", "\n", "…"]);
const COMMAS = new Set(["，", ",", "、", " ", "　"]);
/** A sentence that runs on is cut at the next comma, so that hostile input costs no more than honest text. */
const LONGEST = 1000;
const CLOSERS = new Set(["”", "’", "」", "』", "）", ")", "》", '"']);

/**
 * Splits a stretch of text into sentences: after 。！？；… and line feeds, with the closing quotes
 * and brackets that follow. A question mark between two Chinese characters is a lost character, not an end.
 * Spans are in UTF-16 offsets of `text`, without surrounding white space, in order; blank ones are left out.
 */
export function sentences(text: string, within: Span = { start: 0, end: text.length }): Span[] {
  const found: Span[] = [];
  let start = within.start;
  const close = (end: number) => {
    let from = start;
    let to = end;
    while (from < to && /\s/.test(text.charAt(from))) from++;
    while (to > from && /\s/.test(text.charAt(to - 1))) to--;
    if (to > from) found.push({ start: from, end: to });
    start = end;
  };
  for (let i = within.start; i < within.end; i++) {
    const char = text.charAt(i);
    if (i - start >= LONGEST && (COMMAS.has(char) || i - start >= 2 * LONGEST)) {
      close(i + 1);
      continue;
    }
    const fullStop = char === "." && isHan(text.charAt(i - 1));
    if (!ENDS.has(char) && !fullStop) continue;
    if (char === "?" && isLost(text, i)) continue;
    let end = i + 1;
    while (end < within.end && (CLOSERS.has(text.charAt(end)) || (char !== "\n" && ENDS.has(text.charAt(end))))) end++;
    close(end);
    i = end - 1;
  }
  close(within.end);
  return found;
}

/** A `?` that stands where a character was lost: another one beside it, or Chinese characters on both sides. */
function isLost(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  return before === "?" || after === "?" || (isHan(before) && isHan(after));
}

/** Whether a UTF-16 unit is a Chinese character of the basic plane. */
export function isHan(char: string): boolean {
  return (char >= "\u4e00" && char <= "\u9fff") || (char >= "\u3400" && char <= "\u4dbf");
}
