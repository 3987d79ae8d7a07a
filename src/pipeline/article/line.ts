import type { Span } from "../../model/span.ts";
import type { BoilerplateRule } from "./boilerplate/boilerplateRule.ts";
import type { Ledger, RemovalReason } from "./ledger.ts";
import { SPACES, signsOfBoth } from "./lineSigns.ts";
import { partOfOffsets, roomForOffsets } from "./offsets.ts";

/** Where on a page a line stands: in the main content, or before or after it. */
export type Region = "before" | "main" | "after";

/**
 * One line of visible text on its way to a paragraph. Unit `i` of `text` stands for the source
 * units from `at[i]` up to `to[i]`; between two units there may be mark-up.
 */
export interface Line {
  readonly text: string;
  /** `text` in Simplified characters, with the same offsets; what rules match. */
  readonly key: string;
  /** `key` as it was before its spaces were tidied: wide gaps part the pieces of a menu. */
  readonly loose: string;
  readonly at: Int32Array;
  readonly to: Int32Array;
  /** What its units may hold, as bits of `lineSigns.ts`. */
  readonly signs: number;
  readonly role: "heading" | "text";
  readonly region: Region;
  /** An empty line stands before it. */
  readonly blankBefore: boolean;
  /** It begins with white space, as the first line of a paragraph does. */
  readonly indented: boolean;
  /** The rule by which its keys are boilerplate; undefined until somebody asks. */
  boilerplate: BoilerplateRule | null | undefined;
}

/*
 * Lines are changed by these alone, and all have their properties in one order: to the engine they are then of one
 * shape, which the objects that a spread makes are not.
 */

/** A line with other units. */
export function withUnits(line: Line, units: Pick<Line, "text" | "key" | "loose" | "at" | "to" | "signs">): Line {
  const { text, key, loose, at, to, signs } = units;
  const { role, region, blankBefore, indented } = line;
  return { text, key, loose, at, to, signs, role, region, blankBefore, indented, boilerplate: undefined };
}

/** A line with other keys, and what is known of them. */
export function withKeys(line: Line, key: string, loose: string, boilerplate?: BoilerplateRule | null): Line {
  const { text, at, to, signs, role, region, blankBefore, indented } = line;
  return { text, key, loose, at, to, signs, role, region, blankBefore, indented, boilerplate };
}

/** A line in another role, in another region. */
export function withPlace(line: Line, role: Line["role"], region: Region): Line {
  const { text, key, loose, at, to, signs, blankBefore, indented, boilerplate } = line;
  return { text, key, loose, at, to, signs, role, region, blankBefore, indented, boilerplate };
}

/**
 * The lines, each as `change` makes it. What `map` gives is an array of another kind to the engine once it has compiled
 * the call, so that it has to compile again whatever reads the lines.
 */
export function changeLines(lines: readonly Line[], change: (line: Line, index: number) => Line): Line[] {
  const changed: Line[] = [];
  for (const [index, line] of lines.entries()) changed.push(change(line, index));
  return changed;
}

/** The source span of units of a line, from the first to the last. */
export function lineSpan(line: Line, start = 0, end = line.text.length): Span {
  return { start: line.at[start] ?? 0, end: line.to[end - 1] ?? 0 };
}

/** Whether a line is one stretch of the source as it stands, with no mark-up in it. */
export function isUnbroken({ text, at, to }: Line): boolean {
  return (to[text.length - 1] ?? 0) - (at[0] ?? 0) === text.length;
}

/** Files part of a line, with the mark-up inside it, as a removal. */
export function removeLine(ledger: Ledger, line: Line, reason: RemovalReason, start?: number, end?: number): void {
  const span = lineSpan(line, start, end);
  ledger.remove(span.start, span.end, reason);
}

/** Files part of a line, with the mark-up inside it, as metadata. */
export function claimLine(ledger: Ledger, line: Line, start?: number, end?: number): void {
  const span = lineSpan(line, start, end);
  ledger.claim(span.start, span.end);
}

/** A line with only the units that a mark (1) keeps; the others are filed under the reason. */
export function dropUnits(ledger: Ledger, line: Line, kept: Uint8Array, reason: RemovalReason): Line {
  const { length } = line.text;
  let count = 0;
  for (let i = 0; i < length; i++) count += kept[i] ?? 0;
  if (count === length) return line;
  const at = roomForOffsets(count);
  const to = roomForOffsets(count);
  let text = "";
  let key = "";
  let next = 0;
  for (let start = 0, end = 0; start < length; start = end) {
    const mark = kept[start];
    end = start + 1;
    if (mark) {
      while (end < length && kept[end]) end++;
      text += line.text.slice(start, end);
      key += line.key.slice(start, end);
      for (let i = start; i < end; i++, next++) {
        at[next] = line.at[i] ?? 0;
        to[next] = line.to[i] ?? 0;
      }
    } else {
      // What stands between two units in the source is not theirs.
      while (end < length && !kept[end] && (line.at[end] ?? 0) <= (line.to[end - 1] ?? 0)) end++;
      ledger.remove(line.at[start] ?? 0, line.to[end - 1] ?? 0, reason);
    }
  }
  return withUnits(line, { text, key, loose: line.loose, at, to, signs: line.signs });
}

/** A line without some of its spans (in its own offsets), each filed under the reason. */
export function dropSpans(ledger: Ledger, line: Line, spans: readonly Span[], reason: RemovalReason): Line {
  if (spans.length === 0) return line;
  const kept = new Uint8Array(line.text.length).fill(1);
  for (const span of spans) kept.fill(0, span.start, span.end);
  return dropUnits(ledger, line, kept, reason);
}

/** A part of a line as a line of its own. */
export function sliceLine(line: Line, start: number, end: number): Line {
  return withUnits(line, {
    text: line.text.slice(start, end),
    key: line.key.slice(start, end),
    loose: line.loose,
    at: partOfOffsets(line.at, start, end),
    to: partOfOffsets(line.to, start, end),
    signs: line.signs,
  });
}

/** Lines as one, end to end; between two Latin words the line end in the source becomes a space. */
export function joinLines(source: string, lines: readonly Line[]): Line {
  const [first, ...others] = lines;
  if (!first) throw new RangeError("Unexpected absence of lines, expected at least one to join.");
  const text: string[] = [];
  const key: string[] = [];
  let size = lines.length;
  for (const line of lines) size += line.text.length;
  const at = roomForOffsets(size);
  const to = roomForOffsets(size);
  let count = 0;
  let signs = 0;
  const add = (line: Line) => {
    signs = signsOfBoth(signs, line.signs);
    text.push(line.text);
    key.push(line.key);
    at.set(line.at, count);
    to.set(line.to, count);
    count += line.text.length;
  };
  add(first);
  let before = first;
  for (const line of others) {
    const end = to[count - 1] ?? 0;
    if (/[A-Za-z,.]$/.test(before.text) && /^[A-Za-z]/.test(line.text) && /\s/.test(source[end] ?? "")) {
      text.push(" ");
      signs |= SPACES;
      key.push(" ");
      at[count] = end;
      to[count] = end + 1;
      count++;
    }
    add(line);
    before = line;
  }
  const joined = key.join("");
  return withUnits(first, {
    text: text.join(""),
    key: joined,
    loose: joined,
    at: partOfOffsets(at, 0, count),
    to: partOfOffsets(to, 0, count),
    signs,
  });
}
