import type { Span } from "../../../model/span.ts";
import { BLOCKS, type HtmlElement } from "./tree.ts";

/** A link or picture inside a block. */
export interface HtmlAnchor {
  readonly url: string;
  readonly span: Span;
}

/** A line of a page: the text between two block boundaries or line breaks. */
export interface HtmlBlock {
  readonly spans: Span[];
  /** The innermost element at its start. */
  readonly owner: HtmlElement;
  readonly heading: boolean;
  readonly caption: boolean;
  readonly links: HtmlAnchor[];
  /** An empty line or a block boundary stands before it. */
  readonly blankBefore: boolean;
}

export interface HtmlPicture {
  readonly url: string;
  readonly alt: string;
  readonly at: number;
  readonly owner: HtmlElement;
}

export interface HtmlContent {
  readonly blocks: HtmlBlock[];
  readonly pictures: HtmlPicture[];
  /** Text that is never shown: scripts, styles, form controls. */
  readonly hidden: Span[];
}

const HIDDEN = new Set(
  "script style noscript template iframe svg object embed select option button textarea title head xmp noembed noframes math canvas audio video datalist".split(
    " ",
  ),
);

const CAPTION_CLASS =
  /(?:^|[\s_-])(?:caption-text|img-?caption|image-caption|photo-?desc|figcaption|img-?desc|pic-?desc)(?:[\s_-]|$)/i;

function isHidden(element: HtmlElement): boolean {
  if (HIDDEN.has(element.name) || element.attributes.has("hidden")) return true;
  return /display\s{0,3}:\s{0,3}none/i.test((element.attributes.get("style") ?? "").slice(0, 500));
}

/** Reads the visible lines, pictures and hidden text of a tree, in order of the document. */
export function readBlocks(root: HtmlElement, source: string): HtmlContent {
  const blocks: HtmlBlock[] = [];
  const pictures: HtmlPicture[] = [];
  const hidden: Span[] = [];
  let open: HtmlBlock | null = null;
  let breaks = 2;

  const hide = (element: HtmlElement) => {
    for (const child of element.children) {
      if (child.kind === "text") hidden.push(child.span);
      else hide(child);
    }
  };

  const breakLine = (weight: number) => {
    if (open) breaks = weight;
    else breaks += weight;
    open = null;
  };

  const walk = (element: HtmlElement, heading: boolean, caption: boolean, link: string | null) => {
    for (const child of element.children) {
      if (child.kind === "text") {
        if (!open && source.slice(child.span.start, child.span.end).trim() === "") continue;
        if (!open) {
          open = { spans: [], owner: element, heading, caption, links: [], blankBefore: breaks >= 2 };
          blocks.push(open);
        }
        open.spans.push(child.span);
        if (link) open.links.push({ url: link, span: child.span });
        continue;
      }
      if (isHidden(child)) {
        hide(child);
        continue;
      }
      if (child.name === "br") {
        breakLine(1);
        continue;
      }
      if (child.name === "img") {
        const { attributes } = child;
        const url = attributes.get("data-original") ?? attributes.get("data-src") ?? attributes.get("src") ?? "";
        if (url !== "") pictures.push({ url, alt: attributes.get("alt") ?? "", at: child.tag.start, owner: element });
        continue;
      }
      const block = BLOCKS.has(child.name);
      if (block) breakLine(2);
      const href = child.name === "a" ? (child.attributes.get("href") ?? null) : null;
      walk(
        child,
        heading || /^h[1-6]$/.test(child.name),
        caption || child.name === "figcaption" || CAPTION_CLASS.test(child.attributes.get("class") ?? ""),
        href ?? link,
      );
      if (block) breakLine(2);
    }
  };
  walk(root, false, false, null);
  return { blocks, pictures, hidden };
}
