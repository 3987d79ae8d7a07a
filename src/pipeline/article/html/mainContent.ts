import type { HtmlBlock } from "./blocks.ts";
import { measureLines } from "./copies.ts";
import { BLOCK_BUT_PARAGRAPH, NO_CONTAINER } from "./elementKinds.ts";
import { isNamedContent, type Place, placeOf } from "./elementNames.ts";
import { isEndMark, type Measure, type MeasuredBlock } from "./measure.ts";
import { findStrays } from "./strays.ts";
import { LineHolders, type Sums } from "./sums.ts";
import { type HtmlElement, isBlock } from "./tree.ts";

/** A child that holds this share of the prose is where the article is. */
const DOMINANT = 0.85;
/** Within an element that is named as the article's text, one that holds less would lose some of it. */
const DOMINANT_IN_CONTENT = 0.97;
/** So does one with all whole paragraphs, if there are this many and it is left with enough of the prose. */
const FEWEST_PARAGRAPHS = 2;
/** All steps down together lose no more prose than the rest to this share. */
const LEAST_KEPT = 0.7;
/** An element that is named as the article's text is believed if it holds this share of the prose. */
const NAMED_SHARE = 0.5;
/** With this much prose elsewhere, what stands beside by its name does. */
const ENOUGH = 25;
/** A doubtful name says nothing of an element with more than this share of the prose. */
const MOST_BESIDE = 0.6;
/** A part with a doubtful name is left out if it holds less than this share. */
const NEGLIGIBLE = 0.15;
/** A part of nothing but links, this many at least, is a list of links. */
const FEWEST_LINKS = 3;
const LINKED_SHARE = 0.7;
/** Items of a list of teasers, this many at least, each with no more prose than this; what they weigh. */
const FEWEST_TEASERS = 2;
const LONGEST_TEASER = 300;
const TEASER_WEIGHT = 0.2;
/** On a page without prose, a line this long tells something: a headline, a caption. */
const SHORTEST_ENTRY = 12;

/** Which lines and elements of a page belong to its article. */
export interface MainContent {
  /** One for each line. */
  readonly lines: readonly boolean[];
  readonly contains: (element: HtmlElement) => boolean;
  /** Whether an element, or one around it, stands beside the article by its name. */
  readonly beside: (element: HtmlElement) => boolean;
}

type Beside = (element: HtmlElement) => boolean;

/** Where the elements of a page stand by their names, each read once. */
class Places {
  /** By the number of the element. */
  private readonly known: (Place | undefined)[];

  /** Of a page with so many elements. */
  constructor(count: number) {
    this.known = new Array(count).fill(undefined);
  }

  of(element: HtmlElement): Place {
    let place = this.known[element.number];
    if (place === undefined) {
      place = placeOf(element);
      this.known[element.number] = place;
    }
    return place;
  }
}

/** A page whose article is looked for. */
interface Page {
  readonly root: HtmlElement;
  readonly blocks: readonly HtmlBlock[];
  readonly holders: LineHolders;
  readonly places: Places;
}

/** Which elements stand beside the article, and the sums of the lines in all elements without those. */
interface Weighed {
  readonly beside: Beside;
  readonly sums: Sums;
}

/** The elements around the page's only `h1`: what holds its title does not stand beside the article. */
function aroundTitle(blocks: readonly HtmlBlock[]): readonly HtmlElement[] {
  const around: HtmlElement[] = [];
  const titles = blocks.filter(({ owner }) => owner.name === "h1");
  if (titles.length !== 1) return around;
  for (let current = titles[0]?.owner ?? null; current; current = current.parent) around.push(current);
  return around;
}

/** Which elements stand beside the article, as far as their names can be believed on this page. */
function believeNames({ root, blocks, holders, places }: Page, lines: readonly MeasuredBlock[]): Weighed {
  const all = holders.proseIn(lines);
  const total = all[root.number] ?? 0;
  const titled = aroundTitle(blocks);
  const byName: Beside = (element) => {
    const place = places.of(element);
    if (place === null || titled.includes(element)) return false;
    return place === "apart" || (all[element.number] ?? 0) <= total * MOST_BESIDE;
  };
  const byStrongName: Beside = (element) => places.of(element) === "apart" && !titled.includes(element);
  for (const beside of [byName, byStrongName]) {
    const sums = sumWithout(beside, holders, lines);
    const rest = sums.proseOf(root);
    if (rest < Math.min(ENOUGH, total)) continue;
    // A greeting outside does not make an article of what is left, nor a side bar of the article.
    if (sums.paragraphsOf(root) > 0 || rest >= total * NEGLIGIBLE) return { beside, sums };
  }
  return { beside: nothingBeside, sums: sumWithout(nothingBeside, holders, lines) };
}

function nothingBeside(): boolean {
  return false;
}

function sumWithout(beside: Beside, holders: LineHolders, lines: readonly Measure[]): Sums {
  return holders.sumUp(lines, (element, sums) => {
    if (beside(element)) return 0;
    return isTeaserList(element, sums) ? TEASER_WEIGHT : 1;
  });
}

/** A list whose items are a linked headline with a few words of its article. */
function isTeaserList(element: HtmlElement, sums: Sums): boolean {
  const prose = sums.proseOf(element);
  if (prose === 0 || sums.entriesOf(element) < FEWEST_TEASERS) return false;
  let teasers = 0;
  let teased = 0;
  for (let child = element.first; child; child = child.next) {
    if (child.kind !== "element") continue;
    const entries = sums.entriesOf(child);
    const told = sums.proseOf(child);
    if (entries === 0 || entries > 2 || told === 0 || told > LONGEST_TEASER) continue;
    teasers++;
    teased += told;
  }
  return teasers >= FEWEST_TEASERS && teased >= prose * DOMINANT;
}

/** A paragraph, or an inline element in one, is no container of lines. */
function holdsLines(element: HtmlElement): boolean {
  if ((element.traits & NO_CONTAINER) !== 0) return false;
  if (isBlock(element)) return true;
  for (let child = element.first; child; child = child.next)
    if (child.kind === "element" && (child.name === "br" || isBlock(child))) return true;
  return false;
}

/** The element with most prose among those that are named as the article's text, where that is enough. */
function namedContent({ root, holders }: Page, sums: Sums, beside: Beside): HtmlElement {
  const total = sums.proseOf(root);
  let best = root;
  let most = 0;
  for (const element of holders.all) {
    const prose = sums.proseOf(element);
    if (prose <= most || prose < total * NAMED_SHARE || !isNamedContent(element)) continue;
    let outer: HtmlElement | null = element;
    while (outer && !beside(outer)) outer = outer.parent;
    if (outer) continue;
    best = element;
    most = prose;
  }
  return best;
}

/** From an element down for as long as one child still holds most of the prose. */
function descend(start: HtmlElement, sums: Sums, beside: Beside): HtmlElement {
  const least = sums.proseOf(start) * LEAST_KEPT;
  let main = start;
  let named = isNamedContent(start);
  for (;;) {
    const needed = Math.max(least, sums.proseOf(main) * (named ? DOMINANT_IN_CONTENT : DOMINANT));
    const paragraphs = sums.paragraphsOf(main);
    const holdsMost = (child: HtmlElement): boolean => {
      const prose = sums.proseOf(child);
      if (prose === 0 || beside(child)) return false;
      const allParagraphs = !named && paragraphs >= FEWEST_PARAGRAPHS && sums.paragraphsOf(child) === paragraphs;
      return prose >= (allParagraphs ? least : needed);
    };
    let next = main.first;
    while (next && !(next.kind === "element" && holdsMost(next))) next = next.next;
    if (next?.kind !== "element" || !holdsLines(next)) return main;
    main = next;
    named ||= isNamedContent(main);
  }
}

/** Whether an element is a list of nothing but links. */
function isLinkList(element: HtmlElement, sums: Sums): boolean {
  if ((element.traits & BLOCK_BUT_PARAGRAPH) === 0 || sums.linksOf(element) < FEWEST_LINKS) return false;
  return sums.proseOf(element) === 0 && sums.linkedOf(element) >= sums.lengthOf(element) * LINKED_SHARE;
}

/** Whether an element or one around it stands beside. */
function isWithin(beside: Beside): Beside {
  return (element) => {
    for (let current: HtmlElement | null = element; current; current = current.parent) if (beside(current)) return true;
    return false;
  };
}

/** Whether an element is the main one or within it, and neither it nor what lies between is out. */
function within(main: HtmlElement, isOut: Beside): Beside {
  /** By the number of the element. */
  const known: (boolean | undefined)[] = [];
  known[main.number] = true;
  const contains = (element: HtmlElement): boolean => {
    const answer = known[element.number];
    if (answer !== undefined) return answer;
    const result = element.parent !== null && contains(element.parent) && !isOut(element);
    known[element.number] = result;
    return result;
  };
  return contains;
}

/** A page without prose: a list of headlines, pictures with captions. Its longest lines are what it has. */
function findEntries(page: Page, lines: readonly MeasuredBlock[]): MainContent {
  const entries = lines.map((line) => ({
    ...line,
    prose: line.length >= SHORTEST_ENTRY && !isEndMark(line) ? line.length : 0,
  }));
  const { beside, sums } = believeNames(page, entries);
  const main = descend(page.root, sums, beside);
  const contains = within(main, beside);
  return { lines: page.blocks.map(({ owner }) => contains(owner)), contains, beside: isWithin(beside) };
}

/**
 * Finds the element that holds the article: from the root, or from the element that is named as
 * its text, down for as long as one child still holds most of the prose; then paragraphs that
 * stand beside it in the same container. Lists of links inside, and parts that stand beside by
 * their name, are left out. Text density and links decide; names only weigh.
 */
export function findMainContent(root: HtmlElement, blocks: readonly HtmlBlock[], source: string): MainContent {
  const lines = measureLines(blocks, source);
  const page: Page = { root, blocks, holders: new LineHolders(root, blocks), places: new Places(root.count) };
  if (!lines.some(({ prose }) => prose > 0)) return findEntries(page, lines);
  const { beside, sums } = believeNames(page, lines);
  const main = descend(namedContent(page, sums, beside), sums, beside);

  const total = sums.proseOf(main);
  const leftOut: Beside = (element) => {
    if (beside(element)) return page.places.of(element) === "apart" || sums.proseOf(element) < total * NEGLIGIBLE;
    return isLinkList(element, sums);
  };
  const contains = within(main, leftOut);
  const inMain = blocks.map(({ owner }) => contains(owner));
  for (const index of findStrays(blocks, lines, inMain, main, beside)) inMain[index] = true;
  return { lines: inMain, contains, beside: isWithin(beside) };
}
