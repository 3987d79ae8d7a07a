import { anchored } from "../../text/anchored.ts";
import { joinLines, type Line } from "../line.ts";

/** What ends a sentence or a title, so that the next line begins anew. */
const STOPPED = anchored(/[。！？!?；;：:…」』”"’）)】\]》]$/);
/** A sentence goes on after it, be the line short or followed by an empty one. */
const COMMA = anchored(/[，、,]$/);
const SENTENCE_END = anchored(/[。！？!?；;…”’」』"）)]$/);
const OPENERS = anchored(/^(?:[·•●▲▶■□◆◇\-*>#【（(\d一二三四五六七八九十]|https?:)/);

/** Widths in terminal cells: full-width characters count two. */
function width(text: string): number {
  let cells = 0;
  for (let i = 0; i < text.length; i++) cells += text.charCodeAt(i) > 0x2e80 ? 2 : 1;
  return cells;
}

/** Wider lines come from no hard wrap. */
const WIDEST = 130;
/** Narrower ones hold no wrapped prose. */
const NARROWEST = 30;

/** A line that was broken fills at least this part of the width; spaced-out text fills less than plain text. */
const WRAPPED = 0.55;

/** Whether a line may run on into the next. */
function runsOn(line: Line, next: Line): boolean {
  if (next.indented || STOPPED.test(line.key)) return false;
  return !next.blankBefore || COMMA.test(line.key);
}

/** The wrap width of a document whose lines were broken at a width; null where they were not. */
function wrapWidth(lines: readonly Line[]): number | null {
  let widest = 0;
  for (const line of lines) {
    widest = Math.max(widest, line.text.length > WIDEST ? line.text.length : width(line.text));
    if (widest > WIDEST) return null;
  }
  if (widest < NARROWEST) return null;
  let wrapped = 0;
  let open = 0;
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (!next || !runsOn(line, next) || OPENERS.test(next.key)) return;
    open++;
    if (width(line.text) >= widest * 0.7) wrapped++;
  });
  return wrapped >= 3 && wrapped >= open * 0.6 ? widest : null;
}

/**
 * Joins the lines of paragraphs that were broken at a fixed width. Only a document whose lines
 * are about equally wide, and mostly end in mid-sentence, is touched; headings before the first
 * sentence stay as they are, and so do lists, whose lines never come to a sentence's end.
 */
export function joinWrappedLines(source: string, lines: readonly Line[]): Line[] {
  const body = lines.findIndex((line) => /[，。]/.test(line.key));
  if (body < 0) return [...lines];
  const limit = wrapWidth(lines.slice(body));
  if (limit === null) return [...lines];
  const joined: Line[] = lines.slice(0, body);
  let run: Line[] = [];
  const closeRun = () => {
    const last = run[run.length - 1];
    if (last && run.length > 1 && SENTENCE_END.test(last.key)) joined.push(joinLines(source, run));
    else joined.push(...run);
    run = [];
  };
  for (const line of lines.slice(body)) {
    const previous = run[run.length - 1];
    const full = previous && (width(previous.text) >= limit * WRAPPED || COMMA.test(previous.key));
    if (previous && !(full && runsOn(previous, line))) closeRun();
    run.push(line);
  }
  closeRun();
  return joined;
}
