import { PatternFamily } from "../text/patternFamily.ts";

/** A sentence and which of the patterns below may match it. */
export interface SignedText {
  readonly text: string;
  /** As `signsIn` gives them. */
  readonly signs: number;
}

const patterns: RegExp[] = [];
let family: PatternFamily | null = null;

/** A pattern that is asked of whole sentences. */
export class SentenceSign {
  /** Its own bit among the signs of a sentence. */
  readonly bit: number;

  constructor(private readonly pattern: RegExp) {
    this.bit = 1 << (patterns.push(pattern) - 1);
    family = null;
  }

  test({ text, signs }: SignedText): boolean {
    return (signs & this.bit) !== 0 && this.pattern.test(text);
  }

  /** Whether it matches words of a sentence; only for a pattern without `^` and `$`. */
  within({ signs }: SignedText, words: string): boolean {
    return (signs & this.bit) !== 0 && this.pattern.test(words);
  }
}

/**
 * A bit for each pattern of all modules that may match the sentence between two offsets of a text. Every sentence is asked about all of them, and one
 * walk over it tells that most need not be tried.
 */
export function signsIn(text: string, from: number = 0, to: number = text.length): number {
  family ??= new PatternFamily(patterns);
  return family.mayMatch(text, from, to);
}
