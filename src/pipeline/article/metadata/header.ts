import { anchored } from "../../text/anchored.ts";
import { readLabels } from "../../text/labels.ts";
import { readDay } from "../../text/writtenDay.ts";
import { matchBoilerplate } from "../boilerplate/boilerplate.ts";
import { isMenuWord } from "../boilerplate/menu.ts";
import { isRubric } from "../boilerplate/rubric.ts";
import type { Draft, FoundField } from "../draft.ts";
import { isHeadingShaped } from "../headings.ts";
import type { RemovalReason } from "../ledger.ts";
import { claimLine, type Line, lineSpan, removeLine, sliceLine, withPlace } from "../line.ts";
import { isProse } from "../prose.ts";
import { readCellLabels } from "./cellLabels.ts";
import { findListEntries } from "./dateLists.ts";
import { readCalendarLeaf, readDateline, readLead } from "./dateline.ts";
import { beginsWithTitleLabel, readLabelBlock } from "./labelBlock.ts";
import { labelsOtherDay, labelsPublication } from "./labelLine.ts";
import { readMailHeads } from "./mailHead.ts";
import { bareTitle, isLabelledValue, isSiteName, isTitleShaped, pageTitle, sameTitle, titleWithin } from "./title.ts";

const SITE_NAME: RemovalReason = { rule: "boilerplate/site-section", reason: "网站或栏目名称" };

/** The header of an article is over by then. */
const MOST_LINES = 14;

function firstRubric(lines: readonly Line[]): number {
  const index = lines.findIndex((line) => isRubric(line.key));
  return index < 0 ? lines.length : index;
}

/** The lines before the first paragraph of prose. */
function headerLines(lines: readonly Line[]): Line[] {
  const header: Line[] = [];
  for (const line of lines) {
    if (header.length >= MOST_LINES || isProse(line.key)) break;
    header.push(line);
  }
  return header;
}

/** A title that something stands behind on the same line is at least so long. */
const SHORTEST_TITLE = 8;

/** A line that begins with a day. So many of them make a chronicle, whose dates are its events'. */
const ENTRY = anchored(
  /^[【[(（]?(?:(?:19|20)\d{2}\s?[-/.年]\s?)?\d{1,2}\s?[-/.月]\s?\d{1,2}日?(?:[\s\u3000】\])）]|$)/,
);
const CHRONICLE = 3;

function countEntries(lines: readonly Line[]): number {
  let entries = 0;
  for (const line of lines) if (ENTRY.testStart(line.key, 20)) entries++;
  return entries;
}

/** A title without a heading's tag stands so near above the main content. */
const NEAR = 4;

/** The title that the page gives in its head, for comparison with its lines. */
function pageTitles(draft: Draft): string[] {
  const titles: string[] = [];
  for (const { field, value } of draft.fields)
    if (field === "title" && !titles.includes(value) && !isSiteName(value)) titles.push(value);
  return titles;
}

/** Whether the document labels its title. */
function isTitleKnown({ fields }: Draft): boolean {
  return fields.some(({ field, origin }) => field === "title" && (origin === "label" || origin === "front-matter"));
}

/** The line of a page that its head names as the title: the last before the prose that fits best. */
function titledLine(lines: readonly Line[], titles: readonly string[]): Line | null {
  let best: Line | null = null;
  const read = titles.map(pageTitle);
  for (const line of lines) {
    if (!read.some((title) => titleWithin(title, line.key)) || !isTitleShaped(line.key)) continue;
    if (!best || line.key.length >= best.key.length) best = line;
  }
  return best;
}

/** A first line that sets 发布时间：… behind the title, after a gap, as two lines. */
function partTitleAndLabel(line: Line): Line[] {
  const first = readLabels(line.key.slice(0, 160))[0];
  if (first?.kind !== "published" || !/[\s\u3000]$/.test(line.key.slice(0, first.start))) return [line];
  const title = line.key.slice(0, first.start).trimEnd();
  if (title.length < SHORTEST_TITLE || !isTitleShaped(title) || readDay(title)) return [line];
  return [sliceLine(line, 0, title.length), sliceLine(line, first.start, line.text.length)];
}

/** A first line that sets the day behind the title, after a gap, as two lines. */
function partTitleAndDate(line: Line): Line[] {
  const match = /^([^。；！？]{8,60}?)(?:[\s\u3000]{1,3}|[\s\u3000]{0,3}[[（(【])(?=(?:19|20)\d{2}[-/.年])/.exec(
    line.key,
  );
  if (!match?.[1] || !isTitleShaped(match[1])) return partTitleAndLabel(line);
  // A bracket goes with the day that it holds.
  const rest = sliceLine(line, match[0].length - (/[[（(【]$/.test(match[0]) ? 1 : 0), line.text.length);
  const day = readDay(rest.key);
  if (!day || day.start > 1 || !/^[\s\d:：]{0,10}[\])）】]?$/.test(rest.key.slice(day.end))) return [line];
  return [sliceLine(line, 0, match[1].length), rest];
}

/** A dateline with what it says. */
interface Told {
  readonly line: Line;
  readonly index: number;
  readonly fields: readonly FoundField[];
}

/** How far a dateline stands from the title at an index; of two as near the one below it counts as nearer. */
function distanceTo(title: number | null, { index }: Told): number {
  if (title === null) return 0;
  return index > title ? index - title : title - index + 0.5;
}

/** How little a dateline's label says of its day; 更新时间：… counts where no other day is given. */
function labelRank({ line }: Told): number {
  if (labelsPublication(line)) return 0;
  return labelsOtherDay(line) ? 2 : 1;
}

/**
 * What the datelines say, in falling order of trust: first those that label their day, then those nearest to the title
 * at index `title`; of two as near the one below it.
 */
function nearestFirst(told: readonly Told[], title: number | null): readonly FoundField[] {
  if (told.length < 2) return told[0]?.fields ?? [];
  return [...told]
    .sort((a, b) => labelRank(a) - labelRank(b) || distanceTo(title, a) - distanceTo(title, b))
    .flatMap(({ fields }) => fields);
}

/** The name of the site or of a section, or a word of its menu. */
function isBesideTitle(line: string): boolean {
  return isSiteName(line) || isMenuWord(line);
}

/** A line this long that is no title is text already; a title does not come behind it. */
const SHORTEST_TEXT = 20;

function firstTitleShaped(header: readonly Line[]): Line | null {
  const text = header.findIndex(
    (line) => !isTitleShaped(line.key) && line.key.length >= SHORTEST_TEXT && !isLabelledValue(line.key),
  );
  const shaped = header.slice(0, text < 0 ? header.length : text).filter((line) => isTitleShaped(line.key));
  const first = shaped.find((line) => !isBesideTitle(line.key)) ?? shaped[0];
  if (!first) return null;
  // 某某观热点:标题 … 标题: the line without the portal's prefix is the title.
  return header.find((line) => line !== first && bareTitle(first.key, line.key)) ?? first;
}

/** The lines around the beginning of an article. */
interface Head {
  /** Those above the main content, and those of it. */
  readonly before: readonly Line[];
  readonly main: readonly Line[];
  /** The lines of the main content above its first paragraph. */
  readonly header: readonly Line[];
  /** Where the title and the datelines may stand: the last lines above the main content, and the header. */
  readonly candidates: readonly Line[];
  /** What the page's head names as the title, and the line that it names so. */
  readonly titles: readonly string[];
  readonly titled: Line | null;
  readonly isChronicle: boolean;
}

function linesIn(lines: readonly Line[], region: Line["region"]): Line[] {
  const found: Line[] = [];
  for (const line of lines) if (line.region === region) found.push(line);
  return found;
}

function findHead(draft: Draft): Head {
  const before = linesIn(draft.lines, "before");
  const main = linesIn(draft.lines, "main");
  const titles = pageTitles(draft);
  const isChronicle = countEntries(main) >= CHRONICLE && countEntries(main.slice(0, firstRubric(main))) >= CHRONICLE;
  const header = headerLines(main);
  const titled = titles.length > 0 ? titledLine([...before, ...header], titles) : null;
  const firstBefore = titled?.region === "before" ? before.indexOf(titled) : Math.max(0, before.length - 6);
  return { before, main, header, candidates: [...before.slice(firstBefore), ...header], titles, titled, isChronicle };
}

/** Reads the datelines and adds them to the lines that are taken; what they say, and the lines that say nothing. */
function readDatelines(draft: Draft, head: Head, taken: Set<Line>): { told: Told[]; open: Line[] } {
  const { candidates, titled, isChronicle } = head;
  const listed = findListEntries(candidates, titled?.region !== "before");
  const told: Told[] = [];
  const open: Line[] = [];
  for (const [index, line] of candidates.entries()) {
    if (line === titled || taken.has(line) || listed.has(line)) continue;
    const below = candidates[index + 1];
    const from = draft.fields.length;
    if (below && !isChronicle && readCalendarLeaf(draft, line, below)) {
      taken.add(line).add(below);
    } else if (readDateline(draft, line, !isChronicle)) {
      taken.add(line);
      told.push({ line, index, fields: draft.fields.splice(from) });
    } else if (!matchBoilerplate(line)) open.push(line);
  }
  return { told, open };
}

/** Whether the main content holds nothing but its title, datelines and boilerplate. */
function isTitleAlone(main: readonly Line[], title: Line, taken: ReadonlySet<Line>): boolean {
  for (const line of main) if (line !== title && !taken.has(line) && !matchBoilerplate(line)) return false;
  return true;
}

/** Takes the lines of the header that say the title again. */
function takeRepeated({ header, titles }: Head, named: Line | null, taken: Set<Line>): void {
  for (const line of header) {
    const repeated =
      (named && (sameTitle(line.key, named.key) || bareTitle(line.key, named.key))) ||
      titles.some((title) => sameTitle(line.key, title));
    if (repeated) taken.add(line);
  }
}

/** Removes the names of the site and of its sections that stand above the title. */
function removeSiteNames(draft: Draft, candidates: readonly Line[], named: Line | null, taken: Set<Line>): void {
  if (named?.region !== "main") return;
  for (const line of candidates) {
    if (line === named) break;
    if (line.region !== "main" || !isBesideTitle(line.key) || taken.has(line)) continue;
    removeLine(draft.ledger, line, SITE_NAME);
    taken.add(line);
  }
}

/**
 * Reads title, dateline and byline from the lines around the beginning of the article. The title,
 * its repetitions and the datelines go to the metadata; other short lines become headings.
 */
export function readHeader(draft: Draft): void {
  readMailHeads(draft);
  if (beginsWithTitleLabel(draft.lines)) readLabelBlock(draft);
  readCellLabels(draft);
  const [first, ...others] = draft.lines;
  if (first) draft.lines = [...partTitleAndDate(first), ...others];
  const head = findHead(draft);
  const { main, candidates } = head;
  const taken = new Set<Line>();
  const { told, open } = readDatelines(draft, head, taken);
  const text = main.find((line) => isProse(line.key));
  if (text) readLead(draft, text);
  const title = head.titled ?? chooseTitle(open, head.before.slice(-NEAR), head.titles.length > 0, isTitleKnown(draft));
  // A document of one line alone says it all there: it is text.
  const named = title && !(title.region === "main" && isTitleAlone(main, title, taken)) ? title : null;
  draft.fields.push(...nearestFirst(told, named ? candidates.indexOf(named) : null));
  if (named) {
    taken.add(named);
    draft.fields.push({ field: "title", value: named.text, origin: "heading", span: lineSpan(named) });
  }
  takeRepeated(head, named, taken);
  for (const line of taken) claimLine(draft.ledger, line);
  removeSiteNames(draft, candidates, named, taken);
  const headings = new Set(open);
  if (title) headings.delete(title);
  const kept: Line[] = [];
  for (const line of draft.lines) {
    if (taken.has(line)) continue;
    const isHeading = headings.has(line) && line.region === "main" && isHeadingShaped(line.key);
    kept.push(isHeading ? withPlace(line, "heading", line.region) : line);
  }
  draft.lines = kept;
}

/** The title among the lines that are left, where the page's head names none of them. */
function chooseTitle(open: readonly Line[], near: readonly Line[], headTitled: boolean, known: boolean): Line | null {
  if (known) return null;
  const heading = open.find(
    (line) => line.role === "heading" && isTitleShaped(line.key) && !isBesideTitle(line.key) && !isRubric(line.key),
  );
  if (heading) return heading;
  if (headTitled) return null;
  const above = open.findLast((line) => near.includes(line) && line.key.length >= 8 && isTitleShaped(line.key));
  return above ?? firstTitleShaped(open.filter((line) => line.region === "main"));
}
