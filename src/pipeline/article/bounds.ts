import type { Draft } from "./draft.ts";
import type { RemovalReason } from "./ledger.ts";
import { type Line, removeLine, sliceLine } from "./line.ts";

const TOO_LONG: RemovalReason = { rule: "article/too-long", reason: "文件过长，其余部分未读" };

/** Lines and tags that are read of one document, together. The largest saved pages have some ten thousand. */
const MOST_BREAKS = 500_000;
/** UTF-16 units of text that one article may have: eight thousand printed pages. */
const LONGEST_TEXT = 8_000_000;

function warn(draft: Draft, start: number, end: number, limit: string): void {
  draft.diagnostics.push({
    rule: "article/too-long",
    severity: "warning",
    message: `Unexpected length, expected one article of at most ${limit}; what comes after is not read. Split the file.`,
    span: { start, end },
  });
}

/**
 * How far a document is read, so that a file of nothing but tags or line ends does not fill the memory: up to its
 * 500,000th of them. What lies beyond is a removal, with a warning.
 * @returns an offset into the text of the ledger
 */
export function readableEnd(draft: Draft): number {
  const { source } = draft.ledger;
  if (source.length <= MOST_BREAKS) return source.length;
  let breaks = 0;
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i);
    if (code !== 0x0a && code !== 0x3c && code !== 0x0d) continue;
    if (++breaks <= MOST_BREAKS) continue;
    draft.ledger.remove(i, source.length, TOO_LONG);
    warn(draft, i, source.length, "500,000 lines and tags");
    return i;
  }
  return source.length;
}

/** Keeps the article to 8 million units of text; the lines beyond are removed, with a warning. */
export function cutLongText(draft: Draft): void {
  const { ledger } = draft;
  let left = LONGEST_TEXT;
  const kept: Line[] = [];
  for (const line of draft.lines) {
    let size = Math.min(left, line.text.length);
    // Never between the two units of one character.
    if (size < line.text.length && (line.text.codePointAt(size - 1) ?? 0) > 0xffff) size--;
    left -= size;
    if (size > 0) kept.push(size < line.text.length ? sliceLine(line, 0, size) : line);
    if (size === line.text.length) continue;
    removeLine(ledger, line, TOO_LONG, size);
    if (draft.diagnostics.every(({ rule }) => rule !== "article/too-long")) {
      warn(draft, line.at[size] ?? 0, ledger.source.length, "8 million characters");
    }
  }
  draft.lines = kept;
}
