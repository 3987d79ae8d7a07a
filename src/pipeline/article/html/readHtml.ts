import type { Span } from "../../../model/span.ts";
import { anchored } from "../../text/anchored.ts";
import { decodeEntities } from "../../text/entities.ts";
import type { Draft } from "../draft.ts";
import type { RemovalReason } from "../ledger.ts";
import { claimLine, type Line, type Region, withPlace } from "../line.ts";
import { isProse } from "../prose.ts";
import { type ReadLineOptions, readLine } from "../readLine.ts";
import { articleUrl } from "../urls.ts";
import { type HtmlBlock, type HtmlContent, readBlocks, trimmedOf } from "./blocks.ts";
import { findCaptions } from "./captions.ts";
import { mayTellOfPage, readHeadMetadata } from "./headMetadata.ts";
import { pageWithinMail } from "./mailParts.ts";
import { findMainContent, type MainContent } from "./mainContent.ts";
import { readPageAddress, resolveUrl } from "./pageAddress.ts";
import { partLine } from "./partLine.ts";
import type { HtmlPicture } from "./pictures.ts";
import { withoutPageEdges } from "./printedEdges.ts";
import { findRevealed } from "./revealHidden.ts";
import { attributeOf, descendants, type HtmlElement, isVisible, parseHtml } from "./tree.ts";

/** Comments in code's words (end of header) are mark-up; those in Chinese somebody wrote for people. */
const COMMENT: RemovalReason = { rule: "html/comment", reason: "网页源码中的注释，不显示" };
const HAN = /\p{Script=Han}/u;
const MARKUP: RemovalReason = { rule: "html/markup", reason: "网页标记" };
const MAIL: RemovalReason = { rule: "html/mail-part", reason: "网页存成邮件格式时的信头与附件" };
const HIDDEN: RemovalReason = { rule: "html/hidden", reason: "脚本、样式或不显示的内容" };

/** A heading is shorter; a longer one is a paragraph that a page sets in large letters. */
const LONGEST_HEADING = 100;
/** A fragment with so many lines that hold links, and such a share of them, has a page's menus with it. */
const MENU_LINES = 8;
const MENU_SHARE = 0.4;

/** The main content of a page; null for a fragment, all of which is, but for what stands at the edges of its printed pages. */
function mainOf(root: HtmlElement, { blocks }: HtmlContent, source: string, fragment: boolean): MainContent | null {
  if (fragment) {
    const linked = blocks.filter(({ links }) => links.length > 0).length;
    if (linked < MENU_LINES || linked < blocks.length * MENU_SHARE) return withoutPageEdges(root, blocks, source);
  }
  return findMainContent(root, blocks, source);
}

const TITLE_META = anchored(/^(?:og:title|articletitle|twitter:title)$/i);

/** What the page names as its title in its head and its first heading, without spaces. */
function titlesOf(elements: readonly HtmlElement[], blocks: readonly HtmlBlock[], source: string): string[] {
  const titles: string[] = [];
  for (const element of elements) {
    const text = element.name === "title" ? element.first : null;
    if (text?.kind === "text")
      titles.push(source.slice(text.span.start, Math.min(text.span.end, text.span.start + 500)));
    else if (TITLE_META.test(attributeOf(element, "property") || attributeOf(element, "name")))
      titles.push(attributeOf(element, "content").slice(0, 500));
  }
  const heading = blocks.find((block) => block.heading);
  if (heading) titles.push(textOf(heading, source));
  const read: string[] = [];
  for (const title of titles) {
    const visible = decodeEntities(title).replace(/\s+/g, "");
    if (visible !== "") read.push(visible);
  }
  return read;
}

function textOf({ spans }: HtmlBlock, source: string): string {
  let text = "";
  for (const { start, end } of spans) text += source.slice(start, Math.min(end, start + 500));
  return decodeEntities(text);
}

function isMain(main: MainContent | null, index: number): boolean {
  return main === null || main.lines[index] === true;
}

/** The region of each line: what stands above the first prose of the main content is before it. */
function regionsOf(blocks: readonly HtmlBlock[], lines: readonly (Line | null)[], main: MainContent | null): Region[] {
  let first = lines.findIndex((line, index) => line && isMain(main, index) && isProse(line.text));
  if (first < 0) first = blocks.findIndex((_, index) => isMain(main, index));
  const regions: Region[] = [];
  for (let i = 0; i < blocks.length; i++) regions.push(isMain(main, i) ? "main" : i < first ? "before" : "after");
  return regions;
}

/** The shortest line that the page's title may name as its own. */
const SHORTEST_TITLE = 6;

/** The source between the article's title and its first prose, where pages set the first picture; empty without a title. */
function topOf(
  blocks: readonly HtmlBlock[],
  regions: readonly Region[],
  isTitle: (block: HtmlBlock) => boolean,
): { start: number; end: number } {
  const first = regions.indexOf("main");
  const end = blocks[first]?.spans[0]?.start ?? 0;
  for (let i = first - 1; i >= 0; i--) {
    const block = blocks[i];
    const length = block?.spans.reduce((sum, span) => sum + span.end - span.start, 0) ?? 0;
    if (block && length >= SHORTEST_TITLE && length <= LONGEST_HEADING && isTitle(block))
      return { start: block.spans[0]?.start ?? 0, end };
  }
  return { start: end, end };
}

/** Adds the article's pictures to the draft, with the lines that describe them; returns the lines that are text. */
function takePictures(
  draft: Draft,
  pictures: readonly HtmlPicture[],
  captions: ReadonlyMap<number, HtmlPicture>,
  lines: readonly (Line | null)[],
  regions: readonly Region[],
  base: string | null,
): (Line | null)[] {
  const described = new Map<HtmlPicture, string>();
  // A picture story has no text but its captions: there they are the article.
  const isStory = !lines.some((line, i) => line && regions[i] === "main" && !captions.has(i) && isProse(line.text));
  const text = [...lines];
  for (const [index, picture] of captions) {
    const line = lines[index];
    if (!line) continue;
    const other = described.get(picture);
    described.set(picture, other ? `${other} ${line.text}` : line.text);
    if (isStory) continue;
    claimLine(draft.ledger, line);
    text[index] = null;
  }
  for (const picture of pictures) {
    const url = articleUrl(picture.url, true);
    if (!url) continue;
    const caption = described.get(picture) ?? picture.caption;
    draft.images.push({ url: resolveUrl(url, base) ?? url, caption, at: picture.at });
  }
  return text;
}

/** Files what the page does not show: comments that somebody wrote for people, and hidden text. */
function fileUnseen({ ledger }: Draft, comments: readonly Span[], hidden: readonly Span[]): void {
  const { source } = ledger;
  for (const { start, end } of comments) if (HAN.test(source.slice(start, end))) ledger.remove(start, end, COMMENT);
  for (const span of hidden) if (isVisible(source, span)) ledger.remove(span.start, span.end, HIDDEN);
}

/** The lines of the blocks, each null where nothing of it is visible. */
function readLines({ ledger }: Draft, blocks: readonly HtmlBlock[]): (Line | null)[] {
  const lines: (Line | null)[] = [];
  for (const block of blocks) {
    const { spans, heading, blankBefore, measure } = block;
    for (const { start, end } of spans) ledger.reopen(start, end);
    const options: ReadLineOptions = { entities: true, role: heading ? "heading" : "text", blankBefore };
    const known = measure?.whole ? measure : null;
    const line = readLine(ledger, spans, options, trimmedOf(block, ledger.source), known);
    const isParagraph = line?.role === "heading" && line.text.length > LONGEST_HEADING;
    lines.push(isParagraph ? withPlace(line, "text", line.region) : line);
  }
  return lines;
}

/** Whether a stretch lies between two offsets where it begins. */
const startsIn = (at: number, { start, end }: Span) => at >= start && at < end;

/** Adds the pictures of the article to the draft, and returns the lines that are text, and no caption. */
function readPictures(
  draft: Draft,
  { blocks, pictures }: HtmlContent,
  lines: readonly (Line | null)[],
  regions: readonly Region[],
  main: MainContent | null,
  titles: readonly string[],
  base: string | null,
): readonly (Line | null)[] {
  if (pictures.length === 0) return lines;
  const { source } = draft.ledger;
  const isTitle = (block: HtmlBlock) => {
    const text = textOf(block, source).replace(/\s+/g, "");
    return titles.length === 0 || titles.some((title) => title.includes(text));
  };
  const top = topOf(blocks, regions, isTitle);
  const own = pictures.filter(
    ({ owner, at }) => main === null || main.contains(owner) || (startsIn(at, top) && !main.beside(owner)),
  );
  const mayBe: boolean[] = [];
  for (const [index, { spans }] of blocks.entries())
    mayBe.push(regions[index] === "main" || startsIn(spans[0]?.start ?? 0, top));
  return takePictures(draft, own, findCaptions(blocks, mayBe, own, isTitle), lines, regions, base);
}

/** Adds the links of a block to the draft. */
function addLinks(draft: Draft, { links }: HtmlBlock, base: string | null): void {
  for (const link of links) {
    const url = articleUrl(resolveUrl(linkTarget(link.url), base) ?? link.url);
    if (url) draft.links.push({ url, span: link.span, bare: false });
  }
}

/**
 * Reads the HTML between two source offsets into a draft: lines with their region, links and
 * pictures of the main content, metadata of the head. A fragment counts as main content wholly,
 * unless it holds menus. Relative addresses are resolved where the page gives its own address.
 */
export function readHtml(draft: Draft, start: number, end: number, fragment: boolean): void {
  const { ledger } = draft;
  const { source } = ledger;
  ledger.remove(start, end, MARKUP);
  const page = pageWithinMail(source, { start, end });
  ledger.remove(start, page.start, MAIL);
  ledger.remove(page.end, end, MAIL);
  const comments: Span[] = [];
  const root = parseHtml(source, page.start, page.end, null, comments);
  let content = readBlocks(root, source);
  const revealed = findRevealed(content, source);
  if (revealed.size > 0) content = readBlocks(root, source, revealed);
  const { blocks, hidden } = content;
  fileUnseen(draft, comments, hidden);
  const elements = descendants(root, mayTellOfPage);
  const address = readPageAddress(elements, comments, source, start);
  const main = mainOf(root, content, source, fragment);
  const lines = readLines(draft, blocks);
  const regions = regionsOf(blocks, lines, main);
  const titles = titlesOf(elements, blocks, source);
  const texts = readPictures(draft, content, lines, regions, main, titles, address.base);
  for (const [index, block] of blocks.entries()) {
    const region = regions[index] ?? "main";
    const line = texts[index];
    if (line)
      for (const part of partLine(region === line.region ? line : withPlace(line, line.role, region), source))
        draft.lines.push(part);
    if (region === "main") addLinks(draft, block, address.base);
  }
  readHeadMetadata(draft, elements, comments, address.own);
}

/** A link within the page or to a script leads nowhere, and is not resolved. */
function linkTarget(url: string): string {
  return url.trim().startsWith("#") ? "about:blank" : url.trim();
}
