import type { Span } from "../../../model/span.ts";
import { isWhiteSpace } from "../../text/whiteSpace.ts";
import { type Attributes, findAttribute } from "./attributes.ts";
import {
  BLOCK,
  BLOCK_BUT_PARAGRAPH,
  BOUNDARY,
  COMPONENT,
  type ElementKind,
  ENDS_OTHERS,
  IN_HEAD,
  kindOf,
  ONCE,
  RAW,
  TABLE,
  VOID,
} from "./elementKinds.ts";
import type { Classes } from "./elementNames.ts";
import { readTokens, type TokenSink } from "./tokens.ts";

/*
 * The nodes in an element are linked one to the next: an array for each of the many elements that hold one node would
 * have room for seventeen.
 */

/** A run of text between two tags. */
export class HtmlText {
  readonly kind = "text";
  readonly span: Span;
  /** What stands behind it in the same element. */
  next: HtmlNode | null = null;

  constructor(span: Span) {
    this.span = span;
  }
}

export class HtmlElement {
  readonly kind = "element";
  readonly name: string;
  /** What its name says of it, as bits of `elementKinds.ts`. */
  readonly traits: number;
  readonly attributes: Attributes;
  /** Where its start tag begins. */
  readonly at: number;
  /** What stands in it, first and last. */
  first: HtmlNode | null = null;
  last: HtmlNode | null = null;
  /** What stands behind it in the same element. */
  next: HtmlNode | null = null;
  readonly parent: HtmlElement | null;
  /** Among the elements of its page, in the order in which they were read; 0 for the root. */
  readonly number: number;
  /** Of a root: how many elements its page has, itself included. */
  count = 1;
  /** What its classes say, when they were read. */
  classes: Classes | null = null;

  constructor(
    { name, traits }: ElementKind,
    attributes: Attributes,
    at: number,
    parent: HtmlElement | null,
    number: number,
  ) {
    this.name = name;
    this.traits = traits;
    this.attributes = attributes;
    this.at = at;
    this.parent = parent;
    this.number = number;
  }

  /** Adds a node behind all that stand in the element. */
  append(node: HtmlNode): void {
    if (this.last) this.last.next = node;
    else this.first = node;
    this.last = node;
  }

  /** Takes all nodes out; the first of them. */
  empty(): HtmlNode | null {
    const { first } = this;
    this.first = null;
    this.last = null;
    return first;
  }
}

export type HtmlNode = HtmlText | HtmlElement;

/** Deeper elements stay beside their ancestor at this depth, so that hostile nesting costs nothing. */
const DEEPEST = 300;

/** The value of an attribute; empty where the element has none. */
export function attributeOf({ attributes }: HtmlElement, name: string): string {
  return findAttribute(attributes, name)?.value ?? "";
}

/** Whether an element breaks lines: by its kind, or as a component of the page's own. */
export function isBlock({ traits }: HtmlElement): boolean {
  return (traits & (BLOCK | COMPONENT)) !== 0;
}

/** The root of the page that an element belongs to. */
function rootOf(element: HtmlElement): HtmlElement {
  let root = element;
  while (root.parent) root = root.parent;
  return root;
}

/** Whether a stretch of the source holds anything but white space. */
export function isVisible(source: string, { start, end }: Span): boolean {
  for (let i = start; i < end; i++) if (!isWhiteSpace(source.charCodeAt(i))) return true;
  return false;
}

const ROOT = kindOf("#root");
const LINE_BREAK = kindOf("br");
const HEAD = ["head"];
const PARAGRAPHS = ["p"];

/** The open elements of a page while its tree grows. */
class OpenElements implements TokenSink {
  /** Few, since none is deeper than `DEEPEST`: looked through from the innermost. */
  private readonly stack: HtmlElement[];
  /** Start tags too deep to be opened; their end tags close nothing. */
  private tooDeep: Map<string, number> | null = null;
  private readonly seen: string[] = [];
  private readonly source: string;
  private readonly root: HtmlElement;
  private readonly comments: Span[];

  constructor(parent: HtmlElement, source: string, comments: Span[]) {
    this.stack = [parent];
    this.root = rootOf(parent);
    this.source = source;
    this.comments = comments;
  }

  private get top(): HtmlElement {
    return this.stack[this.stack.length - 1] as HtmlElement;
  }

  /** Closes the innermost open element of some names, with all in it, unless one of some kinds lies between. */
  private closeOne(names: readonly string[], boundaries: number): void {
    const { stack } = this;
    for (let i = stack.length - 1; i > 0; i--) {
      const element = stack[i];
      if (!element) return;
      if (names.includes(element.name)) {
        while (stack.length > i) stack.pop();
        return;
      }
      if ((element.traits & boundaries) !== 0) return;
    }
  }

  text(start: number, end: number): void {
    const span = { start, end };
    if (this.top.name === "head" && isVisible(this.source, span)) this.closeOne(HEAD, 0);
    this.top.append(new HtmlText(span));
  }

  comment(start: number, end: number): void {
    this.comments.push({ start, end });
  }

  /** Whether an element that stands once in a page is to be opened. */
  private isFirst(name: string): boolean {
    const { seen } = this;
    if (name === "body") this.closeOne(HEAD, 0);
    if (seen.includes(name) || (name === "head" && seen.includes("body"))) return false;
    seen.push(name);
    return true;
  }

  startTag(kind: ElementKind, attributes: Attributes, start: number): void {
    const { stack, root } = this;
    const { name, traits, ends } = kind;
    // Its text is over, though no end tag said so.
    if (stack.length > 1 && (this.top.traits & RAW) !== 0) stack.pop();
    if ((traits & ONCE) !== 0) {
      if (!this.isFirst(name)) return;
    } else if ((traits & IN_HEAD) === 0 && this.top.name === "head") this.closeOne(HEAD, 0);
    if ((traits & BLOCK) !== 0) this.closeOne(PARAGRAPHS, BLOCK_BUT_PARAGRAPH);
    if ((traits & ENDS_OTHERS) !== 0) this.closeOne(ends, name === "a" ? BOUNDARY | BLOCK : BOUNDARY);
    const parent = this.top;
    const element = new HtmlElement(kind, attributes, start, parent, root.count++);
    parent.append(element);
    if ((traits & VOID) !== 0) return;
    if (stack.length < DEEPEST || (traits & RAW) !== 0) stack.push(element);
    else {
      this.tooDeep ??= new Map();
      this.tooDeep.set(name, (this.tooDeep.get(name) ?? 0) + 1);
    }
  }

  endTag({ name, traits }: ElementKind): void {
    // What follows </body> still belongs to the page.
    if (name === "body" || name === "html") return;
    const { top, root } = this;
    if (name === "br") top.append(new HtmlElement(LINE_BREAK, null, 0, top, root.count++));
    const deep = this.tooDeep?.get(name) ?? 0;
    if (deep > 0) this.tooDeep?.set(name, deep - 1);
    else if (top.name === name && this.stack.length > 1) this.stack.pop();
    // The end tag of an inline element never closes a block, a stray one in a cell never its table.
    else this.closeOne([name], (traits & BLOCK) !== 0 ? TABLE : BLOCK_BUT_PARAGRAPH);
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
  const root = parent ?? new HtmlElement(ROOT, null, 0, null, 0);
  readTokens(source, start, end, new OpenElements(root, source, comments));
  return root;
}

/** All elements below one that are meant, in order of the document. */
export function descendants(element: HtmlElement, isMeant: (element: HtmlElement) => boolean): HtmlElement[] {
  const found: HtmlElement[] = [];
  addDescendants(element, isMeant, found);
  return found;
}

function addDescendants(element: HtmlElement, isMeant: (element: HtmlElement) => boolean, found: HtmlElement[]): void {
  for (let child = element.first; child; child = child.next) {
    if (child.kind === "text") continue;
    if (isMeant(child)) found.push(child);
    addDescendants(child, isMeant, found);
  }
}
