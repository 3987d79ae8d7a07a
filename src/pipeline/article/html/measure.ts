import { anchored } from "../../text/anchored.ts";
import { decodeEntities } from "../../text/entities.ts";
import { simplifyKey } from "../../text/simplify.ts";
import { UnitSet } from "../../text/unitSet.ts";
import { matchBoilerplate } from "../boilerplate/boilerplate.ts";
import { isRubric } from "../boilerplate/rubric.ts";
import type { HtmlBlock } from "./blocks.ts";

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
}

/** Text beyond this length says no more about a line. */
const SAMPLE = 2000;
const SHORTEST_PROSE = 8;
const SHORTEST_PARAGRAPH = 30;
const SHORTEST_ENTRY = 6;
const STOPS = UnitSet.of("，。；！？、,;!?");
const SENTENCE_END = anchored(/[。！？!?…][”’」』"）)]{0,2}$/);

export const NOTHING: Readonly<Measure> = { prose: 0, length: 0, linked: 0, links: 0, entries: 0, paragraphs: 0 };

/** White space that is not single spaces. */
const WHITE = /[^\S ]| {2}/;

/** The visible text of a line, cut to a sample. */
function sampleOf(block: HtmlBlock, source: string): string {
  let text = "";
  for (const { start, end } of block.spans) {
    text += source.slice(start, Math.min(end, start + SAMPLE));
    if (text.length > 2 * SAMPLE) break;
  }
  const decoded = decodeEntities(text);
  return (WHITE.test(decoded) ? decoded.replace(/\s+/g, " ") : decoded).trim();
}

/** Characters of a line within links. */
function linkedLength(block: HtmlBlock, source: string, key: string): number {
  let linked = 0;
  for (const { span } of block.links) linked += source.slice(span.start, span.end).trim().length;
  return Math.min(linked, key.length);
}

/** The weight of running text that a line has by its look. */
function proseOf(key: string, linked: number): number {
  const own = Math.max(0, key.length - 2 * linked);
  if (own < SHORTEST_PROSE) return 0;
  let stops = 0;
  for (let i = 0; i < key.length; i++) if (STOPS.has(key.charCodeAt(i))) stops++;
  if (stops === 0) return own >= 60 ? own : 0;
  return Math.min(own, 600) + 10 * Math.min(stops, 30);
}

function isBoilerplate(key: string): boolean {
  return key.length > 0 && matchBoilerplate({ key, loose: key }) !== null;
}

/** Whether a line is a credit, pager, rubric or the like: an article is over by then. */
export function isEndMark({ key }: MeasuredBlock): boolean {
  return isBoilerplate(key) || isRubric(key);
}

/** Measures one line. */
function measureBlock(block: HtmlBlock, source: string): MeasuredBlock {
  const key = simplifyKey(sampleOf(block, source));
  const linked = linkedLength(block, source, key);
  const own = Math.max(0, key.length - 2 * linked);
  const weight = proseOf(key, linked);
  const prose = weight > 0 && !isBoilerplate(key) ? weight : 0;
  return {
    key,
    prose,
    length: key.length,
    linked,
    links: block.links.length,
    entries: linked >= SHORTEST_ENTRY && linked >= 0.9 * key.length ? 1 : 0,
    paragraphs: prose > 0 && own >= SHORTEST_PARAGRAPH && SENTENCE_END.test(key.slice(-3)) ? 1 : 0,
  };
}

/** The measure of a line, taken when it is first asked for. */
export function measureOf(block: HtmlBlock, source: string): MeasuredBlock {
  block.measure ??= measureBlock(block, source);
  return block.measure;
}
