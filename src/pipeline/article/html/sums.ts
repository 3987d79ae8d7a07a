import type { HtmlBlock } from "./blocks.ts";
import { type Measure, NOTHING } from "./measure.ts";
import type { HtmlElement } from "./tree.ts";

/** The numbers of a measure side by side. */
const [PROSE, LENGTH, LINKED, LINKS, ENTRIES, PARAGRAPHS] = [0, 1, 2, 3, 4, 5];
const SIZE = 6;

/** The sums of the lines in each element; nothing where no line is in it. */
export class Sums {
  /** Those of each element from its number on. */
  private readonly numbers: Float64Array;

  /** Of a page with so many elements. */
  constructor(count: number) {
    this.numbers = new Float64Array(count * SIZE);
  }

  private numberOf({ number }: HtmlElement, which: number): number {
    return this.numbers[number * SIZE + which] ?? 0;
  }

  proseOf(element: HtmlElement): number {
    return this.numberOf(element, PROSE);
  }

  lengthOf(element: HtmlElement): number {
    return this.numberOf(element, LENGTH);
  }

  linkedOf(element: HtmlElement): number {
    return this.numberOf(element, LINKED);
  }

  linksOf(element: HtmlElement): number {
    return this.numberOf(element, LINKS);
  }

  entriesOf(element: HtmlElement): number {
    return this.numberOf(element, ENTRIES);
  }

  paragraphsOf(element: HtmlElement): number {
    return this.numberOf(element, PARAGRAPHS);
  }

  /** Adds a line's measure to an element's sum. */
  addLine({ number }: HtmlElement, line: Readonly<Measure>): void {
    this.add(number, line.prose, line.length, line.linked, line.links, line.entries, line.paragraphs);
  }

  /** Adds an element's sum to its parent's; with less than all of its prose, no whole paragraphs. */
  addPart(parent: HtmlElement, part: HtmlElement, proseShare: number): void {
    const { numbers } = this;
    const from = part.number * SIZE;
    this.add(
      parent.number,
      (numbers[from + PROSE] ?? 0) * proseShare,
      numbers[from + LENGTH] ?? 0,
      numbers[from + LINKED] ?? 0,
      numbers[from + LINKS] ?? 0,
      numbers[from + ENTRIES] ?? 0,
      proseShare < 1 ? 0 : (numbers[from + PARAGRAPHS] ?? 0),
    );
  }

  private add(
    number: number,
    prose: number,
    length: number,
    linked: number,
    links: number,
    entries: number,
    paragraphs: number,
  ): void {
    const { numbers } = this;
    const at = number * SIZE;
    numbers[at + PROSE] = (numbers[at + PROSE] ?? 0) + prose;
    numbers[at + LENGTH] = (numbers[at + LENGTH] ?? 0) + length;
    numbers[at + LINKED] = (numbers[at + LINKED] ?? 0) + linked;
    numbers[at + LINKS] = (numbers[at + LINKS] ?? 0) + links;
    numbers[at + ENTRIES] = (numbers[at + ENTRIES] ?? 0) + entries;
    numbers[at + PARAGRAPHS] = (numbers[at + PARAGRAPHS] ?? 0) + paragraphs;
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

  /** The prose of the lines in each element, by its number. */
  proseIn(measures: readonly Measure[]): Float64Array {
    const prose = new Float64Array(this.root.count);
    const add = ({ number }: HtmlElement, more: number) => {
      prose[number] = (prose[number] ?? 0) + more;
    };
    for (let i = 0; i < this.blocks.length; i++) {
      const block = this.blocks[i];
      if (block) add(block.owner, measures[i]?.prose ?? 0);
    }
    for (const element of this.holders) add(element.parent ?? this.root, prose[element.number] ?? 0);
    return prose;
  }

  /**
   * The sums of the lines in each element, given the measure of each line. `proseShare` tells what share of an
   * element's prose counts for its parent; without all of it, none of its whole paragraphs does.
   */
  sumUp(measures: readonly Measure[], proseShare: (element: HtmlElement, sums: Sums) => number): Sums {
    const sums = new Sums(this.root.count);
    for (let i = 0; i < this.blocks.length; i++) {
      const block = this.blocks[i];
      if (block) sums.addLine(block.owner, measures[i] ?? NOTHING);
    }
    for (const element of this.holders) sums.addPart(element.parent ?? this.root, element, proseShare(element, sums));
    return sums;
  }
}
