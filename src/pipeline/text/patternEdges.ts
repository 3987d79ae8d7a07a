import { needsOf, needsOfBoth, needsOfEither, type UnitNeeds } from "./unitNeeds.ts";

/** Ranges of UTF-16 units, both ends included. */
type Units = readonly (readonly [first: number, last: number])[];

/** What a pattern, or a part of it, says about the edges of what it matches. A set may be larger than the truth. */
export interface PatternEdges {
  /** The units that a match may begin with. */
  readonly first: Units;
  /** The units that a match may end with. */
  readonly last: Units;
  /** A match may be empty. */
  readonly nullable: boolean;
  /** Every match begins where the text begins (`^`). */
  readonly atStart: boolean;
  /** Every match ends where the text ends (`$`). */
  readonly atEnd: boolean;
  /** What every match holds. */
  readonly needs: UnitNeeds;
}

const ALL: Units = [[0, 0xffff]];
const SURROGATES = [0xd800, 0xdfff] as const;
const DIGITS: Units = [[0x30, 0x39]];
const WORD: Units = [
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x5f, 0x5f],
  [0x61, 0x7a],
];
/** White space as ECMAScript has it. */
const SPACES: Units = [
  [0x09, 0x0d],
  [0x20, 0x20],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
];
const BEYOND_ASCII = [0x80, 0xffff] as const;
/** Properties that the rules use: sets that hold at least, and at most, their units. */
const PROPERTIES: Readonly<Record<string, { readonly wide: Units; readonly narrow: Units }>> = {
  "Script=Han": { wide: [[0x2e80, 0xffff]], narrow: [[0x4e00, 0x9fa5]] },
  L: {
    wide: [[0x41, 0x5a], [0x61, 0x7a], BEYOND_ASCII],
    narrow: [
      [0x41, 0x5a],
      [0x61, 0x7a],
      [0x4e00, 0x9fa5],
    ],
  },
  N: { wide: [[0x30, 0x39], BEYOND_ASCII], narrow: [[0x30, 0x39]] },
};
const CONTROLS: Readonly<Record<string, number>> = { n: 0x0a, r: 0x0d, t: 0x09, v: 0x0b, f: 0x0c, 0: 0 };

function without(units: Units): Units {
  const rest: [number, number][] = [];
  let from = 0;
  for (const [first, last] of [...units].sort((a, b) => a[0] - b[0])) {
    if (first > from) rest.push([from, first - 1]);
    from = Math.max(from, last + 1);
  }
  if (from <= 0xffff) rest.push([from, 0xffff]);
  return [...rest, SURROGATES];
}

/** Letters as one block, where case makes no difference. */
const CASED: Units = [
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0x17f, 0x17f],
  [0x212a, 0x212a],
];

function hasOneCase(code: number): boolean {
  const text = String.fromCharCode(code);
  return text.toLowerCase() === text.toUpperCase();
}

const EMPTY: PatternEdges = { first: [], last: [], nullable: true, atStart: false, atEnd: false, needs: [] };

/** Reads the source of a regular expression from left to right, as ECMAScript writes them. */
class PatternReader {
  private at = 0;
  private readonly source: string;
  private readonly ignoresCase: boolean;

  constructor({ source, flags }: RegExp) {
    this.source = source;
    this.ignoresCase = flags.includes("i");
  }

  private take(text: string): boolean {
    if (!this.source.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }

  private match(sticky: RegExp): RegExpExecArray | null {
    sticky.lastIndex = this.at;
    const match = sticky.exec(this.source);
    if (match) this.at += match[0].length;
    return match;
  }

  /** Alternatives up to a closing bracket or the end. */
  readAlternatives(): PatternEdges {
    let all = this.readSequence();
    while (this.take("|")) {
      const next = this.readSequence();
      all = {
        first: [...all.first, ...next.first],
        last: [...all.last, ...next.last],
        nullable: all.nullable || next.nullable,
        atStart: all.atStart && next.atStart,
        atEnd: all.atEnd && next.atEnd,
        needs: needsOfEither(all.needs, next.needs),
      };
    }
    return all;
  }

  private readSequence(): PatternEdges {
    let edges = EMPTY;
    while (this.at < this.source.length && !/[|)]/.test(this.source[this.at] ?? "")) {
      const next = this.readTerm();
      edges = {
        first: edges.nullable ? [...edges.first, ...next.first] : edges.first,
        last: next.nullable ? [...edges.last, ...next.last] : next.last,
        nullable: edges.nullable && next.nullable,
        atStart: edges.atStart || (edges === EMPTY && next.atStart),
        atEnd: next.atEnd,
        needs: needsOfBoth(edges.needs, next.needs),
      };
    }
    return edges;
  }

  private readTerm(): PatternEdges {
    if (this.take("^")) return { ...EMPTY, atStart: true };
    if (this.take("$")) return { ...EMPTY, atEnd: true };
    if (this.take("\\b") || this.take("\\B")) return EMPTY;
    if (this.match(/\(\?<?[=!]/y)) {
      this.readAlternatives();
      this.take(")");
      return EMPTY;
    }
    const atom = this.readAtom();
    const quantifier = this.match(/(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/y);
    if (!quantifier) return atom;
    const optional = /^[*?]/.test(quantifier[0]) || quantifier[1] === "0";
    return optional ? { ...atom, nullable: true, atStart: false, atEnd: false, needs: [] } : atom;
  }

  private readAtom(): PatternEdges {
    if (this.match(/\((?:\?:|\?<\w+>)?/y)) {
      const group = this.readAlternatives();
      this.take(")");
      return group;
    }
    if (this.match(/\\(?:[1-9]|k<\w+>)/y)) return { ...EMPTY, first: ALL, last: ALL };
    const units = this.take("[") ? this.readClass() : this.take(".") ? ALL : this.readUnits();
    return { ...EMPTY, first: units, last: units, nullable: false, needs: needsOf(units) };
  }

  /** A class behind its opening bracket. */
  private readClass(): Units {
    const negated = this.take("^");
    const units: (readonly [number, number])[] = [];
    while (this.at < this.source.length && !this.take("]")) {
      const from = this.readUnits(negated);
      const isRange = this.source[this.at] === "-" && this.source[this.at + 1] !== "]";
      if (isRange) this.at++;
      const to = isRange ? this.readUnits() : from;
      if (isRange) units.push(...this.bothCases(from[0]?.[0] ?? 0, to[0]?.[1] ?? 0xffff));
      else units.push(...from);
    }
    if (!negated) return units;
    return this.ignoresCase ? ALL : without(units);
  }

  /**
   * One character or escape. A character beyond the Basic Multilingual Plane stands for any half of one. In a `negated`
   * class too few units, rather than too many, make the larger set.
   */
  private readUnits(negated = false): Units {
    const property = this.match(/\\(p|P)\{([^}]*)\}/y);
    if (property) {
      const known = property[1] === "p" ? PROPERTIES[property[2] ?? ""] : undefined;
      if (negated) return known?.narrow ?? [];
      return known?.wide ?? ALL;
    }
    const kind = this.match(/\\([sSdDwW])/y)?.[1];
    if (kind) {
      const units = /s/i.test(kind) ? SPACES : /d/i.test(kind) ? DIGITS : WORD;
      return kind === kind.toLowerCase() ? units : without(units);
    }
    const hex = this.match(/\\(?:u\{([\da-fA-F]+)\}|u([\da-fA-F]{4})|x([\da-fA-F]{2}))/y);
    if (hex) return this.unitsOf(Number.parseInt(hex[1] ?? hex[2] ?? hex[3] ?? "", 16));
    const escaped = this.match(/\\(.)/sy)?.[1];
    const code = this.source.codePointAt(escaped === undefined ? this.at : this.at - 1) ?? 0;
    if (escaped === undefined) this.at += code > 0xffff ? 2 : 1;
    return this.unitsOf(escaped === undefined ? code : (CONTROLS[escaped] ?? code));
  }

  private unitsOf(code: number): Units {
    return code > 0xffff || (code >= SURROGATES[0] && code <= SURROGATES[1])
      ? [SURROGATES]
      : this.bothCases(code, code);
  }

  private bothCases(first: number, last: number): Units {
    if (!this.ignoresCase) return [[first, last]];
    if (first === last && hasOneCase(first)) return [[first, last]];
    // ſ and the sign K for kelvin are forms of s and k.
    if (first >= 0x2e80 || last < 0x41) return [[first, last]];
    return last < 0x80 ? [[first, last], ...CASED] : [[0, Math.max(last, 0x2e7f)]];
  }
}

/**
 * What every match of a pattern begins and ends with, what it holds, and whether it stands at the edges of the text.
 * Read from the source of the pattern; what is not understood in detail gives larger sets. Patterns with the flags `m`
 * or `v` are none of which this can be said.
 */
export function patternEdges(pattern: RegExp): PatternEdges {
  return new PatternReader(pattern).readAlternatives();
}
