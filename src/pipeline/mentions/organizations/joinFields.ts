import { fields } from "../../lexicon/fields.ts";
import { joinRuns, type NameRun, type RunEnding } from "./nameRuns.ts";

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
  if (isForeignOffice(text, before, run, ending)) return true;
  const first = endsWithField(text, before);
  const second = startsWithField(text, run.start, ending.end);
  return (
    (first && second) ||
    ((first || second) && isPartBegun(text, before) && PART.test(text.slice(run.start, ending.end)))
  );
}

const LONGEST_FOREIGN_HALF = 6;

/** 加纳港口|与|海港管理局: a country with the first field of an office of its. */
function isForeignOffice(text: string, { start, end, words }: NameRun, run: NameRun, ending: RunEnding): boolean {
  const [country, ...fields] = words;
  if (ending.type !== "government" || run.known.length > 0 || country?.kind !== "country" || country.start !== start)
    return false;
  const half = end - country.end;
  const covered = fields.reduce((sum, word) => sum + (word.kind === "plain" ? word.end - word.start : 0), 0);
  return half >= 2 && half <= LONGEST_FOREIGN_HALF && covered === half && !PEOPLE.test(text.slice(country.end, end));
}

const PART = /^[\u4e00-\u9fff]{2,6}(?:学院|系|处|司|部|办公室)$/u;
/** 南开大学师生|和|化学学院: whoever belongs to the whole. */
const PEOPLE = /生|[人成学委职]员|教师|老师|教授|校友|干部|领导|代表|团队|负责|专家|学者|双方|校[区方内]|合作|联合/u;
const LONGEST_FIRST_HALF = 6;

/** Behind the name of a university or ministry the name of its part has begun: 秦岭大学|社会. */
function isPartBegun(text: string, { known, end }: NameRun): boolean {
  const whole = known.at(-1);
  if (whole?.type !== "university" && whole?.type !== "government") return false;
  const half = text.slice(whole.end, end);
  return half.length >= 2 && half.length <= LONGEST_FIRST_HALF && !whole.division && !PEOPLE.test(half);
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
