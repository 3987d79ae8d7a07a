import { anchored } from "./anchored.ts";
/** Where front matter stands in a text: offsets of its fences and of what is between them. */
export interface FrontMatterBlock {
  /** `toml` between `+++` lines, else `yaml`. */
  readonly syntax: "yaml" | "toml";
  /** The opening fence, without the line end. */
  readonly open: { readonly start: number; readonly end: number };
  /** What is between the fences. */
  readonly start: number;
  readonly end: number;
  /** The closing fence; null where it is missing. */
  readonly close: { readonly start: number; readonly end: number } | null;
}

const KEY = anchored(/^["']?[\p{L}\w][\p{L}\w .-]{0,40}["']?[ \t]{0,8}(?::(?:[ \t]|$)|：|=)/u);
/** A value that goes on: further in, an item of a list, a comment, or the end of a bracket. */
const CONTINUED = anchored(/^(?:[ \t]+\S|- |#|[\]}])/);
/** Blank lines before the opening fence. */
const LEAD = /^\s{0,200}/;
const LONGEST_LINE = 2000;
/** Without a closing fence it takes so many keys to tell front matter from a rule above a text. */
const FEWEST_KEYS = 2;

interface TextLine {
  readonly start: number;
  readonly end: number;
  readonly next: number;
  readonly text: string;
}

function lineAt(text: string, start: number): TextLine | null {
  if (start >= text.length) return null;
  const feed = text.indexOf("\n", start);
  const stop = feed < 0 ? text.length : feed;
  const end = text[stop - 1] === "\r" ? stop - 1 : stop;
  return {
    start,
    end,
    next: feed < 0 ? text.length : feed + 1,
    text: text.slice(start, Math.min(end, start + LONGEST_LINE)),
  };
}

/** Front matter without a closing fence: as long as lines are keys or go on with a value. */
function unclosed(text: string, from: number): { end: number; keys: number } {
  let end = from;
  let keys = 0;
  for (let line = lineAt(text, from); line; line = lineAt(text, line.next)) {
    if (KEY.test(line.text)) keys++;
    else if (keys === 0 || !CONTINUED.test(line.text)) break;
    end = line.next;
  }
  return { end, keys };
}

/**
 * Finds front matter at an offset, after blank lines: `key: value` lines between `---` (or `---`
 * and `...`), or `key = value` lines between `+++`. Where the closing fence is missing it runs to
 * the first line that is neither key nor value, and so it does where a sentence stands before the fence. Null where there is none; a rule above a text is none.
 */
export function frontMatterBlock(text: string, from = 0): FrontMatterBlock | null {
  const opening = lineAt(text, from + (LEAD.exec(text.slice(from, from + 200))?.[0].length ?? 0));
  const fence = opening?.text.trim();
  if (!opening || (fence !== "---" && fence !== "+++")) return null;
  const start = opening.next;
  let first = lineAt(text, start);
  while (first && (first.text.trim() === "" || first.text.startsWith("#"))) first = lineAt(text, first.next);
  if (!first || !KEY.test(first.text)) return null;
  const syntax = fence === "+++" ? "toml" : "yaml";
  const open = { start: opening.start, end: opening.end };
  for (let line: TextLine | null = first; line; line = lineAt(text, line.next)) {
    // A sentence that is no value: the article has begun, and a fence below it is a rule in the text.
    if (line.text.includes("。") && !KEY.test(line.text) && !CONTINUED.test(line.text)) break;
    const sign = line.end - line.start < 20 ? line.text.trimEnd() : "";
    if (sign === fence || (syntax === "yaml" && sign === "..."))
      return { syntax, open, start, end: line.start, close: { start: line.start, end: line.end } };
  }
  const { end, keys } = unclosed(text, first.start);
  return keys >= FEWEST_KEYS ? { syntax, open, start, end, close: null } : null;
}
