import { anchored } from "../../text/anchored.ts";
import { decodeEntities } from "../../text/entities.ts";
import { simplifyKey } from "../../text/simplify.ts";
import { isWhiteSpace } from "../../text/whiteSpace.ts";
import { matchText } from "../boilerplate/boilerplate.ts";
import type { BoilerplateRule } from "../boilerplate/boilerplateRule.ts";
import { isRubric } from "../boilerplate/rubric.ts";
import { ALTERED, ODD, REFERENCE, SPACES, signsIn, signsOfBoth, stopsOf } from "../lineSigns.ts";
import { type HtmlBlock, trimmedOf } from "./blocks.ts";

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
  /** The text, cut to a sample, and the same in Simplified characters. */
  readonly text: string;
  readonly key: string;
  /** The text is all of the line, and reads as it stands in the source. */
  readonly whole: boolean;
  /** The rule by which the key is boilerplate; undefined until somebody asks. */
  boilerplate: BoilerplateRule | null | undefined;
}

/** Text beyond this length says no more about a line. */
const SAMPLE = 2000;
const SHORTEST_PROSE = 8;
const SHORTEST_PARAGRAPH = 30;
const SHORTEST_ENTRY = 6;
const SENTENCE_END = anchored(/[。！？!?…][”’」』"）)]{0,2}$/);

export const NOTHING: Readonly<Measure> = { prose: 0, length: 0, linked: 0, links: 0, entries: 0, paragraphs: 0 };

/** White space that is not single spaces. */
const WHITE = /[^\S ]| {2}/;

/** The visible text of a line, cut to a sample; `signs` of all of it. */
function sampleOf(block: HtmlBlock, source: string, signs: number): string {
  const parts: string[] = [];
  let size = 0;
  for (const { start, end } of block.spans) {
    const part = source.slice(start, Math.min(end, start + SAMPLE));
    parts.push(part);
    size += part.length;
    if (size > 2 * SAMPLE) break;
  }
  const text = parts.join("");
  const decoded = (signs & REFERENCE) === 0 ? text : decodeEntities(text);
  const spaced = (signs & (SPACES | ALTERED | REFERENCE)) !== 0 && WHITE.test(decoded);
  return (spaced ? decoded.replace(/\s+/g, " ") : decoded).trim();
}

/** Characters of a line within links. */
function linkedLength(block: HtmlBlock, source: string, key: string): number {
  let linked = 0;
  for (const { span } of block.links) {
    let { start, end } = span;
    while (start < end && isWhiteSpace(source.charCodeAt(start))) start++;
    while (end > start && isWhiteSpace(source.charCodeAt(end - 1))) end--;
    linked += end - start;
  }
  return Math.min(linked, key.length);
}

function countStops(key: string): number {
  return stopsOf(signsIn(key, 0, key.length));
}

/** The weight of running text that a line has by its look. */
function proseOf(own: number, stops: number): number {
  if (stops === 0) return own >= 60 ? own : 0;
  return Math.min(own, 600) + 10 * Math.min(stops, 30);
}

function boilerplateOf(key: string): BoilerplateRule | null {
  return key === "" ? null : matchText(key);
}

/** Whether a line is a credit, pager, rubric or the like: an article is over by then. */
export function isEndMark(line: MeasuredBlock): boolean {
  if (line.boilerplate === undefined) line.boilerplate = boilerplateOf(line.key);
  return line.boilerplate !== null || isRubric(line.key);
}

/** How far a line reaches in the source. */
function extentOf({ spans }: HtmlBlock): number {
  return (spans[spans.length - 1]?.end ?? 0) - (spans[0]?.start ?? 0);
}

/** What a line holds that is made of several stretches. */
function signsOf(block: HtmlBlock, source: string): number {
  let signs = 0;
  for (const { start, end } of block.spans) signs = signsOfBoth(signs, signsIn(source, start, end));
  return signs;
}

/** Measures one line. */
function measureBlock(block: HtmlBlock, source: string): MeasuredBlock {
  const trimmed = trimmedOf(block, source);
  const signs = trimmed?.signs ?? signsOf(block, source);
  const whole = trimmed !== null && (signs & (ALTERED | REFERENCE | SPACES)) === 0 && extentOf(block) <= SAMPLE;
  const sample = whole ? source.slice(trimmed.start, trimmed.end) : sampleOf(block, source, signs);
  const key = (signs & (ODD | REFERENCE)) === 0 ? sample : simplifyKey(sample);
  const linked = linkedLength(block, source, key);
  const own = Math.max(0, key.length - 2 * linked);
  const known = (signs & REFERENCE) === 0 && extentOf(block) <= SAMPLE;
  const weight = own < SHORTEST_PROSE ? 0 : proseOf(own, known ? stopsOf(signs) : countStops(key));
  const boilerplate = weight > 0 ? boilerplateOf(key) : undefined;
  const prose = boilerplate === null ? weight : 0;
  return {
    text: sample,
    key,
    whole,
    boilerplate,
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
