import type { BundleSource, Evidence } from "../../bundle/schema.ts";
import type { Span } from "../../model/span.ts";
import { hitsWithin } from "./articleMarks.ts";
import type { FactOfText } from "./receipts.ts";
import { countBefore, isLayoutRule, type SourceMark } from "./sourceMarks.ts";

/** A line of a source, or a part of a very long one: what is drawn as one. */
export interface SourceBlock {
  readonly start: number;
  readonly end: number;
}

/** A stretch of a block that is drawn alike throughout. */
export interface SourcePiece {
  readonly start: number;
  readonly end: number;
  /** Index into the marks; null for article text. */
  readonly mark: number | null;
  /** Whether it is the piece of its mark that takes focus. */
  readonly focus: boolean;
  /** Whether only the first and last words of the mark are drawn. */
  readonly folded: boolean;
  /** Whether it is layout that was taken away. */
  readonly layout: boolean;
  readonly evidence: boolean;
  readonly facts: readonly FactOfText[];
  /** Which hit of the search it belongs to, from 0; null for none. */
  readonly hit: number | null;
  /** Fields whose value begins here. */
  readonly fields: BundleSource["fields"];
}

const LONGEST_BLOCK = 600;
const LONGEST_REMOVAL = 400;
const LONGEST_LAYOUT = 120;
const MOST_LAYOUT_LINES = 3;

/** Whether a mark is so long that only its first and last words are drawn, until the reader asks for all. */
export function isFoldable(text: string, mark: SourceMark): boolean {
  if (mark.kind !== "removal") return false;
  const length = mark.end - mark.start;
  if (length > (mark.quiet ? LONGEST_LAYOUT : LONGEST_REMOVAL)) return true;
  return mark.quiet && text.slice(mark.start, mark.end).split("\n").length > MOST_LAYOUT_LINES + 1;
}

/** Whether a cut at this place would part two units of one character, or the two signs of a line end. */
function partsCharacter(text: string, at: number): boolean {
  return /^(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|\r\n)$/.test(text.slice(at - 1, at + 1));
}

/** Where a mark takes focus: at its first words, or where its button stands. */
export function focusPlace(text: string, mark: SourceMark): number {
  return mark.kind === "removal" && !isFoldable(text, mark) ? mark.words : mark.start;
}

/**
 * Cuts a source into blocks: at line feeds, and where a line is very long. A folded mark is never cut and counts as
 * a few words, whatever its length.
 */
export function cutBlocks(
  text: string,
  marks: readonly SourceMark[],
  isFolded: (mark: number) => boolean,
): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  let start = 0;
  let drawn = 0;
  const close = (end: number) => {
    if (end > start) blocks.push({ start, end });
    start = end;
    drawn = 0;
  };
  let feed = -1;
  const nextFeed = (at: number) => {
    if (feed < at) {
      feed = text.indexOf("\n", at);
      if (feed === -1) feed = text.length;
    }
    return feed;
  };
  const walk = (from: number, to: number) => {
    let at = from;
    while (at < to) {
      const end = Math.min(nextFeed(at) + 1, to);
      while (drawn + end - at > LONGEST_BLOCK) {
        let cut = Math.max(at, at + LONGEST_BLOCK - drawn);
        if (partsCharacter(text, cut)) cut++;
        if (cut >= end) break;
        close(cut);
        at = cut;
      }
      drawn += end - at;
      at = end;
      if (text[end - 1] === "\n") close(end);
    }
  };
  let at = 0;
  for (const [index, mark] of marks.entries()) {
    if (!isFolded(index)) continue;
    walk(at, mark.start);
    if (drawn > LONGEST_BLOCK) close(mark.start);
    drawn += LONGEST_LAYOUT;
    at = mark.end;
  }
  walk(at, text.length);
  close(text.length);
  return blocks;
}

/** Whether a block has any character of a stretch. */
export function hasPartOf(block: SourceBlock, { start, end }: Span): boolean {
  return start < block.end && end > block.start;
}

/** The index of the block that holds an offset; the last one for what lies behind the text. */
export function blockAt(blocks: readonly SourceBlock[], offset: number): number {
  return Math.min(
    countBefore(blocks.length, (i) => blocks[i]?.end ?? 0, offset),
    Math.max(0, blocks.length - 1),
  );
}

/** Where a block changes its look, apart from evidence and fields. */
function fatesIn(
  source: BundleSource,
  marks: readonly SourceMark[],
  isFolded: (i: number) => boolean,
  block: SourceBlock,
) {
  const fates: { start: number; end: number; mark: number | null; folded: boolean; layout: boolean }[] = [];
  let at = block.start;
  const text = (end: number) => {
    if (end > at) fates.push({ start: at, end, mark: null, folded: false, layout: false });
  };
  for (let i = countBefore(marks.length, (n) => marks[n]?.end ?? 0, block.start); i < marks.length; i++) {
    const mark = marks[i];
    if (!mark || mark.start >= block.end) break;
    text(mark.start);
    const start = Math.max(mark.start, block.start);
    const end = Math.min(mark.end, block.end);
    if (mark.kind !== "removal" || isFolded(i)) {
      fates.push({ start, end, mark: i, folded: isFolded(i), layout: false });
    } else {
      const { removals, reasons } = source;
      const before = countBefore(mark.to - mark.from, (n) => removals[mark.from + n]?.[1] ?? 0, start);
      for (let n = mark.from + before; n < mark.to; n++) {
        const [from, to, reason] = removals[n] ?? [end, end, 0];
        if (from >= end) break;
        const layout = isLayoutRule(reasons[reason]?.rule ?? "");
        fates.push({ start: Math.max(from, start), end: Math.min(to, end), mark: i, folded: false, layout });
      }
    }
    at = end;
  }
  text(block.end);
  return fates;
}

/**
 * The pieces of one block, which together are its text: cut where a mark, evidence of the event, a hit of the search or
 * a field begins or ends. Hits are in order and apart.
 */
export function piecesOf(
  source: BundleSource,
  marks: readonly SourceMark[],
  isFolded: (mark: number) => boolean,
  block: SourceBlock,
  evidence: readonly Evidence[],
  hits: readonly Span[] = [],
): SourcePiece[] {
  const found = hitsWithin(hits, block.start, block.end);
  const here = evidence.filter(({ start, end }) => start < block.end && end > block.start && end > start);
  const fields = source.fields.filter(({ start }) => start >= block.start && start < block.end);
  return fatesIn(source, marks, isFolded, block).flatMap((fate) => {
    const mark = fate.mark === null ? undefined : marks[fate.mark];
    const focus = mark && focusPlace(source.text, mark);
    const cuts = new Set([fate.start, fate.end]);
    if (!fate.folded) {
      const marked = [...here, ...found].flatMap(({ start, end }) => [start, end]);
      for (const place of [...marked, ...fields.map(({ start }) => start)]) {
        if (place > fate.start && place < fate.end) cuts.add(place);
      }
    }
    const edges = [...cuts].sort((a, b) => a - b);
    return edges.slice(0, -1).map((start, i): SourcePiece => {
      const end = edges[i + 1] ?? fate.end;
      const covering = here.filter((one) => one.start < end && one.end > start);
      return {
        start,
        end,
        mark: fate.mark,
        focus: mark !== undefined && start === focus,
        folded: fate.folded,
        layout: fate.layout,
        evidence: covering.length > 0,
        facts: covering.filter(({ fact }) => fact !== "event").map(({ fact, value }) => ({ fact, value })),
        hit: fate.folded ? null : (found.find((one) => one.start < end && one.end > start)?.hit ?? null),
        fields: fields.filter((field) => field.start >= start && field.start < end),
      };
    });
  });
}
