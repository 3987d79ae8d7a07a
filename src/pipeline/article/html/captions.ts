import type { HtmlBlock } from "./blocks.ts";
import type { HtmlPicture } from "./pictures.ts";

const LONGEST_CENTRED = 60;
/** A line this long is a paragraph, as far as the habit of a page to centre its text is concerned. */
const SHORTEST_PARAGRAPH = 25;

/** A picture of the article and the line that describes it, by its index. */
export type CaptionOf = ReadonlyMap<number, HtmlPicture>;

function startOf(block: HtmlBlock): number {
  return block.spans[0]?.start ?? 0;
}

function lengthOf(block: HtmlBlock): number {
  return block.spans.reduce((length, { start, end }) => length + end - start, 0);
}

/** Whether the page centres all its text, so that a centred line tells nothing. */
function centresEverything(blocks: readonly HtmlBlock[], inMain: readonly boolean[]): boolean {
  let long = 0;
  let centred = 0;
  for (const [index, block] of blocks.entries()) {
    if (!inMain[index] || lengthOf(block) < SHORTEST_PARAGRAPH) continue;
    long++;
    if (block.centred) centred++;
  }
  return centred * 2 >= long;
}

/**
 * Finds the lines that are captions: in a `figcaption` or an element of such a class, and short
 * centred lines right below a picture on a page that does not centre its text. A caption belongs
 * to the picture of its figure, else to the last one before it. `mayBe` tells which lines may be
 * one at all; `pictures` in order; `isTitle` whether a line above the text is the page's title.
 */
export function findCaptions(
  blocks: readonly HtmlBlock[],
  mayBe: readonly boolean[],
  pictures: readonly HtmlPicture[],
  isTitle: (block: HtmlBlock) => boolean,
): CaptionOf {
  const captions = new Map<number, HtmlPicture>();
  if (pictures.length === 0) return captions;
  const centredText = centresEverything(blocks, mayBe);
  const firstOf = new Map(pictures.toReversed().map((picture) => [picture.figure, picture] as const));
  let next = 0;
  let above: HtmlPicture | null = null;
  let previous = -1;
  let inText = false;
  for (const [index, block] of blocks.entries()) {
    const start = startOf(block);
    while ((pictures[next]?.at ?? start) < start) above = pictures[next++] ?? null;
    if (mayBe[index]) {
      const ofFigure = block.figure && (above?.figure === block.figure ? above : firstOf.get(block.figure));
      const below = above !== null && above.at > previous && !centredText && block.centred;
      const short = lengthOf(block) <= LONGEST_CENTRED && !block.bold && !block.heading;
      if (block.caption && ofFigure) captions.set(index, ofFigure);
      else if (block.caption && !block.figure && above) captions.set(index, above);
      else if (below && above && short && (inText || !isTitle(block))) captions.set(index, above);
    }
    inText ||= mayBe[index] === true && !block.centred && lengthOf(block) >= SHORTEST_PARAGRAPH;
    previous = block.spans[block.spans.length - 1]?.end ?? start;
  }
  return captions;
}
