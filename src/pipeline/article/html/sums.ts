import type { HtmlBlock } from "./blocks.ts";
import { type Measure, NOTHING } from "./measure.ts";
import type { HtmlElement } from "./tree.ts";

/** The sums of the lines in each element that has any, in the order in which the elements were met. */
export type Sums = ReadonlyMap<HtmlElement, Measure>;

/** Adds one measure to another. */
function addMeasure(sum: Measure, part: Measure): void {
  sum.prose += part.prose;
  sum.length += part.length;
  sum.linked += part.linked;
  sum.links += part.links;
  sum.entries += part.entries;
  sum.paragraphs += part.paragraphs;
}

function sumOf(sums: Map<HtmlElement, Measure>, element: HtmlElement): Measure {
  let sum = sums.get(element);
  if (!sum) {
    sum = { ...NOTHING };
    sums.set(element, sum);
  }
  return sum;
}

/** Adds the elements with lines below one, each behind those in it. */
function addHolders(element: HtmlElement, holding: ReadonlySet<HtmlElement>, holders: HtmlElement[]): void {
  for (const child of element.children) {
    if (child.kind !== "element" || !holding.has(child)) continue;
    addHolders(child, holding, holders);
    holders.push(child);
  }
}

/** The lines of a page and the elements that hold them, for summing up more than once. */
export class LineHolders {
  private readonly root: HtmlElement;
  private readonly blocks: readonly HtmlBlock[];
  /** All elements below the root that hold lines, each behind those in it. */
  private readonly holders: HtmlElement[] = [];

  constructor(root: HtmlElement, blocks: readonly HtmlBlock[]) {
    this.root = root;
    this.blocks = blocks;
    const holding = new Set<HtmlElement>();
    for (const { owner } of blocks) {
      let current: HtmlElement | null = owner;
      while (current && !holding.has(current)) {
        holding.add(current);
        current = current.parent;
      }
    }
    addHolders(root, holding, this.holders);
  }

  /**
   * The sums of the lines in each element, given the measure of each line. `weigh` may lessen the sum of an element
   * before it is added to its parent's.
   */
  sumUp(
    measures: readonly Measure[],
    weigh: (element: HtmlElement, sum: Measure, sums: Sums) => Measure = (_, sum) => sum,
  ): Sums {
    const sums = new Map<HtmlElement, Measure>();
    for (let i = 0; i < this.blocks.length; i++) {
      const block = this.blocks[i];
      if (block) addMeasure(sumOf(sums, block.owner), measures[i] ?? NOTHING);
    }
    for (const element of this.holders) {
      const sum = sums.get(element);
      if (sum) addMeasure(sumOf(sums, element.parent ?? this.root), weigh(element, sum, sums));
    }
    return sums;
  }
}
