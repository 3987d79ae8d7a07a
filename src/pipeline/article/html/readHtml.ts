import { readLabels } from "../../text/labels.ts";
import { simplifyKey } from "../../text/simplify.ts";
import type { Draft } from "../draft.ts";
import type { RemovalReason } from "../ledger.ts";
import { claimLine, type Line, lineSpan, type Region, sliceLine } from "../line.ts";
import { readLine } from "../readLine.ts";
import { articleUrl } from "../urls.ts";
import { readBlocks } from "./blocks.ts";
import { entityAt } from "./entities.ts";
import { readHeadMetadata } from "./headMetadata.ts";
import { findMainContent } from "./mainContent.ts";
import { parseHtml } from "./tree.ts";

const MARKUP: RemovalReason = { rule: "html/markup", reason: "网页标记" };
const HIDDEN: RemovalReason = { rule: "html/hidden", reason: "脚本、样式或不显示的内容" };

/** File names and stock words that stand in `alt` without describing the picture. */
const EMPTY_ALT = /^(?:|image|img|图片|\d+|[\w.%-]+\.(?:png|jpe?g|gif|webp|bmp))$/i;

/** An `alt` text with its entities decoded; null where it says nothing about the picture. */
function captionOfAlt(alt: string): string | null {
  let text = "";
  for (let i = 0; i < alt.length && i < 300; ) {
    const entity = alt[i] === "&" ? entityAt(alt, i, alt.length) : null;
    text += entity ? entity.text : alt[i];
    i += entity ? entity.length : 1;
  }
  const caption = text.trim();
  return EMPTY_ALT.test(caption) ? null : caption;
}

/** Gives each caption to the last picture before it; a caption is metadata. */
function setCaptions(draft: Draft, captions: readonly Line[]): void {
  for (const line of captions) {
    const { start } = lineSpan(line);
    const picture = draft.images.findLast(({ at }) => at < start) ?? draft.images[0];
    if (picture) picture.caption = line.text;
    claimLine(draft.ledger, line);
  }
}

/**
 * Parts a short line where an element ends and a label begins with nothing between
 * (`<span>来源：甲</span><span>时间：乙</span>`).
 */
function partLabels(line: Line, source: string): Line[] {
  if (line.text.length > 200 || line.role === "heading" || /[。！？]/.test(line.text)) return [line];
  const key = simplifyKey(line.text);
  const parts: Line[] = [];
  let from = 0;
  for (let i = 1; i < line.text.length; i++) {
    if (line.at[i] === line.to[i - 1] || source[line.to[i - 1] ?? 0] !== "<") continue;
    if (/\s/.test(line.text[i - 1] ?? "") || readLabels(key.slice(i, i + 40))[0]?.start !== 0) continue;
    parts.push(sliceLine(line, from, i));
    from = i;
  }
  parts.push(sliceLine(line, from, line.text.length));
  return parts;
}

/**
 * Reads the HTML between two source offsets into a draft: lines with their region, links and
 * pictures of the main content, metadata of the head. A fragment counts as main content wholly.
 */
export function readHtml(draft: Draft, start: number, end: number, fragment: boolean): void {
  const { ledger } = draft;
  const { source } = ledger;
  ledger.remove(start, end, MARKUP);
  const root = parseHtml(source, start, end);
  const { blocks, pictures, hidden } = readBlocks(root, source);
  for (const span of hidden)
    if (source.slice(span.start, span.end).trim() !== "") ledger.remove(span.start, span.end, HIDDEN);

  const main = fragment ? null : findMainContent(root, blocks, source);
  const inMain = blocks.map((block) => main === null || main.contains(block.owner));
  const first = inMain.indexOf(true);
  const captions: Line[] = [];
  for (const [index, block] of blocks.entries()) {
    const region: Region = inMain[index] ? "main" : index < first ? "before" : "after";
    for (const span of block.spans) ledger.reopen(span.start, span.end);
    const line: Line | null = readLine(ledger, block.spans, {
      entities: true,
      role: block.heading ? "heading" : "text",
      region,
      blankBefore: block.blankBefore,
    });
    if (!line) continue;
    if (block.caption && region === "main") captions.push(line);
    else draft.lines.push(...partLabels(line, source));
    if (region !== "main") continue;
    for (const link of block.links) {
      const url = articleUrl(link.url);
      if (url) draft.links.push({ url, span: link.span, bare: false });
    }
  }
  for (const picture of pictures) {
    if (main && !main.contains(picture.owner)) continue;
    const url = articleUrl(picture.url, true);
    if (url) draft.images.push({ url, caption: captionOfAlt(picture.alt), at: picture.at });
  }
  setCaptions(draft, captions);
  readHeadMetadata(draft, root);
}
