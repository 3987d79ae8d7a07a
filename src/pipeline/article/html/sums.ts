import type { HtmlBlock } from "./blocks.ts";
import { type Measure, NOTHING } from "./measure.ts";
import type { HtmlElement } from "./tree.ts";

/** The sums of the lines in each element. */
export class Sums {
  /** By the number of the element. */
  private readonly known: (Measure | undefined)[];

  /** Of a page with so many elements. */
  constructor(count: number) {
    this.known = new Array(count).fill(undefined);
  }

  /** The sum of an element; nothing where no line is in it. */
  of(element: HtmlElement): Readonly<Measure> {
    return this.known[element.number] ?? NOTHING;
  }

  /** Adds a measure to an element's sum. */
  add({ number }: HtmlElement, part: Readonly<Measure>): void {
    const sum = this.known[number];
    if (sum === undefined) {
      const { prose, length, linked, links, entries, paragraphs } = part;
      this.known[number] = { prose, length, linked, links, entries, paragraphs };
      return;
    }
    sum.prose += part.prose;
    sum.length += part.length;
    sum.linked += part.linked;
    sum.links += part.links;
    sum.entries += part.entries;
    sum.paragraphs += part.paragraphs;
  }
}

/** Adds the elements with lines below one, each behind those in it. */
function addHolders(element: HtmlElement, holding: Uint8Array, holders: HtmlElement[]): void {
  for (let child = element.first; child; child = child.next) {
    if (child.kind !== "element" || holding[child.number] === 0) continue;
    addHolders(child, holding, holders);
    holders.push(child);
  }
}

/** The lines of a page and the elements that hold them, for summing up more than once. */
export class LineHolders {
  /** All elements that hold lines: those that lines stand in right away, then those around, from inside out. */
  readonly all: HtmlElement[] = [];
  private readonly root: HtmlElement;
  private readonly blocks: readonly HtmlBlock[];
  /** All elements below the root that hold lines, each behind those in it. */
  private readonly holders: HtmlElement[] = [];

  constructor(root: HtmlElement, blocks: readonly HtmlBlock[]) {
    this.root = root;
    this.blocks = blocks;
    const holding = new Uint8Array(root.count);
    for (const { owner } of blocks) {
      for (let current: HtmlElement | null = owner; current && holding[current.number] === 0; current = current.parent)
        holding[current.number] = 1;
    }
    addHolders(root, holding, this.holders);
    const met = new Uint8Array(root.count);
    const meet = (element: HtmlElement) => {
      if (met[element.number] === 0) this.all.push(element);
      met[element.number] = 1;
    };
    for (const { owner } of blocks) meet(owner);
    for (const { parent } of this.holders) meet(parent ?? root);
  }

  /**
   * The sums of the lines in each element, given the measure of each line. `weigh` may lessen the sum of an element
   * before it is added to its parent's.
   */
  sumUp(
    measures: readonly Measure[],
    weigh: (element: HtmlElement, sum: Readonly<Measure>, sums: Sums) => Readonly<Measure>,
  ): Sums {
    const sums = new Sums(this.root.count);
    for (let i = 0; i < this.blocks.length; i++) {
      const block = this.blocks[i];
      if (block) sums.add(block.owner, measures[i] ?? NOTHING);
    }
    for (const element of this.holders) sums.add(element.parent ?? this.root, weigh(element, sums.of(element), sums));
    return sums;
  }
}
