import type { Span } from "../../../model/span.ts";
import { anchored } from "../../text/anchored.ts";
import { decodeEntities } from "../../text/entities.ts";
import type { Draft } from "../draft.ts";
import type { RemovalReason } from "../ledger.ts";
import { claimLine, type Line, type Region, withPlace } from "../line.ts";
import { isProse } from "../prose.ts";
import { readLine } from "../readLine.ts";
import { articleUrl } from "../urls.ts";
import { type HtmlBlock, type HtmlContent, readBlocks } from "./blocks.ts";
import { findCaptions } from "./captions.ts";
import { readHeadMetadata } from "./headMetadata.ts";
import { pageWithinMail } from "./mailParts.ts";
import { findMainContent, type MainContent } from "./mainContent.ts";
import { LineMeasures } from "./measure.ts";
import { readPageAddress, resolveUrl } from "./pageAddress.ts";
import { partLine } from "./partLine.ts";
import type { HtmlPicture } from "./pictures.ts";
import { findRevealed } from "./revealHidden.ts";
import { attributeOf, descendants, type HtmlElement, parseHtml } from "./tree.ts";

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

/** The main content of a page; null for a fragment, all of which is. */
function mainOf(
  root: HtmlElement,
  { blocks }: HtmlContent,
  measures: LineMeasures,
  fragment: boolean,
): MainContent | null {
  if (fragment) {
    const linked = blocks.filter(({ links }) => links.length > 0).length;
    if (linked < MENU_LINES || linked < blocks.length * MENU_SHARE) return null;
  }
  return findMainContent(root, blocks, measures);
}

const TITLE_META = anchored(/^(?:og:title|articletitle|twitter:title)$/i);

/** What the page names as its title in its head and its first heading, without spaces. */
function titlesOf(elements: readonly HtmlElement[], blocks: readonly HtmlBlock[], source: string): string[] {
  const titles: string[] = [];
  for (const element of elements) {
    const text = element.name === "title" ? element.children[0] : undefined;
    if (text?.kind === "text")
      titles.push(source.slice(text.span.start, Math.min(text.span.end, text.span.start + 500)));
    else if (TITLE_META.test(attributeOf(element, "property") || attributeOf(element, "name")))
      titles.push(attributeOf(element, "content").slice(0, 500));
  }
  const heading = blocks.find((block) => block.heading);
  if (heading) titles.push(textOf(heading, source));
  return titles.map((title) => decodeEntities(title).replace(/\s+/g, "")).filter((title) => title !== "");
}

function textOf({ spans }: HtmlBlock, source: string): string {
  return decodeEntities(spans.map(({ start, end }) => source.slice(start, Math.min(end, start + 500))).join(""));
}

/** The region of each line: what stands above the first prose of the main content is before it. */
function regionsOf(blocks: readonly HtmlBlock[], lines: readonly (Line | null)[], main: MainContent | null): Region[] {
  const isMain = (index: number) => main === null || main.lines[index] === true;
  let first = lines.findIndex((line, index) => line && isMain(index) && isProse(line.text));
  if (first < 0) first = blocks.findIndex((_, index) => isMain(index));
  return blocks.map((_, index) => (isMain(index) ? "main" : index < first ? "before" : "after"));
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
  const text = lines.map((line, index) => {
    const picture = captions.get(index);
    if (!line || !picture) return line;
    const other = described.get(picture);
    described.set(picture, other ? `${other} ${line.text}` : line.text);
    if (isStory) return line;
    claimLine(draft.ledger, line);
    return null;
  });
  for (const picture of pictures) {
    const url = articleUrl(picture.url, true);
    if (!url) continue;
    const caption = described.get(picture) ?? picture.caption;
    draft.images.push({ url: resolveUrl(url, base) ?? url, caption, at: picture.at });
  }
  return text;
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
  for (const span of comments) {
    if (HAN.test(source.slice(span.start, span.end))) ledger.remove(span.start, span.end, COMMENT);
  }
  let content = readBlocks(root, source);
  const measures = new LineMeasures(source);
  const revealed = findRevealed(content, source, measures);
  if (revealed.size > 0) content = readBlocks(root, source, revealed);
  const { blocks, hidden } = content;
  for (const span of hidden)
    if (source.slice(span.start, span.end).trim() !== "") ledger.remove(span.start, span.end, HIDDEN);

  const elements = descendants(root);
  const address = readPageAddress(elements, source, start);
  const main = mainOf(root, content, measures, fragment);
  const lines = blocks.map((block) => {
    for (const span of block.spans) ledger.reopen(span.start, span.end);
    const line = readLine(ledger, block.spans, { entities: true, blankBefore: block.blankBefore });
    const heading = line !== null && block.heading && line.text.length <= LONGEST_HEADING;
    return line && withPlace(line, heading ? "heading" : "text", line.region);
  });
  const regions = regionsOf(blocks, lines, main);
  const titles = titlesOf(elements, blocks, source);
  const isTitle = (block: HtmlBlock) => {
    const text = textOf(block, source).replace(/\s+/g, "");
    return titles.length === 0 || titles.some((title) => title.includes(text));
  };
  const top = topOf(blocks, regions, isTitle);
  const pictures = content.pictures.filter(
    ({ owner, at }) =>
      main === null || main.contains(owner) || (at >= top.start && at < top.end && !main.beside(owner)),
  );
  const mayBe = blocks.map((block, index) => {
    const start = block.spans[0]?.start ?? 0;
    return regions[index] === "main" || (start >= top.start && start < top.end);
  });
  const captions = findCaptions(blocks, mayBe, pictures, isTitle);
  const texts = takePictures(draft, pictures, captions, lines, regions, address.base);
  for (const [index, block] of blocks.entries()) {
    const region = regions[index] ?? "main";
    const line = texts[index];
    if (line) draft.lines.push(...partLine(withPlace(line, line.role, region), source));
    if (region !== "main") continue;
    for (const link of block.links) {
      const url = articleUrl(resolveUrl(linkTarget(link.url), address.base) ?? link.url);
      if (url) draft.links.push({ url, span: link.span, bare: false });
    }
  }
  readHeadMetadata(draft, elements, address.own);
}

/** A link within the page or to a script leads nowhere, and is not resolved. */
function linkTarget(url: string): string {
  return url.trim().startsWith("#") ? "about:blank" : url.trim();
}
