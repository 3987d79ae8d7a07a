import { anchored } from "../../text/anchored.ts";
import { labelWithin } from "../../text/labels.ts";
import { simplifyKey } from "../../text/simplify.ts";
import { isWhiteSpace } from "../../text/whiteSpace.ts";
import { isUnbroken, type Line, sliceLine, withKeys, withUnits } from "../line.ts";
import { SPACES } from "../lineSigns.ts";

/** Lines of names, days and labels are shorter. */
const LONGEST = 200;
const DAY = anchored(/^(?:19|20)\d{2}\s?[-/.年]\s?\d{1,2}/);
const DAY_OR_CLOCK_END = anchored(/(?:\d[-/.]\d{1,2}|\d日|\d:\d{2})$/);
/** Words of links that stand in the line of source and date. */
const CONTROL = anchored(/^(?:我要|我来说|参与|发表|查看)?(?:评论|分享|收藏|打印|举报|纠错|点赞|订阅|两句)/);

const STOP = /[。！？]/;
const [TAG_START, TAG_END] = [0x3c, 0x3e];

/** Whether a day or a clock time begins or ends here, with nothing between it and what stands beside it. */
function meetsDay(before: string, rest: string): boolean {
  if (/[\s:：（([【/]$/.test(before) || /^\s/.test(rest)) return false;
  return DAY.test(rest) || (DAY_OR_CLOCK_END.test(before) && /^[^\d\s:：日月时分]/.test(rest));
}

/** A part of a line whose keys are not read yet. */
function partOf(line: Line, start: number, end: number): Line {
  const { text } = line;
  return sliceLine(line.key === text ? line : withKeys(line, text, text), start, end);
}

/** A line with a space at each of some offsets; the space stands for the mark-up there. */
function withGaps(line: Line, gaps: readonly number[]): Line {
  if (gaps.length === 0) return line;
  const at: number[] = [];
  const to: number[] = [];
  let text = "";
  let from = 0;
  for (const gap of [...gaps, line.text.length]) {
    text += line.text.slice(from, gap);
    for (let i = from; i < gap; i++) {
      at.push(line.at[i] ?? 0);
      to.push(line.to[i] ?? 0);
    }
    if (gap < line.text.length) {
      text += " ";
      at.push(line.to[gap - 1] ?? 0);
      to.push(line.at[gap] ?? 0);
    }
    from = gap;
  }
  const signs = line.signs | SPACES;
  return withUnits(line, { text, key: text, loose: text, at: Int32Array.from(at), to: Int32Array.from(to), signs });
}

/**
 * Parts a short line at the ends of elements where a label begins with nothing between
 * (`<span>来源：甲</span><span>时间：乙</span>`), and before a link such as 评论; where a name and a
 * day meet so, they get a space between them. The keys of the parts are not read yet.
 */
export function partLine(line: Line, source: string): Line[] {
  if (line.text.length > LONGEST || line.role === "heading" || isUnbroken(line) || STOP.test(line.text)) return [line];
  const { text, at, to } = line;
  let key: string | null = null;
  const parts: Line[] = [];
  let gaps: number[] = [];
  let from = 0;
  for (let i = 1; i < text.length; i++) {
    if (at[i] === to[i - 1] || source.charCodeAt((at[i] ?? 0) - 1) !== TAG_END) continue;
    key ??= line.key === text ? simplifyKey(text) : line.key;
    const rest = key.slice(i, i + 40);
    const labelled = !isWhiteSpace(text.charCodeAt(i - 1)) && labelWithin(rest, 0) !== null;
    if (labelled || CONTROL.test(rest)) {
      parts.push(withGaps(partOf(line, from, i), gaps));
      gaps = [];
      from = i;
    } else if (source.charCodeAt(to[i - 1] ?? 0) === TAG_START && meetsDay(key.slice(from, i), rest))
      gaps.push(i - from);
  }
  if (key === null) return [line];
  const last = from === 0 ? line : partOf(line, from, text.length);
  parts.push(withGaps(last, gaps));
  return parts;
}
