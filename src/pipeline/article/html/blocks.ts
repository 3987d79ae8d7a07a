import type { Span } from "../../../model/span.ts";
import { type TrimmedSpan, trimSpan } from "../readLine.ts";
import { HEADING, PREFORMATTED, TELLING } from "./elementKinds.ts";
import { classesOf } from "./elementNames.ts";
import type { MeasuredBlock } from "./measure.ts";
import { type HtmlPicture, pictureUrl, readPicture } from "./pictures.ts";
import { SignSearch } from "./signSearch.ts";
import { attributeOf, descendants, type HtmlElement, isBlock, isVisible } from "./tree.ts";
import { isHidden, type Style, styleOf } from "./visibility.ts";

/** A link inside a block. */
export interface HtmlAnchor {
  readonly url: string;
  readonly span: Span;
}

/** What the elements around a line say of it. */
interface Setting {
  /** The innermost block element. */
  readonly owner: HtmlElement;
  readonly heading: boolean;
  /** The element that marks it as the caption of a picture. */
  readonly caption: HtmlElement | null;
  readonly figure: HtmlElement | null;
  readonly centred: boolean;
  readonly bold: boolean;
  /** Line ends of the source are line ends of the page. */
  readonly preformatted: boolean;
  readonly link: string | null;
}

/** A line of a page: the text between two block boundaries or line breaks, and its setting where it starts. */
export interface HtmlBlock extends Omit<Setting, "link" | "preformatted"> {
  readonly spans: Span[];
  readonly links: HtmlAnchor[];
  /** An empty line or a block boundary stands before it. */
  readonly blankBefore: boolean;
  /** Its text without the white space at its ends, when that was looked for. */
  trimmed: TrimmedSpan | null;
  /** Its measure, when it was taken. */
  measure: MeasuredBlock | null;
}

/** The text of a line without the white space at its ends, and what it holds; null where it is of several stretches. */
export function trimmedOf(block: HtmlBlock, source: string): TrimmedSpan | null {
  const [first] = block.spans;
  if (first === undefined || block.spans.length > 1) return null;
  block.trimmed ??= trimSpan(source, first);
  return block.trimmed;
}

export interface HtmlContent {
  readonly blocks: HtmlBlock[];
  readonly pictures: HtmlPicture[];
  /** Text that is never shown: scripts, styles, form controls. */
  readonly hidden: Span[];
  /** The elements that hide it. */
  readonly hiders: HtmlElement[];
}

/** A paragraph that the source sets off by two ideographic spaces, where the page has no mark-up for it. */
const INDENTED_LINE = /\r?\n[ \t]*(?=\u3000\u3000)/g;
const WIDE_SPACE = 0x3000;
const LINE_END = /\r\n?|\n/g;

/** Reads a tree into lines, in order of the document. */
class BlockReader implements HtmlContent {
  readonly blocks: HtmlBlock[] = [];
  readonly pictures: HtmlPicture[] = [];
  readonly hidden: Span[] = [];
  readonly hiders: HtmlElement[] = [];
  private readonly source: string;
  private readonly revealed: ReadonlySet<HtmlElement>;
  private readonly lineFeeds: SignSearch;
  private readonly carriageReturns: SignSearch;
  private open: HtmlBlock | null = null;
  private breaks = 2;
  /** An `img` without an address, for which a `noscript` behind it may give one. */
  private nameless: { readonly element: HtmlElement; readonly setting: Setting } | null = null;

  constructor(source: string, revealed: ReadonlySet<HtmlElement>) {
    this.source = source;
    this.revealed = revealed;
    this.lineFeeds = new SignSearch(source, source.length, "\n");
    this.carriageReturns = new SignSearch(source, source.length, "\r");
  }

  private breakLine(weight: number): void {
    this.breaks = this.open ? weight : this.breaks + weight;
    this.open = null;
  }

  private hide(element: HtmlElement): void {
    for (let child = element.first; child; child = child.next) {
      if (child.kind === "text") this.hidden.push(child.span);
      else this.hide(child);
    }
  }

  private addRun(span: Span, setting: Setting): void {
    if (span.end <= span.start) return;
    if (!this.open) {
      if (!isVisible(this.source, span)) return;
      const { owner, heading, caption, figure, centred, bold } = setting;
      const blankBefore = this.breaks >= 2;
      this.open = {
        spans: [],
        owner,
        heading,
        caption,
        figure,
        centred,
        bold,
        links: [],
        blankBefore,
        trimmed: null,
        measure: null,
      };
      this.blocks.push(this.open);
    }
    this.open.spans.push(span);
    if (setting.link) this.open.links.push({ url: setting.link, span });
  }

  /** Whether a text may break into lines: it holds a line end, and where that says nothing by itself a wide space behind it. */
  private mayBreak({ start, end }: Span, preformatted: boolean): boolean {
    const lineFeed = this.lineFeeds.next(start);
    const carriageReturn = this.carriageReturns.next(start);
    const ended = lineFeed < 0 || (carriageReturn >= 0 && carriageReturn < lineFeed) ? carriageReturn : lineFeed;
    if (ended < 0 || ended >= end) return false;
    for (let i = ended; i < end; i++) if (preformatted || this.source.charCodeAt(i) === WIDE_SPACE) return true;
    return false;
  }

  private addText(span: Span, setting: Setting): void {
    if (!this.mayBreak(span, setting.preformatted)) {
      this.addRun(span, setting);
      return;
    }
    const text = this.source.slice(span.start, span.end);
    const lineEnd = setting.preformatted ? LINE_END : INDENTED_LINE;
    let from = 0;
    for (const match of text.matchAll(lineEnd)) {
      this.addRun({ start: span.start + from, end: span.start + match.index }, setting);
      this.breakLine(1);
      from = match.index + match[0].length;
    }
    this.addRun({ start: span.start + from, end: span.end }, setting);
  }

  private addPicture(element: HtmlElement, setting: Setting, fallback: string): void {
    this.nameless = pictureUrl(element) === "" && fallback === "" ? { element, setting } : null;
    const picture = readPicture(element, setting.owner, setting.figure, fallback);
    if (picture) this.pictures.push(picture);
  }

  /** A `noscript` holds the picture again, with its address, for pages that load pictures by script. */
  private readNoscript(element: HtmlElement): void {
    const spare = this.nameless && descendants(element, ({ name }) => name === "img")[0];
    if (this.nameless && spare) this.addPicture(this.nameless.element, this.nameless.setting, pictureUrl(spare));
  }

  walk(element: HtmlElement, setting: Setting, fallback = ""): void {
    for (let child = element.first; child; child = child.next) {
      if (child.kind === "text") {
        this.addText(child.span, setting);
        continue;
      }
      const style = styleOf(child);
      if (isHidden(child, style) && !this.revealed.has(child)) {
        if (child.name === "noscript") this.readNoscript(child);
        this.hiders.push(child);
        this.hide(child);
      } else if (child.name === "br") this.breakLine(1);
      else if (child.name === "img" || child.name === "image") this.addPicture(child, setting, fallback);
      else if (child.name === "source") fallback ||= pictureUrl(child);
      else {
        const inner = settingOf(child, style, setting, this.revealed.size > 0 && this.revealed.has(child));
        const block = inner.owner === child;
        if (block) this.breakLine(2);
        this.walk(child, inner, child.name === "picture" ? "" : fallback);
        if (block) this.breakLine(2);
      }
    }
  }
}

/** A setting in another block element. */
function ownedBy(owner: HtmlElement, outer: Setting): Setting {
  const { heading, caption, figure, centred, bold, preformatted, link } = outer;
  return { owner, heading, caption, figure, centred, bold, preformatted, link };
}

function settingOf(element: HtmlElement, style: Style, outer: Setting, revealed: boolean): Setting {
  const { name, traits, attributes } = element;
  const block = revealed || style.block || isBlock(element);
  if (attributes === null && (traits & TELLING) === 0) return block ? ownedBy(element, outer) : outer;
  const align = style.align || attributeOf(element, "align").toLowerCase();
  const isCaption = name === "figcaption" || classesOf(element).caption;
  return {
    owner: block ? element : outer.owner,
    heading: outer.heading || (traits & HEADING) !== 0,
    caption: outer.caption ?? (isCaption ? element : null),
    figure: name === "figure" ? element : outer.figure,
    centred: name === "center" || (align === "" ? outer.centred : align === "center"),
    bold: outer.bold || style.bold || name === "b" || name === "strong",
    preformatted: outer.preformatted || style.preformatted || (traits & PREFORMATTED) !== 0,
    link: name === "a" ? attributeOf(element, "href") || outer.link : outer.link,
  };
}

/**
 * Reads the visible lines, pictures and hidden text of a tree, in order of the document.
 * `revealed` are elements that count as shown though the page hides them.
 */
export function readBlocks(
  root: HtmlElement,
  source: string,
  revealed: ReadonlySet<HtmlElement> = new Set(),
): HtmlContent {
  const reader = new BlockReader(source, revealed);
  reader.walk(root, {
    owner: root,
    heading: false,
    caption: null,
    figure: null,
    centred: false,
    bold: false,
    preformatted: false,
    link: null,
  });
  return reader;
}
