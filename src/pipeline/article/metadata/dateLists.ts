import { looksLikePerson } from "../../lexicon/surnames.ts";
import { readLabels } from "../../text/labels.ts";
import { readDay } from "../../text/writtenDay.ts";
import type { Line } from "../line.ts";
import { isPublisherName, isSiteName } from "./title.ts";

/** So many rows of one day make a list too. */
const SAME_DAY_ROWS = 3;
const LONGEST = 90;
const CLOCK = /\d{1,2}[:：]\d{2}/;

/** A line that gives a day without a label, and the words beside it. */
interface DatedLine {
  readonly line: Line;
  readonly day: string;
  readonly name: string;
}

function datedLine(line: Line): DatedLine | null {
  const day = line.key.length > LONGEST ? null : readDay(line.key);
  if (!day || readLabels(line.key).length > 0) return null;
  const name = `${line.key.slice(0, day.start)} ${line.key.slice(day.end)}`
    .replace(/(?:星期|周)[一二三四五六日天]/g, " ")
    .replace(/[\d:：[\]【】（）()|｜·•/年月日]/g, " ");
  return { line, day: day.day, name: name.trim() };
}

/** Whether rows of name and day, one right below the other, are a list: of several days, or many. */
function isList(rows: readonly DatedLine[]): boolean {
  return rows.length >= 2 && (rows.length >= SAME_DAY_ROWS || rows.some(({ day }) => day !== rows[0]?.day));
}

/** Adds the rows of name and day, one right below the other, of several days or many. */
function addRows(found: Set<Line>, lines: readonly (DatedLine | null)[]): void {
  let rows: DatedLine[] = [];
  for (const [index, dated] of lines.entries()) {
    const isRow = dated !== null && dated.name !== "";
    if (isRow) rows.push(dated);
    if (rows.length === 0 || (isRow && index < lines.length - 1)) continue;
    if (isList(rows)) for (const row of rows) found.add(row.line);
    rows = [];
  }
}

/** Whether a name beside a day may be that of who published or wrote, and not a headline. */
function isSomebody(name: string): boolean {
  return name.split(/\s+/).every((word) => isPublisherName(word) || isSiteName(word) || looksLikePerson(word));
}

/**
 * Finds the lines around a title that are entries of a list of other articles (公司年会 2020-01-10): rows of name and
 * day one below the other; above the main content also several bare days, and a headline beside a day, where
 * `aboveTitle` says that the title stands below. Their days and names say nothing of the article.
 */
export function findListEntries(lines: readonly Line[], aboveTitle: boolean): Set<Line> {
  const found = new Set<Line>();
  const dated = lines.map(datedLine);
  addRows(found, dated);
  if (!aboveTitle) return found;
  const before = dated.filter((one) => one?.line.region === "before").flatMap((one) => one ?? []);
  const bare = before.filter(({ name }) => name === "");
  if (new Set(bare.map(({ day }) => day)).size > 1) for (const { line } of bare) found.add(line);
  for (const { line, name } of before) if (name !== "" && !CLOCK.test(line.key) && !isSomebody(name)) found.add(line);
  return found;
}
