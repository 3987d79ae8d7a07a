import type { Span } from "../../../model/span.ts";
import { matchAt } from "../../text/matchAt.ts";

export interface XmlAttribute {
  /** In lower case. */
  readonly name: string;
  /** The name with its value. */
  readonly span: Span;
  /** The value without its quotes. */
  readonly value: Span;
}

/** A piece of XML with its place in the text; pieces follow each other without a gap. */
export type XmlToken =
  | {
      readonly kind: "open";
      /** As it stands in the file; `key` is the same in lower case. */
      readonly name: string;
      readonly key: string;
      readonly start: number;
      readonly end: number;
      readonly attributes: readonly XmlAttribute[];
      /** It has no content: `<link/>`. */
      readonly empty: boolean;
    }
  | { readonly kind: "close"; readonly key: string; readonly start: number; readonly end: number }
  | { readonly kind: "text"; readonly start: number; readonly end: number }
  | { readonly kind: "cdata"; readonly start: number; readonly end: number; readonly content: Span }
  /** A comment, a declaration or an instruction. */
  | { readonly kind: "aside"; readonly start: number; readonly end: number };

const TAG = /<(\/?)([\p{L}_][^\s/>=<"']{0,99})/uy;
const ATTRIBUTE = /\s*([^\s=/>"'<]{1,100})(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']*)))?/y;
const TAG_END = /\s*(\/\s*)?>/y;
const JUNK = /\s*[^<]?/y;

const ASIDES = [
  { open: "<!--", close: "-->" },
  { open: "<?", close: ">" },
  { open: "<!", close: ">" },
] as const;
const CDATA = { open: "<![CDATA[", close: "]]>" } as const;

function endOf(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at;
}

/** Where a `<` that can begin something stands at or after an offset. */
const BEGINNING = /<[/!?_\p{L}]/gu;

function textAt(text: string, start: number, from: number): XmlToken {
  BEGINNING.lastIndex = from;
  return { kind: "text", start, end: BEGINNING.exec(text)?.index ?? text.length };
}

/** A tag that begins at an offset; one that never ends is cut before the next `<`. Null where there is no tag. */
function tagAt(text: string, start: number): XmlToken | null {
  const opening = matchAt(TAG, text, start);
  if (!opening) return null;
  const name = opening[2] ?? "";
  const attributes: XmlAttribute[] = [];
  let at = start + opening[0].length;
  let ending = matchAt(TAG_END, text, at);
  while (!ending && at < text.length && text[at] !== "<") {
    const match = matchAt(ATTRIBUTE, text, at);
    if (match) {
      const end = at + match[0].length;
      const value = match[2] ?? match[3] ?? match[4];
      if (value !== undefined) {
        const quotes = match[4] === undefined ? 1 : 0;
        attributes.push({
          name: (match[1] ?? "").toLowerCase(),
          span: { start: end - match[0].trimStart().length, end },
          value: { start: end - quotes - value.length, end: end - quotes },
        });
      }
      at = end;
    } else at += Math.max(1, matchAt(JUNK, text, at)?.[0].length ?? 1);
    ending = matchAt(TAG_END, text, at);
  }
  const end = at + (ending?.[0].length ?? 0);
  const key = name.toLowerCase();
  if (opening[1] === "/") return { kind: "close", key, start, end };
  return { kind: "open", name, key, start, end, attributes, empty: ending?.[1] !== undefined };
}

/** The piece that begins at an offset, which is not beyond the text. */
function tokenAt(text: string, start: number): XmlToken {
  if (text[start] !== "<") return textAt(text, start, start);
  if (text.startsWith(CDATA.open, start)) {
    const content = { start: start + CDATA.open.length, end: endOf(text, CDATA.close, start) };
    return { kind: "cdata", start, end: Math.min(text.length, content.end + CDATA.close.length), content };
  }
  const aside = ASIDES.find(({ open }) => text.startsWith(open, start));
  if (aside) {
    const close = endOf(text, aside.close, start + aside.open.length);
    return { kind: "aside", start, end: Math.min(text.length, close + aside.close.length) };
  }
  return tagAt(text, start) ?? textAt(text, start, start + 1);
}

/** The first opening tag of a text; null where it has none. */
export function firstTag(text: string): Extract<XmlToken, { kind: "open" }> | null {
  for (let at = 0; at < text.length; ) {
    const token = tokenAt(text, at);
    if (token.kind === "open") return token;
    at = token.end;
  }
  return null;
}

/**
 * Cuts XML into pieces that cover the whole text, whether it is well formed or not. (parse5's tokenizer serves for
 * pages; it changes the case of names and joins CDATA with the text around it, so that entities in it cannot be told.)
 */
export function xmlTokens(text: string): XmlToken[] {
  const tokens: XmlToken[] = [];
  for (let at = 0; at < text.length; ) {
    const token = tokenAt(text, at);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}
