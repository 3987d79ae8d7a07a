import type { BundleSource } from "../../bundle/schema.ts";
import type { Span } from "../../model/span.ts";

/** Adjacent removals that one reason explains, with the layout between them. */
export interface RemovalMark {
  readonly kind: "removal";
  readonly start: number;
  readonly end: number;
  /** Whether nothing but layout was taken away: white space, tags, the signs of a data format. */
  readonly quiet: boolean;
  /** Where its first removal begins that is more than white space; its start where there is none. */
  readonly words: number;
  /** The removals in it, as a range of indexes into `BundleSource.removals`; `to` is behind the last. */
  readonly from: number;
  readonly to: number;
}

/** A stretch that describes the article, with the values that were read from it. */
export interface MetadataMark {
  readonly kind: "metadata";
  readonly start: number;
  readonly end: number;
  readonly quiet: false;
  readonly fields: BundleSource["fields"];
}

/** Article text that was damaged and read as something else. */
export interface RepairMark {
  readonly kind: "repair";
  readonly start: number;
  readonly end: number;
  readonly quiet: false;
  readonly repair: BundleSource["repairs"][number];
  /** Whether no later part of the repair follows: what was removed in it may part it. */
  readonly last: boolean;
}

/** Where characters of article text are lost: what a decoder puts in their place stands there. */
export interface LostMark {
  readonly kind: "lost";
  readonly start: number;
  readonly end: number;
  readonly quiet: false;
}

/** A stretch of a source of which there is something to say. All else is article text as it stands. */
export type SourceMark = RemovalMark | MetadataMark | RepairMark | LostMark;

/** Whether a rule takes away layout only, which no reader misses: white space, tags, commas between fields. */
export function isLayoutRule(rule: string): boolean {
  return rule.startsWith("layout/") || /\/(?:markup|syntax|fence)$/.test(rule);
}

/** How many of something sorted lie wholly before an offset. */
export function countBefore(size: number, endOf: (index: number) => number, offset: number): number {
  let low = 0;
  let high = size;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (endOf(middle) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Joins adjacent removals: runs of layout, and removals of one rule with the layout between them. */
function removalMarks({ text, removals, reasons }: BundleSource): RemovalMark[] {
  const isQuiet = reasons.map(({ rule }) => isLayoutRule(rule));
  const marks: RemovalMark[] = [];
  let at = 0;
  while (at < removals.length) {
    const telling = removals[at]?.[2] ?? 0;
    const quiet = isQuiet[telling] ?? false;
    let to = at + 1;
    for (let next = to; next < removals.length; next++) {
      const reason = removals[next]?.[2] ?? 0;
      if (removals[next]?.[0] !== removals[next - 1]?.[1]) break;
      if (quiet ? !isQuiet[reason] : reason !== telling && !isQuiet[reason]) break;
      // Layout belongs to what it parts, not to what happens to stand beside it.
      if (quiet || reason === telling) to = next + 1;
    }
    const start = removals[at]?.[0] ?? 0;
    const end = removals[to - 1]?.[1] ?? start;
    let words = start;
    for (let i = at; i < to; i++) {
      const [from, until] = removals[i] ?? [start, start];
      if (text.slice(from, until).trim() === "") continue;
      words = from;
      break;
    }
    marks.push({ kind: "removal", start, end, quiet, words, from: at, to });
    at = to;
  }
  return marks;
}

/** Why a stretch was taken away: the reason that joins it first, then those of the layout in it, each once. */
export function reasonsOf({ removals, reasons }: BundleSource, { from, to }: RemovalMark): BundleSource["reasons"] {
  const found = new Set(removals.slice(from, to).map(([, , reason]) => reason));
  return [...found].flatMap((index) => reasons[index] ?? []);
}

function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The stretches of a span that no mark covers; the marks are in order and disjoint. */
function uncovered(span: Span, marks: readonly SourceMark[]): Span[] {
  const found: Span[] = [];
  let start = span.start;
  const add = (end: number) => {
    if (end > start) found.push({ start, end });
  };
  for (let i = countBefore(marks.length, (n) => marks[n]?.end ?? 0, span.start); i < marks.length; i++) {
    const mark = marks[i];
    if (!mark || mark.start >= span.end) break;
    add(mark.start);
    start = mark.end;
  }
  add(span.end);
  return found;
}

/** Where repairs lie in article text; what was removed inside a repair says so itself. */
function repairMarks({ repairs }: BundleSource, others: readonly SourceMark[]): RepairMark[] {
  return repairs.flatMap((repair) =>
    uncovered(repair, others).map(
      (span, part, parts): RepairMark => ({
        kind: "repair",
        ...span,
        quiet: false,
        repair,
        last: part === parts.length - 1,
      }),
    ),
  );
}

/** Where characters are lost in what no other mark explains. */
function lostMarks({ text }: BundleSource, others: readonly SourceMark[]): LostMark[] {
  return [...text.matchAll(/\uFFFD+/g)].flatMap(({ 0: signs, index }) =>
    uncovered({ start: index, end: index + signs.length }, others).map(
      (span): LostMark => ({ kind: "lost", ...span, quiet: false }),
    ),
  );
}

/**
 * All marks of a source in order, none over another. What is in no mark is article text.
 * Offsets are UTF-16 units of `source.text`.
 */
export function markSource(source: BundleSource): SourceMark[] {
  const metadata = source.metadata.map(([start, end]): MetadataMark => {
    const fields = source.fields.filter((field) => overlaps(field, { start, end }));
    return { kind: "metadata", start, end, quiet: false, fields };
  });
  const byPlace = (a: SourceMark, b: SourceMark) => a.start - b.start;
  const fates = [...removalMarks(source), ...metadata].sort(byPlace);
  const read = [...fates, ...repairMarks(source, fates)].sort(byPlace);
  return [...read, ...lostMarks(source, read)].sort(byPlace);
}
