import type { OrganizationType } from "../../../model/organization.ts";
import { bodies } from "../../lexicon/bodies.ts";
import { boundaryWords } from "../../lexicon/boundaries.ts";
import { type Division, divisions } from "../../lexicon/divisions.ts";
import { titleSpans } from "../../lexicon/titles.ts";
import { universities } from "../../lexicon/universities.ts";
import { isHan } from "../../text/sentences.ts";
import { Trie } from "../../text/trie.ts";

/** A name that the lexicon knows, inside a run. */
export interface KnownName {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly type: OrganizationType;
  readonly division: Division | null;
}

/** A stretch of text without boundary words, punctuation or titles: what may hold the name of an organization. */
export interface NameRun {
  readonly start: number;
  readonly end: number;
  readonly known: readonly KnownName[];
  /** The title of office that follows directly, as a span, or null. */
  readonly title: { readonly start: number; readonly end: number } | null;
}

type Entry = { name: string; type: OrganizationType; division: Division | null };

const known = new Trie<Entry>([
  ...universities.map(({ name }) => [name, { name, type: "university", division: null }] as const),
  ...bodies.map(([alias, body]) => [alias, { ...body, division: null }] as const),
  ...divisions.map((division) => [division.name, { name: division.name, type: "government", division }] as const),
]);
const boundaries = new Trie(boundaryWords);

const isNameChar = (char: string): boolean => isHan(char) || /[A-Za-z0-9（）()]/u.test(char);

/** No name is longer; text without punctuation is cut here, so that it costs no more than other text. */
const LONGEST_RUN = 80;

/** All runs of a text that may hold a name, in order. */
export function nameRuns(text: string): NameRun[] {
  const titles = titleStarts(text);
  const runs: NameRun[] = [];
  let start = 0;
  let names: KnownName[] = [];
  const close = (end: number, next: number, title: NameRun["title"] = null) => {
    const from = start;
    start = next;
    if (end > from || title) runs.push({ start: from, end, known: names, title });
    names = [];
  };
  for (let i = 0; i < text.length; ) {
    if (i - start >= LONGEST_RUN) close(i, i);
    if (!isNameChar(text.charAt(i))) {
      close(i, i + 1);
      i++;
      continue;
    }
    const word = boundaryAt(text, i, titles);
    let name = known.longestAt(text, i);
    // 教育部重点实验室 names a laboratory, not the ministry.
    if (name && word?.value === false && word.end > name.end) name = null;
    const title = titles.get(i);
    if (title !== undefined && (!name || name.end <= title)) {
      close(i, title, { start: i, end: title });
      i = title;
      continue;
    }
    if (name) {
      names.push({ start: i, end: name.end, ...name.value });
      i = name.end;
      continue;
    }
    if (word?.value) close(i, word.end);
    i = word ? word.end : i + 1;
  }
  close(text.length, text.length);
  return joinBureaus(text, runs);
}

/** What an area's name leaves of the run before 和, where it is half of a bureau's: 西湖区文化|和|旅游局. */
const HALF_BUREAU = /(?:[省市县区州]|新城)[\u4e00-\u9fff]{2,6}(?<![局厅委办院校会所部市县区])$/u;
const OTHER_HALF = /^[\u4e00-\u9fff]{2,5}[局厅委]$/u;

/** Joins the two halves of a bureau whose name holds 和 or 与. */
function joinBureaus(text: string, runs: readonly NameRun[]): NameRun[] {
  const joined: NameRun[] = [];
  for (const run of runs) {
    const before = joined.at(-1);
    const between = before ? text.slice(before.end, run.start) : "";
    const halves =
      before &&
      !before.title &&
      /^[和与]$/u.test(between) &&
      HALF_BUREAU.test(text.slice(before.start, before.end)) &&
      OTHER_HALF.test(text.slice(run.start, run.end));
    if (!halves) joined.push(run);
    else joined[joined.length - 1] = { ...run, start: before.start, known: [...before.known, ...run.known] };
  }
  return joined;
}

/** A boundary word, unless it only seems to stand there because a title begins inside it: 清迈大|学校|长. */
function boundaryAt(
  text: string,
  at: number,
  titles: ReadonlyMap<number, number>,
): { end: number; value: boolean } | null {
  const word = boundaries.longestAt(text, at);
  if (!word) return null;
  for (let i = at + 1; i < word.end; i++) if ((titles.get(i) ?? 0) > word.end) return null;
  return word;
}

function titleStarts(text: string): Map<number, number> {
  const starts = new Map<number, number>();
  for (const { start, end } of titleSpans(text)) starts.set(start, end);
  return starts;
}
