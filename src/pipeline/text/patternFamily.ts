import { patternEdges } from "./patternEdges.ts";

/** As many bits as a number has without its sign. */
const MOST_PATTERNS = 31;
/** Units that are alike in their lower bits share a place: a table fits into the fastest memory, and is rarely wrong. */
const PLACES = 2048;
const MASK = PLACES - 1;

type Units = readonly (readonly [first: number, last: number])[];

/** A table whose places have the bits of all patterns that are not told by it. */
const tableOf = (bits: number): Int32Array => new Int32Array(PLACES).fill(bits);

function addTo(table: Int32Array, units: Units, bit: number): void {
  for (const [first, last] of units)
    for (let unit = first; unit <= Math.min(last, first + MASK); unit++)
      table[unit & MASK] = (table[unit & MASK] ?? 0) | bit;
}

/**
 * Patterns that are tried on the same stretches of text. Most stretches hold none of the characters that most of the
 * patterns need (`patternEdges`): one walk over a stretch tells which are worth trying at all, however many there are.
 */
export class PatternFamily {
  /** By a unit anywhere in the text, its first and its last: the patterns that may match. */
  private readonly held: Int32Array;
  private readonly first: Int32Array;
  private readonly last: Int32Array;
  /** Those that need no unit in particular. */
  private readonly anyhow: number;
  /** Those that may match where there is nothing. */
  private readonly empty: number;

  /** At most 31 patterns, without the flags `g`, `y`, `m` and `v`; `undefined` is one that is always worth trying. */
  constructor(patterns: readonly (RegExp | undefined)[]) {
    if (patterns.length > MOST_PATTERNS)
      throw new RangeError(`Expected at most ${MOST_PATTERNS} patterns, got ${patterns.length}`);
    const all = patterns.map((pattern) => {
      if (pattern && /[gmyv]/.test(pattern.flags))
        throw new SyntaxError(`Unexpected pattern ${pattern}, expected one without the flags g, y, m and v`);
      return pattern ? patternEdges(pattern) : null;
    });
    const bitsOf = (holds: (edges: (typeof all)[number]) => boolean): number =>
      all.reduce((bits, edges, i) => (holds(edges) ? bits | (1 << i) : bits), 0);
    this.empty = bitsOf((edges) => edges === null || edges.nullable);
    this.anyhow = bitsOf((edges) => edges === null || edges.needs.length === 0);
    this.held = tableOf(this.anyhow);
    this.first = tableOf(bitsOf((edges) => edges === null || edges.nullable || !edges.atStart));
    this.last = tableOf(bitsOf((edges) => edges === null || edges.nullable || !edges.atEnd));
    for (const [i, edges] of all.entries()) {
      if (edges === null) continue;
      const bit = 1 << i;
      const needs = edges.needs[0] ?? "";
      for (let at = 0; at < needs.length; at++) {
        const unit = needs.charCodeAt(at);
        addTo(this.held, [[unit, unit]], bit);
      }
      if (edges.nullable) continue;
      if (edges.atStart) addTo(this.first, edges.first, bit);
      if (edges.atEnd) addTo(this.last, edges.last, bit);
    }
  }

  /** A bit for each pattern that may match a stretch of a text, by its place in the list; no others do. */
  mayMatch(text: string, from: number = 0, to: number = text.length): number {
    if (from >= to) return this.empty;
    const { held } = this;
    let bits = this.anyhow;
    for (let at = from; at < to; at++) bits |= held[text.charCodeAt(at) & MASK] ?? 0;
    return bits & (this.first[text.charCodeAt(from) & MASK] ?? 0) & (this.last[text.charCodeAt(to - 1) & MASK] ?? 0);
  }
}
