import type { Span, SpanMap } from "../../model/span.ts";
import { roomForFates } from "./offsets.ts";
import { PackedRemovals } from "./packedRemovals.ts";

/** What a removal is filed under: the rule, and the reason for the reader. */
export interface RemovalReason {
  /** `area/name`. */
  readonly rule: string;
  /** In Chinese. */
  readonly reason: string;
}

/** White space and line ends that are layout; also the fate of what nothing else has claimed. */
export const WHITE_SPACE: RemovalReason = { rule: "layout/white-space", reason: "排版空白" };

const OPEN = 0;
const TEXT = 1;
const METADATA = 2;
const FIRST_RULE = 3;
const FEW = 24;

/** Where a run of units with one fate ends; most are long, and are read two at a time. */
function endOfRun(fates: Uint16Array, pairs: Int32Array, start: number, fate: number): number {
  const { length } = fates;
  const both = fate | (fate << 16);
  let end = start + 1;
  if ((end & 1) === 1 && end < length && fates[end] === fate) end++;
  if ((end & 1) === 0) {
    let pair = end >> 1;
    while (pair < pairs.length && pairs[pair] === both) pair++;
    end = pair << 1;
  }
  while (end < length && fates[end] === fate) end++;
  return end;
}

/**
 * The fate of every UTF-16 unit of the source: article text, metadata or a removal. There is one
 * entry for each unit, so each belongs to exactly one of the three; the last claim wins. What
 * nobody claims is white space.
 */
export class Ledger {
  readonly source: string;
  private readonly fates: Uint16Array;
  private readonly reasons: RemovalReason[] = [];
  private readonly numbers = new Map<string, number>();

  constructor(source: string) {
    this.source = source;
    this.fates = roomForFates(source.length);
  }

  private numberOf(reason: RemovalReason): number {
    let number = this.numbers.get(reason.rule);
    if (number === undefined) {
      number = FIRST_RULE + this.reasons.length;
      this.reasons.push(reason);
      this.numbers.set(reason.rule, number);
    }
    return number;
  }

  /** Writes the fate of a span; a call of `fill` costs more than the few units of most. */
  private write(fate: number, start: number, end: number): void {
    const { fates } = this;
    if (end - start > FEW) fates.fill(fate, start, end);
    else for (let i = start; i < end; i++) fates[i] = fate;
  }

  /** Takes a source span away. */
  remove(start: number, end: number, reason: RemovalReason): void {
    this.write(this.numberOf(reason), start, end);
  }

  /** Files a source span as metadata. */
  claim(start: number, end: number): void {
    this.write(METADATA, start, end);
  }

  /** Files a source span as article text. */
  keep(start: number, end: number): void {
    this.write(TEXT, start, end);
  }

  /** Takes back every claim on a source span. */
  reopen(start: number, end: number): void {
    this.write(OPEN, start, end);
  }

  /**
   * Takes over the fates of a text that was made from this one. Where several of its units stand for one run of this
   * text as a whole, the run is article text if one of them is, else metadata if one of them is.
   * @param map from the made text to this one
   */
  project(made: Ledger, map: SpanMap): void {
    const fateOf = (unit: number): number => {
      const fate = made.fates[unit] ?? OPEN;
      return fate < FIRST_RULE ? fate : this.numberOf(made.reasons[fate - FIRST_RULE] ?? WHITE_SPACE);
    };
    for (const { start, length, sourceStart, sourceLength } of map) {
      if (length === sourceLength) {
        for (let i = 0; i < length; i++) this.fates[sourceStart + i] = fateOf(start + i);
        continue;
      }
      let fate = fateOf(start);
      for (let i = 1; i < length && fate !== TEXT; i++) {
        const other = fateOf(start + i);
        if (other === TEXT || other === METADATA) fate = other;
      }
      this.fates.fill(fate, sourceStart, sourceStart + sourceLength);
    }
  }

  /** The metadata spans and the removals, each in order of the source. */
  close(): { metadata: Span[]; removals: PackedRemovals } {
    const metadata: Span[] = [];
    const removals = new PackedRemovals([WHITE_SPACE, ...this.reasons]);
    const { fates } = this;
    const { length } = fates;
    const pairs = new Int32Array(fates.buffer, fates.byteOffset, length >> 1);
    for (let start = 0, end = 0; start < length; start = end) {
      const fate = fates[start] ?? OPEN;
      end = endOfRun(fates, pairs, start, fate);
      if (fate === TEXT) continue;
      if (fate === METADATA) metadata.push({ start, end });
      else removals.add(start, end, fate < FIRST_RULE ? 0 : fate - FIRST_RULE + 1);
    }
    return { metadata, removals };
  }
}
