import { withoutInvisible } from "../pipeline/text/invisible.ts";
import type { CorrectionEntry } from "./entries.ts";

/** A title, a name or a reason as it stands in one line: without breaks, and without what nobody sees. */
export function plainText(text: string): string {
  return withoutInvisible(text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, " "));
}

/** Members that are one line of words, and those of which each line counts. */
const LINES = new Set(["title", "name", "into", "note", "place"]);
const QUOTE = "quote";
/** Members that hold such. */
const HOLDERS = new Set(["old", "new", "organizations", "others", "parts", "proof"]);

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]): [string, unknown] => {
      if (typeof one === "string") {
        return [name, LINES.has(name) ? plainText(one) : name === QUOTE ? withoutInvisible(one) : one];
      }
      if (name === "aliases" && Array.isArray(one)) return [name, one.map((alias) => plainText(String(alias)))];
      return [name, HOLDERS.has(name) ? plain(one) : one];
    }),
  );
}

/**
 * An entry whose titles, names, reasons and quotes are read as those of documents are: without what turns the direction of text or
 * shows nothing. Ids, dates, names of files and members that are not known stay as they are.
 */
export function plainEntry(entry: CorrectionEntry): CorrectionEntry {
  const read = plain(entry) as CorrectionEntry;
  return read.action === "title" ? { ...read, old: plainText(read.old), new: plainText(read.new) } : read;
}
