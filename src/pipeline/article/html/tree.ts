import { Tokenizer, TokenizerMode } from "parse5";
import type { Span } from "../../../model/span.ts";

/** A run of text between two tags. */
export interface HtmlText {
  readonly kind: "text";
  readonly span: Span;
}

export interface HtmlElement {
  readonly kind: "element";
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** The start tag. */
  readonly tag: Span;
  /** Spans of the attributes in the source, by name. */
  readonly attributeSpans: ReadonlyMap<string, Span>;
  readonly children: HtmlNode[];
  readonly parent: HtmlElement | null;
}

export type HtmlNode = HtmlText | HtmlElement;

const VOID = new Set("area base br col embed hr img input link meta param source track wbr frame".split(" "));

/** Elements whose content is no mark-up, and the tokenizer mode that reads it. */
const RAW: ReadonlyMap<string, (typeof TokenizerMode)[keyof typeof TokenizerMode]> = new Map([
  ["script", TokenizerMode.SCRIPT_DATA],
  ["style", TokenizerMode.RAWTEXT],
  ["xmp", TokenizerMode.RAWTEXT],
  ["iframe", TokenizerMode.RAWTEXT],
  ["noembed", TokenizerMode.RAWTEXT],
  ["noframes", TokenizerMode.RAWTEXT],
  ["title", TokenizerMode.RCDATA],
  ["textarea", TokenizerMode.RCDATA],
]);

export const BLOCKS: ReadonlySet<string> = new Set(
  "address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre section select summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);

/** A start tag of the key's kind ends an open element of the value's kinds, unless a boundary lies between. */
const ENDS: ReadonlyMap<string, readonly string[]> = new Map([
  ["li", ["li"]],
  ["dt", ["dt", "dd"]],
  ["dd", ["dt", "dd"]],
  ["tr", ["tr", "td", "th"]],
  ["td", ["td", "th"]],
  ["th", ["td", "th"]],
  ["option", ["option"]],
]);
const BOUNDARIES = new Set(["table", "ul", "ol", "dl", "select", "html", "body"]);

/** Deeper elements stay beside their ancestor at this depth, so that hostile nesting costs nothing. */
const DEEPEST = 300;
/** How far up an end tag looks for its start tag. */
const REACH = 60;

function emptyElement(name: string, parent: HtmlElement | null): HtmlElement {
  return {
    kind: "element",
    name,
    attributes: new Map(),
    tag: { start: 0, end: 0 },
    attributeSpans: new Map(),
    children: [],
    parent,
  };
}

/**
 * Builds a light tree of a page or fragment from parse5's tokens, with source offsets throughout.
 * It knows just enough of HTML's implied end tags for old newsroom pages. `start` is where the
 * HTML begins in the source; all spans are offsets into the source.
 */
export function parseHtml(source: string, start: number, end: number): HtmlElement {
  const root = emptyElement("#root", null);
  const stack: HtmlElement[] = [root];
  const top = () => stack[stack.length - 1] ?? root;

  const closeOpen = (names: readonly string[]) => {
    for (let i = stack.length - 1; i > 0 && i > stack.length - REACH; i--) {
      const name = stack[i]?.name ?? "";
      if (names.includes(name)) {
        stack.length = i;
        return;
      }
      if (BOUNDARIES.has(name)) return;
    }
  };

  const addText = (token: { location: { startOffset: number; endOffset: number } | null }) => {
    if (!token.location) return;
    const span = { start: start + token.location.startOffset, end: start + token.location.endOffset };
    const children = top().children;
    const last = children[children.length - 1];
    if (last?.kind === "text" && last.span.end === span.start) {
      children[children.length - 1] = { kind: "text", span: { start: last.span.start, end: span.end } };
    } else children.push({ kind: "text", span });
  };

  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onCharacter: addText,
      onWhitespaceCharacter: addText,
      onNullCharacter: addText,
      onComment: () => {},
      onDoctype: () => {},
      onEof: () => {},
      onStartTag: (token) => {
        const name = token.tagName;
        if (name === "p" || BLOCKS.has(name)) if (top().name === "p") stack.pop();
        const ended = ENDS.get(name);
        if (ended) closeOpen(ended);
        const location = token.location;
        const attributes = new Map<string, string>();
        const attributeSpans = new Map<string, Span>();
        for (const attribute of token.attrs) {
          attributes.set(attribute.name, attribute.value);
          const place = location?.attrs?.[attribute.name];
          if (place)
            attributeSpans.set(attribute.name, { start: start + place.startOffset, end: start + place.endOffset });
        }
        const parent = top();
        const element: HtmlElement = {
          kind: "element",
          name,
          attributes,
          tag: { start: start + (location?.startOffset ?? 0), end: start + (location?.endOffset ?? 0) },
          attributeSpans,
          children: [],
          parent,
        };
        parent.children.push(element);
        if (VOID.has(name)) return;
        if (stack.length < DEEPEST || RAW.has(name)) stack.push(element);
        const mode = RAW.get(name);
        if (mode !== undefined) tokenizer.state = mode;
      },
      onEndTag: (token) => {
        if (token.tagName === "br") top().children.push(emptyElement("br", top()));
        for (let i = stack.length - 1; i > 0 && i > stack.length - REACH; i--) {
          const name = stack[i]?.name ?? "";
          if (name === token.tagName) {
            stack.length = i;
            return;
          }
          if (name === "table" && token.tagName !== "body" && token.tagName !== "html") return;
        }
      },
    },
  );
  tokenizer.write(source.slice(start, end), true);
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
