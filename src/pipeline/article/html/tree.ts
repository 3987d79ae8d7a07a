import type { Span } from "../../../model/span.ts";
import { isWhiteSpace } from "../../text/whiteSpace.ts";
import { type Attributes, NO_ATTRIBUTES } from "./attributes.ts";
import { RAW, readTokens, type Token } from "./tokens.ts";

/** A run of text between two tags. */
export interface HtmlText {
  readonly kind: "text";
  readonly span: Span;
}

export interface HtmlElement {
  readonly kind: "element";
  readonly name: string;
  readonly attributes: Attributes;
  /** The start tag. */
  readonly tag: Span;
  readonly children: HtmlNode[];
  readonly parent: HtmlElement | null;
}

export type HtmlNode = HtmlText | HtmlElement;

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

const VOID = words("area base br col embed hr img image input link meta param source track wbr frame");

/** Elements that break the line before and after them. */
export const BLOCKS = words(
  "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main marquee menu nav ol option p plaintext pre section select summary table tbody td tfoot th thead tr ul xmp",
);

/** A start tag of the key's kind ends an open element of the value's kinds, unless a boundary lies between. */
const ENDS: ReadonlyMap<string, readonly string[]> = new Map([
  ["a", ["a"]],
  ["li", ["li"]],
  ["dt", ["dt", "dd"]],
  ["dd", ["dt", "dd"]],
  ["tr", ["tr", "td", "th"]],
  ["td", ["td", "th"]],
  ["th", ["td", "th"]],
  ["tbody", ["thead", "tbody", "tr"]],
  ["tfoot", ["tbody", "tr"]],
  ["option", ["option"]],
]);
const BOUNDARIES = words("table ul ol dl menu select html body");
/** What may stand in a head; anything else ends it. */
const IN_HEAD = words("title meta link base basefont bgsound script style noscript template object");
const ONCE = words("html head body");

/** Deeper elements stay beside their ancestor at this depth, so that hostile nesting costs nothing. */
const DEEPEST = 300;

/** The value of an attribute; empty where the element has none. */
export function attributeOf(element: HtmlElement, name: string): string {
  return element.attributes.get(name)?.value ?? "";
}

/** Whether an element breaks lines: by its kind, or as a component of the page's own. */
export function isBlock(element: HtmlElement): boolean {
  return BLOCKS.has(element.name) || element.name.includes("-");
}

function emptyElement(name: string, parent: HtmlElement | null): HtmlElement {
  return { kind: "element", name, attributes: NO_ATTRIBUTES, tag: { start: 0, end: 0 }, children: [], parent };
}

const HEAD = ["head"];
const PARAGRAPH = ["p"];

/** What lies between an open element and the tag that would close it: which names stop the search. */
const isNoBoundary = () => false;
const isTable = (name: string) => name === "table";
const isBlockButParagraph = (name: string) => name !== "p" && BLOCKS.has(name);
const isBoundary = (name: string) => BOUNDARIES.has(name);
const isBoundaryOfLink = (name: string) => BOUNDARIES.has(name) || BLOCKS.has(name);

/** Whether a stretch of the source holds anything but white space. */
export function isVisible(source: string, { start, end }: Span): boolean {
  for (let i = start; i < end; i++) if (!isWhiteSpace(source.charCodeAt(i))) return true;
  return false;
}

/** The open elements of a page while its tree grows. */
class OpenElements {
  private readonly stack: HtmlElement[];
  /** How many open elements have a name, to look for an end tag's partner only where there is one. */
  private readonly counts = new Map<string, number>();
  /** Start tags too deep to be opened; their end tags close nothing. */
  private readonly tooDeep = new Map<string, number>();
  private readonly seen = new Set<string>();
  private readonly source: string;

  constructor(root: HtmlElement, source: string) {
    this.stack = [root];
    this.source = source;
  }

  private get top(): HtmlElement {
    return this.stack[this.stack.length - 1] as HtmlElement;
  }

  private count(name: string, change: number): void {
    this.counts.set(name, (this.counts.get(name) ?? 0) + change);
  }

  private closeDownTo(length: number): void {
    for (let i = this.stack.length - 1; i >= length; i--) this.count(this.stack[i]?.name ?? "", -1);
    this.stack.length = length;
  }

  /** Closes the innermost open element of some kinds, with all in it, unless a boundary lies between. */
  private closeOne(names: readonly string[], isBoundary: (name: string) => boolean): void {
    if (!this.hasOpen(names)) return;
    for (let i = this.stack.length - 1; i > 0; i--) {
      const name = this.stack[i]?.name ?? "";
      if (names.includes(name)) this.closeDownTo(i);
      if (names.includes(name) || isBoundary(name)) return;
    }
  }

  private hasOpen(names: readonly string[]): boolean {
    for (const name of names) if ((this.counts.get(name) ?? 0) > 0) return true;
    return false;
  }

  addText(span: Span): void {
    if (this.top.name === "head" && isVisible(this.source, span)) this.closeHead();
    this.top.children.push({ kind: "text", span });
  }

  private closeHead(): void {
    this.closeOne(HEAD, isNoBoundary);
  }

  open({ name, span, attributes }: Extract<Token, { kind: "start" }>): void {
    // Its text is over, though no end tag said so.
    if (this.stack.length > 1 && RAW.has(this.top.name)) this.closeDownTo(this.stack.length - 1);
    if (ONCE.has(name)) {
      if (name === "body") this.closeHead();
      if (this.seen.has(name) || (name === "head" && this.seen.has("body"))) return;
      this.seen.add(name);
    } else if (this.top.name === "head" && !IN_HEAD.has(name)) this.closeHead();
    if (BLOCKS.has(name)) this.closeOne(PARAGRAPH, isBlockButParagraph);
    const ended = ENDS.get(name);
    if (ended) this.closeOne(ended, name === "a" ? isBoundaryOfLink : isBoundary);
    const parent = this.top;
    const element: HtmlElement = { kind: "element", name, attributes, tag: span, children: [], parent };
    parent.children.push(element);
    if (VOID.has(name)) return;
    if (this.stack.length < DEEPEST || RAW.has(name)) {
      this.stack.push(element);
      this.count(name, 1);
    } else this.tooDeep.set(name, (this.tooDeep.get(name) ?? 0) + 1);
  }

  close(name: string): void {
    // What follows </body> still belongs to the page.
    if (name === "body" || name === "html") return;
    if (name === "br") this.top.children.push(emptyElement("br", this.top));
    const deep = this.tooDeep.get(name) ?? 0;
    if (deep > 0) this.tooDeep.set(name, deep - 1);
    // The end tag of an inline element never closes a block, a stray one in a cell never its table.
    else if (BLOCKS.has(name)) this.closeOne([name], isTable);
    else this.closeOne([name], isBlockButParagraph);
  }
}

/**
 * Builds a light tree of the HTML between two source offsets, below `parent` if there is one. It
 * knows just enough of HTML's implied end tags for old newsroom pages. All spans are offsets into
 * the source; those of comments are added to `comments`.
 */
export function parseHtml(
  source: string,
  start: number,
  end: number,
  parent: HtmlElement | null = null,
  comments: Span[] = [],
): HtmlElement {
  const root = parent ?? emptyElement("#root", null);
  const elements = new OpenElements(root, source);
  for (const token of readTokens(source, start, end)) {
    if (token.kind === "text") elements.addText(token.span);
    else if (token.kind === "comment") comments.push(token.span);
    else if (token.kind === "start") elements.open(token);
    else elements.close(token.name);
  }
  return root;
}

/** All elements below one, in order of the document. */
export function descendants(element: HtmlElement): HtmlElement[] {
  const found: HtmlElement[] = [];
  const waiting: HtmlNode[] = [...element.children].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.kind === "text") continue;
    found.push(node);
    for (let i = node.children.length - 1; i >= 0; i--) {
      const child = node.children[i];
      if (child) waiting.push(child);
    }
  }
  return found;
}
