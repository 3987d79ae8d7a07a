import { patternEdges } from "./patternEdges.ts";
import { unitAt } from "./unitAt.ts";
import { UnitSet } from "./unitSet.ts";

/** A pattern that stands at an edge of a text. It is tried only where the unit at that edge allows it. */
export class AnchoredPattern {
  private readonly pattern: RegExp;
  private readonly first: UnitSet | null;
  private readonly last: UnitSet | null;

  constructor(pattern: RegExp) {
    const { first, last, nullable, atStart, atEnd } = patternEdges(pattern);
    if (/[gmyv]/.test(pattern.flags) || !(atStart || atEnd) || nullable)
      throw new SyntaxError(`Unexpected pattern ${pattern}, expected one that takes text behind ^ or before $`);
    this.pattern = pattern;
    this.first = atStart ? new UnitSet(first) : null;
    this.last = atEnd ? new UnitSet(last) : null;
  }

  /** Whether a text that begins with a UTF-16 unit may match. */
  mayBeginWith(unit: number): boolean {
    return this.first === null || this.first.has(unit);
  }

  /** Whether a text that ends with a UTF-16 unit may match. */
  mayEndWith(unit: number): boolean {
    return this.last === null || this.last.has(unit);
  }

  private mayMatch(text: string): boolean {
    const { length } = text;
    if (length === 0) return false;
    if (this.first !== null && !this.first.has(unitAt(text, 0))) return false;
    return this.last === null || this.last.has(unitAt(text, length - 1));
  }

  test(text: string): boolean {
    return this.mayMatch(text) && this.pattern.test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.mayMatch(text) ? this.pattern.exec(text) : null;
  }
}

/**
 * A pattern for the beginning (`^`) or the end (`$`) of lines, made fast: hundreds of patterns look at each line, and
 * nearly all can be told from its first or last unit alone. It matches what the pattern matches, which has to take at
 * least one unit. Throws SyntaxError for patterns with no anchor in one of their alternatives, with the flags `g`, `y`,
 * `m` or `v`, or that match nothing at all.
 */
export function anchored(pattern: RegExp): AnchoredPattern {
  return new AnchoredPattern(pattern);
}
