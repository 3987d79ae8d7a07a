import { partiesOf } from "./parties/partiesOf.ts";
import type { Sentence } from "./readSentences.ts";

/** The last sentence that names two sides, whom 双方 may mean. */
export class LastPair {
  /** Those that may name two. */
  private readonly maybe: Sentence[] = [];

  note(sentence: Sentence): void {
    if (sentence.organizations.length >= 2) this.maybe.push(sentence);
  }

  /** The last one noted that does. */
  last(): Sentence | undefined {
    for (let last = this.maybe.at(-1); last; last = this.maybe.at(-1)) {
      if (partiesOf(last, last.span).length === 2) return last;
      this.maybe.pop();
    }
    return undefined;
  }
}
