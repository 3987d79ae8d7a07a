import type { Evidence } from "../../src/bundle/schema.ts";

/** A text, and which stretches of it prove what. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Evidence[];
}

/** A text in the making: words and marks come together, so that the marks cannot be wrong. */
export class MarkedWriter {
  #text = "";
  readonly #marks: Evidence[] = [];

  get length(): number {
    return this.#text.length;
  }

  /** Words; with a fact, words that prove it. */
  add(words: string, fact?: Evidence["fact"], value = words): this {
    const start = this.#text.length;
    this.#text += words;
    if (fact) this.#marks.push({ fact, value, start, end: start + words.length });
    return this;
  }

  /** A text that is marked already; returns where it begins. */
  append({ text, marks }: MarkedText): number {
    const from = this.#text.length;
    this.#text += text;
    for (const mark of marks) this.#marks.push({ ...mark, start: from + mark.start, end: from + mark.end });
    return from;
  }

  done(): MarkedText {
    return { text: this.#text, marks: this.#marks };
  }
}
