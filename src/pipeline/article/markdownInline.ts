import type { Span } from "../../model/span.ts";
import { anchored } from "../text/anchored.ts";
import type { Draft } from "./draft.ts";
import type { RemovalReason } from "./ledger.ts";
import { articleUrl } from "./urls.ts";

/** The signs of Markdown, which no reader sees. */
export const MARKUP: RemovalReason = { rule: "markdown/markup", reason: "Markdown 标记" };

/** An address in brackets, which may hold one pair itself, and a title behind it. Named after its link. */
const target = (name: string) =>
  `\\(\\s{0,3}(?:<(?<${name}Angle>[^<>\\n]{0,1000})>|(?<${name}>[^()\\s]{0,1000}(?:\\([^()\\s]{0,200}\\)[^()\\s]{0,300}){0,3}))(?:\\s{1,3}(?:"[^"\\n]{0,200}"|'[^'\\n]{0,200}'))?\\s{0,3}\\)`;

/** In this order: the first that fits at a place is taken. No part looks further than its bound, so time is linear. */
const PARTS = [
  "(?<escape>\\\\)[\\\\`*_{}[\\]()#+.!|>~<-]",
  `!\\[(?<alt>[^[\\]\\n]{0,300})\\]${target("picture")}(?:\\{[^{}\\n]{0,100}\\})?`,
  // A picture that is a link: its bracket here, its address below.
  "\\[(?=!\\[[^[\\]\\n]{0,300}\\]\\()",
  // The box of a task in a numbered list; the number stays.
  "(?<=^[ \\t]{0,8}\\d{1,3}[.)][ \\t]{1,3})\\[[ xX]\\][ \\t]+",
  "\\[\\^[^\\]\\s[]{1,40}\\]:?",
  // A wiki's links to its own pages, and the files that it shows in place.
  "!\\[\\[(?:[^[\\]|\\n]{1,200})(?:\\|[^[\\]\\n]{0,100})?\\]\\]",
  "\\[\\[(?!(?:TOC|toc)\\])(?<page>[^[\\]|\\n]{1,200})(?:\\|(?<shown>[^[\\]\\n]{1,200}))?\\]\\]",
  `\\[(?<words>[^[\\]\\n]{1,300})\\]${target("link")}`,
  "\\[(?<named>[^[\\]\\n]{1,300})\\]\\[(?<name>[^[\\]\\n]{0,100})\\]",
  `\\]${target("pictureLink")}`,
  "<(?<bare>https?:\\/\\/[^<>\\s]{1,1000})>",
  "(?<figure>\\{\\{[<%]\\s{0,3}(?:figure|img|image)\\s[^{}\\n]{0,500}[>%]\\}\\})",
  "\\{%[^%\\n]{0,300}%\\}|\\{\\{[<%][^{}\\n]{0,300}[>%]\\}\\}|\\{:[^{}\\n]{0,200}\\}|\\[\\[?(?:TOC|toc)\\]\\]?",
  "(?<tag><\\/?[a-zA-Z][^<>\\n]{0,800}>)",
  "(?<star>\\*{1,3})(?=\\S)|(?<=\\S)(?<starEnd>\\*{1,3})|__(?=\\S)|(?<=\\S)__|~~",
  "(?<![\\p{L}\\p{N}_])(?<under>_)(?=[^\\s_][^_\\n]{0,200}_(?![\\p{L}\\p{N}_]))|(?<=\\S)(?<underEnd>_)(?![\\p{L}\\p{N}_])",
  "(?<![=])(?<mark>==)(?=[^=\\s][^=\\n]{0,200}==(?!=))|(?<=[^\\s=])(?<markEnd>==)(?!=)",
  "`+",
];
/** Without one of these a line is nothing but text. */
const SIGNS = /[*_[\]`~\\<{]|==/;
const INLINE = new RegExp(PARTS.join("|"), "gu");

const BLOCK_TAG = anchored(/^<\/?(?:p|br|div|li|tr|td|th|h[1-6]|figure|figcaption|blockquote|section|table|center)\b/i);
const IMAGE_TAG = anchored(/^<img\b/i);
const SOURCE = /\bsrc\s{0,3}=\s{0,3}(?:"([^"<>]{1,1000})"|'([^'<>]{1,1000})'|([^\s"'<>]{1,1000}))/i;

const CAPTION = /\b(?:caption|title|alt)\s{0,3}=\s{0,3}"([^"\n]{1,300})"/i;

/** Addresses by the names that a document gives them, in lower case: `[name]: https://…`. */
export type References = ReadonlyMap<string, string>;

/** What one line says, in pieces, and where it goes on as another line (at `<br>`). */
class Pieces {
  readonly lines: Span[][] = [[]];
  private last: number;

  constructor(
    private readonly draft: Draft,
    from: number,
  ) {
    this.last = from;
  }

  keep(end: number): void {
    if (end > this.last) this.lines[this.lines.length - 1]?.push({ start: this.last, end });
    this.last = Math.max(this.last, end);
  }

  drop(start: number, end: number): void {
    this.keep(start);
    this.draft.ledger.remove(start, end, MARKUP);
    this.last = end;
  }

  breakLine(): void {
    this.lines.push([]);
  }
}

/** A sign between two digits multiplies: 1024*768. */
function multiplies(text: string, start: number, end: number): boolean {
  return /\d/.test(text[start - 1] ?? "") && /\d/.test(text[end] ?? "");
}

/**
 * Reads a stretch of one line between two offsets: emphasis, links, pictures, tags and escapes.
 * Links and pictures are added to the draft, the signs are removals; what is left comes back, in
 * one list of spans for each line that it makes.
 */
export function readInline(draft: Draft, from: number, to: number, references: References): Span[][] {
  const text = draft.ledger.source.slice(from, to);
  if (!SIGNS.test(text)) return [[{ start: from, end: to }]];
  const pieces = new Pieces(draft, from);
  let underlined = false;
  let marked = false;
  const addImage = (tag: string, start: number, caption: string | null) => {
    const address = SOURCE.exec(tag);
    const url = address && articleUrl(address[1] ?? address[2] ?? address[3] ?? "", true);
    if (url) draft.images.push({ url, caption, at: start });
  };
  const addLink = (address: string | undefined, start: number, words: string) => {
    const url = articleUrl(address ?? "");
    if (url) draft.links.push({ url, span: { start, end: start + words.length }, bare: false });
    pieces.drop(start - 1, start);
    pieces.keep(start + words.length);
  };
  for (const match of text.matchAll(INLINE)) {
    const found: Partial<Record<string, string>> = match.groups ?? {};
    const start = from + match.index;
    const end = start + match[0].length;
    const {
      escape: escaped,
      alt,
      words,
      named,
      bare,
      tag,
      star,
      starEnd,
      under,
      underEnd,
      page,
      shown,
      figure,
      mark,
      markEnd,
    } = found;
    if (escaped !== undefined) pieces.drop(start, start + 1);
    else if (alt !== undefined) {
      const url = articleUrl(found.pictureAngle ?? found.picture ?? "", true);
      if (url) draft.images.push({ url, caption: alt.trim() || null, at: start });
      pieces.drop(start, end);
    } else if (words !== undefined) {
      addLink(found.linkAngle ?? found.link, start + 1, words);
      pieces.drop(start + 1 + words.length, end);
    } else if (named !== undefined) {
      const address = references.get((found.name || named).toLowerCase());
      if (address === undefined) continue;
      addLink(address, start + 1, named);
      pieces.drop(start + 1 + named.length, end);
    } else if (bare !== undefined) {
      const url = articleUrl(bare);
      if (url) draft.links.push({ url, span: { start, end }, bare: true });
      pieces.drop(start, end);
    } else if (tag !== undefined) {
      if (IMAGE_TAG.test(tag)) addImage(tag, start, null);
      pieces.drop(start, end);
      if (BLOCK_TAG.test(tag)) pieces.breakLine();
    } else if ((star ?? starEnd) !== undefined) {
      if (!multiplies(text, match.index, match.index + match[0].length)) pieces.drop(start, end);
    } else if (page !== undefined) {
      const words = end - 2 - (shown ?? page).length;
      pieces.drop(start, words);
      pieces.keep(end - 2);
      pieces.drop(end - 2, end);
    } else if (figure !== undefined) {
      addImage(figure, start, CAPTION.exec(figure)?.[1]?.trim() ?? null);
      pieces.drop(start, end);
    } else if (mark !== undefined) {
      marked = true;
      pieces.drop(start, end);
    } else if (markEnd !== undefined) {
      if (marked) pieces.drop(start, end);
      marked = false;
    } else if (under !== undefined) {
      underlined = true;
      pieces.drop(start, end);
    } else if (underEnd !== undefined) {
      if (underlined) pieces.drop(start, end);
      underlined = false;
    } else pieces.drop(start, end);
  }
  pieces.keep(to);
  return pieces.lines;
}
