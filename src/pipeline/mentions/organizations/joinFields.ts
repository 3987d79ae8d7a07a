import { fields } from "../../lexicon/fields.ts";
import { joinRuns, type NameRun } from "./nameRuns.ts";

const LONGEST_FIELD = 4;
/** A bureau's second half may begin with a word that is no field: 数字文化|和|新旅游局. */
const BUREAU = /(?:[省市县区州]|新城)[\u4e00-\u9fff]{2,6}(?<![局厅委办院校会所部市县区])$/u;
const OTHER_HALF = /^[\u4e00-\u9fff]{2,5}[局厅委]$/u;

/** Joins two runs with 与, 和 or 及 between them where these stand between two fields of one name: 能源|与|动力工程学院. */
export function joinFields(text: string, runs: readonly NameRun[]): NameRun[] {
  const joined: NameRun[] = [];
  for (const run of runs) {
    const before = joined.at(-1);
    if (before && !before.title && run.start === before.end + 1 && isOneName(text, before, run))
      joined[joined.length - 1] = joinRuns(text, before, run);
    else joined.push(run);
  }
  return joined;
}

function isOneName(text: string, before: NameRun, run: NameRun): boolean {
  const between = text.charAt(before.end);
  if (between !== "与" && between !== "和" && between !== "及") return false;
  const ending = run.endings[0];
  if (!ending || before.endings.at(-1)?.end === before.end || before.known.at(-1)?.end === before.end) return false;
  if (
    BUREAU.test(text.slice(Math.max(before.start, before.end - 12), before.end)) &&
    OTHER_HALF.test(text.slice(run.start, run.end))
  )
    return true;
  return endsWithField(text, before) && startsWithField(text, run.start, ending.end);
}

function endsWithField(text: string, { start, end }: NameRun): boolean {
  for (let length = 2; length <= LONGEST_FIELD && end - length >= start; length++)
    if (fields.has(text.slice(end - length, end))) return true;
  return false;
}

/** A field stands there, and what it is the field of follows: 旅游|局, not 管理|人员. */
function startsWithField(text: string, start: number, end: number): boolean {
  for (let length = 2; length <= LONGEST_FIELD && start + length < end; length++)
    if (fields.has(text.slice(start, start + length))) return true;
  return false;
}
