import type { Span } from "../../../model/span.ts";
import { anchored } from "../../text/anchored.ts";
import { matchAt } from "../../text/matchAt.ts";
import { findAttribute } from "./attributes.ts";
import { attributeOf, type HtmlElement } from "./tree.ts";

/** An address that the page gives as its own, with its place in the source. */
export interface GivenAddress {
  readonly url: string;
  readonly span: Span;
}

/** Names of links and of `meta` elements that give a page's own address. */
const CANONICAL = anchored(/^canonical$/i);
const OWN_ADDRESS = anchored(/^(?:og:url|url|mobile-agent-url)$/i);
/** What a browser writes at the top of a page, in a comment, and what a tool that copies sites does. */
const SAVED = /<!--\s{0,5}saved from url=\(\d{1,6}\)(https?:\/\/[^\s<>]{4,2000})/iy;
const MIRRORED = /<!--\s{0,5}Mirrored from ([\w.-]{4,100}\/[^\s<>]{1,2000}) by HTTrack/y;
/** What other tools write there, as a header of a mail; and the sign that such a line holds. */
const HEADERS: readonly (readonly [sign: string, pattern: RegExp])[] = [
  ["url:", /^\s{0,8}url:\s{0,5}(https?:\/\/[^\s<>]{4,2000})/m],
  ["Snapshot-", /^Snapshot-Content-Location:\s{0,5}(https?:\/\/[^\s<>]{4,2000})/m],
];
const TOP = 4000;

/** What names the address at the top of a page that begins at `start`; the first kind that is there counts. */
function addressAtTop(top: string, start: number, comments: readonly Span[]): RegExpExecArray | null {
  let mirrored: RegExpExecArray | null = null;
  for (const comment of comments) {
    const at = comment.start - start;
    if (at >= top.length) break;
    const saved = matchAt(SAVED, top, at);
    if (saved) return saved;
    mirrored ??= matchAt(MIRRORED, top, at);
  }
  for (const [sign, pattern] of HEADERS) {
    const match = top.includes(sign) ? pattern.exec(top) : null;
    if (match) return match;
  }
  return mirrored;
}

function savedFrom(source: string, start: number, comments: readonly Span[]): GivenAddress | null {
  const match = addressAtTop(source.slice(start, start + TOP), start, comments);
  if (!match?.[1]) return null;
  const at = start + match.index + match[0].indexOf(match[1]);
  const url = match[1].startsWith("http") ? match[1] : `http://${match[1]}`;
  return { url, span: { start: at, end: at + match[1].length } };
}

/** The address of a front page or of a whole site is no article's. */
function isOfSite(url: string): boolean {
  return /^https?:\/\/[^/?#]+\/?(?:index\.\w{2,5})?$/i.test(url);
}

/** An address that stands in another one's place, resolved; null where it cannot be. */
export function resolveUrl(url: string, base: string | null): string | null {
  try {
    return base === null ? null : new URL(url, base).href;
  } catch {
    return null;
  }
}

/** What a page says of its own address: in order of trust, and the one that relative addresses start from. */
export interface PageAddress {
  readonly own: readonly GivenAddress[];
  readonly base: string | null;
}

function addGiven(list: GivenAddress[], element: HtmlElement, attribute: string): void {
  const given = findAttribute(element.attributes, attribute);
  const url = given?.value.trim().replace(/^\/\//, "https://") ?? "";
  if (given && /^https?:\/\/\S+$/i.test(url)) list.push({ url, span: given.span });
}

/**
 * Finds the page's own address: `link rel=canonical`, `og:url`, the comment of the browser that
 * saved it. The address of a site's front page does not count. Relative addresses start from
 * `base`, else from the page's own address; where neither is known they stay as they are.
 */
export function readPageAddress(
  elements: readonly HtmlElement[],
  comments: readonly Span[],
  source: string,
  start: number,
): PageAddress {
  const canonical: GivenAddress[] = [];
  const graph: GivenAddress[] = [];
  let base: string | null = null;
  for (const element of elements) {
    if (element.name === "base" && base === null) base = attributeOf(element, "href").trim();
    else if (element.name === "link" && CANONICAL.test(attributeOf(element, "rel")))
      addGiven(canonical, element, "href");
    else if (element.name === "meta") {
      if (OWN_ADDRESS.test(attributeOf(element, "property") || attributeOf(element, "name")))
        addGiven(graph, element, "content");
    }
  }
  const saved = savedFrom(source, start, comments);
  const all = [...canonical, ...graph, ...(saved ? [saved] : [])];
  const page = saved?.url ?? all[0]?.url ?? null;
  return {
    own: all.filter(({ url }) => !isOfSite(url)),
    base: base ? (/^https?:\/\//i.test(base) ? base : resolveUrl(base, page)) : page,
  };
}
