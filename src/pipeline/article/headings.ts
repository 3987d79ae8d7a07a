import { anchored } from "../text/anchored.ts";
import type { Draft } from "./draft.ts";
import { changeLines, withPlace } from "./line.ts";
import { isProse } from "./prose.ts";

const LONGEST = 60;
const STOPPED = anchored(/[。！？；，、：:,;.…”」』]$/);
const COLON = /[:：]/;
const LABELLED = anchored(/^[\p{Script=Han}]{2,6}[:：]/u);
/** A line with a day of its own tells something, like an entry of a list. */
const TELLS = /\d{1,2}\s?月\s?\d{1,2}\s?[日号]|\d{4}[-/.]\d/;

/** Whether a short line may be a heading: no sentence, no entry of a chronicle, no labelled value. */
export function isHeadingShaped(line: string): boolean {
  if (line.length > LONGEST || STOPPED.test(line) || isProse(line)) return false;
  return !TELLS.test(line) && !(COLON.test(line) && LABELLED.test(line));
}

/** Marks short lines without a sentence's end that stand right above a paragraph as headings. */
export function markHeadings(draft: Draft): void {
  draft.lines = changeLines(draft.lines, (line, index) => {
    const next = draft.lines[index + 1];
    if (line.role === "heading" || !next || !isHeadingShaped(line.key) || !isProse(next.key)) return line;
    return withPlace(line, "heading", line.region);
  });
}
