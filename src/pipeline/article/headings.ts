import type { Draft } from "./draft.ts";
import { isProse } from "./prose.ts";

const LONGEST = 40;
/** A line with a day of its own tells something, like an entry of a list. */
const TELLS = /\d{1,2}\s?月\s?\d{1,2}\s?[日号]|\d{4}[-/.]\d/;

/** Marks short lines without a sentence's end that stand right above a paragraph as headings. */
export function markHeadings(draft: Draft): void {
  draft.lines = draft.lines.map((line, index) => {
    const next = draft.lines[index + 1];
    if (line.role === "heading" || !next || line.text.length > LONGEST) return line;
    if (/[。！？；，、：:,;.…”」』]$/.test(line.key) || TELLS.test(line.key) || isProse(line.key) || !isProse(next.key))
      return line;
    return { ...line, role: "heading" as const };
  });
}
