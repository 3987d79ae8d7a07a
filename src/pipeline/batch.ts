import type { SourceDocument } from "../model/source.ts";

/** How many UTF-16 units of documents make a batch: enough for `extractAll` to be fast, little to hold in memory. */
const ENOUGH = 300_000;

/** Collects documents, in order, until there are enough to go through the stages together. */
export class Batch {
  private waiting: SourceDocument[] = [];
  private units = 0;

  /** Adds a document. Gives all that wait once they are enough, and none before. */
  add(source: SourceDocument): readonly SourceDocument[] {
    this.waiting.push(source);
    this.units += source.text.length;
    return this.units < ENOUGH ? [] : this.rest();
  }

  /** Those that still wait; none waits after that. */
  rest(): readonly SourceDocument[] {
    const { waiting } = this;
    this.waiting = [];
    this.units = 0;
    return waiting;
  }
}
