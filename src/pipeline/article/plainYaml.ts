/** A named value with its place in the front matter. */
export interface Entry {
  /** With the names of what it is inside of: `source.name`. */
  readonly key: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** A name at the beginning of a line, with what stands behind it. */
const KEY = /^([A-Za-z_\p{Script=Han}][\w\p{Script=Han}-]{0,60}):(?: +(\S.*?))? *$/u;
/** An item of a list, a line each. */
const ITEM = /^( *)- +(\S.*?) *$/;
/** A text that means itself: it begins with a letter or digit, and no comment or other name begins within it. */
const PLAIN = /^[\p{L}\p{N}“《（](?!.*(?: #|:(?: |$)))/u;
const QUOTED = /^(?:"[^"\\]*"|'[^']*')$/;
/** A list on the line of its name, and an item of it. */
const LIST = /^\[ *([^[\]]*?) *\]$/;
const LISTED = /^[\p{L}\p{N}“《][^,{}#:"']*$/u;
/** What has a meaning of its own, or shows nothing. */
const STRANGE = /[\t\r\u2028\u2029]|(?!\n)\p{C}/u;

interface Scalar {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

function scalarAt(written: string, start: number): Scalar | null {
  const end = start + written.length;
  if (QUOTED.test(written)) return { value: written.slice(1, -1), start, end };
  return PLAIN.test(written) ? { value: written, start, end } : null;
}

/** The items of a list on one line; null where it is more than words. */
function listedAt(words: string, start: number): Scalar[] | null {
  const items: Scalar[] = [];
  let from = 0;
  for (const part of words === "" ? [] : words.split(",")) {
    const word = part.trim();
    if (!LISTED.test(word)) return null;
    const at = start + from + part.length - part.trimStart().length;
    items.push({ value: word, start: at, end: at + word.length });
    from += part.length + 1;
  }
  return items;
}

function addEntry(entries: Entry[], key: string, items: readonly Scalar[]): void {
  const first = items[0];
  const last = items[items.length - 1];
  if (!first || !last) return;
  entries.push({ key, value: items.map(({ value }) => value).join("、"), start: first.start, end: last.end });
}

/**
 * Reads YAML of nothing but names with a value on their line, or with a list of values, as nearly all front matter has
 * them: a full reader of YAML takes longer for it than all else that is done with the document. Null for any other
 * text; what it gives is what the full reader gives.
 */
export function plainEntries(text: string): Entry[] | null {
  if (STRANGE.test(text)) return null;
  const entries: Entry[] = [];
  /** A name whose list may follow, line by line. */
  let open: { key: string; indent: number; items: Scalar[] } | null = null;
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf("\n", start);
    const end = feed < 0 ? text.length : feed;
    const line = text.slice(start, end);
    const item = open ? ITEM.exec(line) : null;
    if (open && item) {
      const [, gap = "", written = ""] = item;
      const scalar = scalarAt(written, start + line.indexOf(written, gap.length + 1));
      if (!scalar || (open.items.length > 0 && gap.length !== open.indent)) return null;
      open.items.push(scalar);
      open.indent = gap.length;
    } else if (line !== "") {
      const match = KEY.exec(line);
      if (!match || open?.items.length === 0) return null;
      if (open) addEntry(entries, open.key, open.items);
      const [, key = "", written] = match;
      open = written === undefined ? { key, indent: 0, items: [] } : null;
      if (written !== undefined) {
        const at = start + line.indexOf(written, key.length + 1);
        const listed = LIST.exec(written)?.[1];
        const scalar = scalarAt(written, at);
        const items =
          listed !== undefined ? listedAt(listed, at + written.indexOf(listed, 1)) : scalar ? [scalar] : null;
        if (!items) return null;
        addEntry(entries, key, items);
      }
    }
    start = end + 1;
  }
  if (open?.items.length === 0) return null;
  if (open) addEntry(entries, open.key, open.items);
  return entries;
}
