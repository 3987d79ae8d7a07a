import { anchored } from "../../text/anchored.ts";
import { decodeEntities } from "../../text/entities.ts";
import { simplifyKey } from "../../text/simplify.ts";
import { matchBoilerplate } from "../boilerplate/boilerplate.ts";
import { isRubric } from "../boilerplate/rubric.ts";
import type { HtmlBlock } from "./blocks.ts";
import type { HtmlElement } from "./tree.ts";

/** How much of a line, or of an element's lines, is prose, text at all, and links. */
export interface Measure {
  /** Weight of running text; 0 for menus, lists of links and lines that boilerplate rules know. */
  prose: number;
  /** Characters. */
  length: number;
  /** Characters within links. */
  linked: number;
  links: number;
  /** Lines that are one link, as a list of headlines has them. */
  entries: number;
  /** Whole paragraphs: long, with a sentence's end, hardly any of it a link. */
  paragraphs: number;
}

/** What can be seen of one line without its neighbours. */
export interface MeasuredBlock extends Measure {
  /** The text, cut to a sample, in Simplified characters. */
  readonly key: string;
  /** A credit, pager, rubric or the like: an article is over by then. */
  readonly endMark: boolean;
}

/** Text beyond this length says no more about a line. */
const SAMPLE = 2000;
const SHORTEST_PARAGRAPH = 30;
const SHORTEST_ENTRY = 6;
const STOPS = /[，。；！？、,;!?]/g;
const SENTENCE_END = anchored(/[。！？!?…][”’」』"）)]{0,2}$/);

export const NOTHING: Readonly<Measure> = { prose: 0, length: 0, linked: 0, links: 0, entries: 0, paragraphs: 0 };

/** The visible text of a line, cut to a sample. */
function sampleOf(block: HtmlBlock, source: string): string {
  let text = "";
  for (const { start, end } of block.spans) {
    text += source.slice(start, Math.min(end, start + SAMPLE));
    if (text.length > 2 * SAMPLE) break;
  }
  return decodeEntities(text).replace(/\s+/g, " ").trim();
}

/** Measures one line. */
export function measureBlock(block: HtmlBlock, source: string): MeasuredBlock {
  const key = simplifyKey(sampleOf(block, source));
  let linked = 0;
  for (const { span } of block.links) linked += source.slice(span.start, span.end).trim().length;
  linked = Math.min(linked, key.length);
  const stops = key.match(STOPS)?.length ?? 0;
  const own = Math.max(0, key.length - 2 * linked);
  let prose = 0;
  if (stops === 0 || own < 8) prose = own >= 60 ? own : 0;
  else prose = Math.min(own, 600) + 10 * Math.min(stops, 30);
  const known = key.length > 0 && matchBoilerplate({ key, loose: key }) !== null;
  if (known) prose = 0;
  return {
    key,
    endMark: known || isRubric(key),
    prose,
    length: key.length,
    linked,
    links: block.links.length,
    entries: linked >= SHORTEST_ENTRY && linked >= 0.9 * key.length ? 1 : 0,
    paragraphs: prose > 0 && own >= SHORTEST_PARAGRAPH && SENTENCE_END.test(key) ? 1 : 0,
  };
}

/** Adds one measure to another. */
export function addMeasure(sum: Measure, part: Measure): void {
  sum.prose += part.prose;
  sum.length += part.length;
  sum.linked += part.linked;
  sum.links += part.links;
  sum.entries += part.entries;
  sum.paragraphs += part.paragraphs;
}

/**
 * The sums of the lines in each element that has any, given the measure of each line. `weigh` may
 * lessen the sum of an element before it is added to its parent's.
 */
export function sumUp(
  root: HtmlElement,
  blocks: readonly HtmlBlock[],
  measures: readonly Measure[],
  weigh: (element: HtmlElement, sum: Measure, sums: ReadonlyMap<HtmlElement, Measure>) => Measure,
): ReadonlyMap<HtmlElement, Measure> {
  const sums = new Map<HtmlElement, Measure>();
  const sumOf = (element: HtmlElement): Measure => {
    let sum = sums.get(element);
    if (!sum) {
      sum = { ...NOTHING };
      sums.set(element, sum);
    }
    return sum;
  };
  for (const [index, block] of blocks.entries()) addMeasure(sumOf(block.owner), measures[index] ?? NOTHING);
  const visit = (element: HtmlElement): void => {
    for (const child of element.children) {
      if (child.kind !== "element") continue;
      visit(child);
      const sum = sums.get(child);
      if (sum) addMeasure(sumOf(element), weigh(child, sum, sums));
    }
  };
  visit(root);
  return sums;
}
