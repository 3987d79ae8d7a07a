import type { OrganizationType } from "../../../model/organization.ts";
import type { Division } from "../../lexicon/divisions.ts";
import { type Ending, endings } from "../../lexicon/endings.ts";
import { titleSpans } from "../../lexicon/titles.ts";
import { isHan } from "../../text/sentences.ts";
import { Trie } from "../../text/trie.ts";
import { joinFields } from "./joinFields.ts";
import { NO_AREA, nameWords } from "./nameWords.ts";

/** A name that the lexicon knows, inside a run. */
export interface KnownName {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly type: OrganizationType;
  readonly division: Division | null;
}

/** A word inside a run that says something about the name around it. */
export interface RunWord {
  readonly start: number;
  readonly end: number;
  readonly kind: "sentence" | "country" | "place" | "plain";
  readonly division: Division | null;
}

/** The ending of a name inside a run. */
export interface RunEnding extends Ending {
  readonly start: number;
  readonly end: number;
}

/** A stretch of text without boundary words, punctuation or titles: what may hold the name of an organization. */
export interface NameRun {
  readonly start: number;
  readonly end: number;
  readonly known: readonly KnownName[];
  /** Without overlaps, in order. What no word covers is a character that everyday language does not explain. */
  readonly words: readonly RunWord[];
  readonly endings: readonly RunEnding[];
  /** The title of office that follows directly, as a span, or null. */
  readonly title: { readonly start: number; readonly end: number } | null;
}

const endingWords = new Trie(endings);

/** 1934年, 6人: a number that is no part of a name. */
const NUMBER = /^\d+(?:年|月份?|日|号|时|点|个|名|人|家|次|万|亿|元|%|％|余|多|位|项|所)/u;

const isNameChar = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) ||
  (code >= 0x3400 && code <= 0x4dbf) ||
  (code >= 0x30 && code <= 0x39) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x61 && code <= 0x7a);

/** No name is longer; text without punctuation is cut here, so that it costs no more than other text. */
const LONGEST_RUN = 80;
/** What a name holds in brackets is short: （集团）, （中国）, （北京）, （华东）. */
const BRACKETED =
  /^[（(](?:集团|控股|股份|筹|[\u4e00-\u9fff]{2,6}(?=[）)](?:集团|股份|控股|有限|公司|分公司|软件|大学))|中国|华东|北京|武汉|深圳|威海|保定|徐州|珠海)[）)]/u;

/** Most lists are empty, and those share one. */
const NONE: readonly never[] = [];
const kept = <Item>(list: readonly Item[]): readonly Item[] => (list.length > 0 ? list : NONE);

/** All runs of a text that may hold a name, in order. */
export function nameRuns(text: string): NameRun[] {
  const titles = titleSpans(text);
  let nextTitle = 0;
  const runs: NameRun[] = [];
  let start = 0;
  let known: KnownName[] = [];
  let words: RunWord[] = [];
  let ends: RunEnding[] = [];
  /** Up to where an ending may not begin, because one was found or a longer word holds it. */
  let endingFrom = 0;
  const close = (end: number, next: number, title: NameRun["title"] = null) => {
    if (end > start || title)
      runs.push({ start, end, known: kept(known), words: kept(words), endings: kept(ends), title });
    start = next;
    if (known.length > 0) known = [];
    if (words.length > 0) words = [];
    if (ends.length > 0) ends = [];
  };
  const readEndings = (from: number, to: number) => {
    for (let at = Math.max(from, endingFrom); at < to; at++) {
      const ending = endingWords.longestAt(text, at);
      if (!ending) continue;
      ends.push({ start: at, end: ending.end, ...ending.value });
      endingFrom = ending.end;
      at = ending.end - 1;
    }
  };
  for (let i = 0; i < text.length; ) {
    if (i - start >= LONGEST_RUN) close(i, i);
    const code = text.charCodeAt(i);
    if (!isNameChar(code)) {
      const inside = insideName(text, i, start);
      if (inside > i) {
        i = inside;
        continue;
      }
      close(i, i + 1);
      i++;
      continue;
    }
    const number = code >= 0x30 && code <= 0x39 ? NUMBER.exec(text.slice(i, i + 12)) : null;
    if (number && !(number[0].endsWith("所") && i > start)) {
      close(i, i + number[0].length);
      i += number[0].length;
      continue;
    }
    while ((titles[nextTitle]?.end ?? Number.POSITIVE_INFINITY) <= i) nextTitle++;
    const title = titles[nextTitle];
    let word = nameWords.longestAt(text, i);
    if (word?.value.kind === "known" && word.value.division && NO_AREA.test(text.slice(word.end - 1, word.end + 2)))
      word = null;
    // Where a title begins inside the word and reaches beyond it, the word only seems to stand there: 清迈大|学校|长.
    // 省发展改革委 and 总公司科技部 are not those of the state.
    if (
      word?.value.kind === "known" &&
      !word.value.division &&
      word.value.type === "government" &&
      isLocal(text, start, i)
    )
      word = null;
    if (title && word && title.start > i && title.start < word.end && title.end > word.end) word = null;
    if (title && title.start === i && !(word?.value.kind === "known" && word.end > title.end)) {
      close(i, title.end, title);
      i = title.end;
      continue;
    }
    if (!word) {
      readEndings(i, i + 1);
      i++;
      continue;
    }
    const { end, value } = word;
    if (value.kind === "known") {
      known.push({ start: i, end, name: value.name, type: value.type, division: value.division });
      // 大学 inside 西安交通大学 is that name's end; an ending inside a known name counts only at its end.
      const tail = endingAtEnd(text, i, end);
      if (tail) ends.push(tail);
      endingFrom = Math.max(endingFrom, end);
    } else if (value.kind === "boundary") close(i, end);
    else {
      words.push({ start: i, end, kind: value.kind, division: value.kind === "place" ? value.division : null });
      readEndings(i, end);
      // 大学 in 大学生 ends no name.
      const last = ends.at(-1);
      if (last && last.end > last.start && last.start >= i && last.end < end) ends.pop();
    }
    i = end;
  }
  close(text.length, text.length);
  return joinFields(text, runs);
}

/** Whether a body's name belongs to an area or a company that stands before it. */
function isLocal(text: string, from: number, at: number): boolean {
  return at > from && /[省市县区州旗团司学院]$/u.test(text.slice(Math.max(from, at - 1), at));
}

/** The longest ending with which a known name ends. */
function endingAtEnd(text: string, start: number, end: number): RunEnding | null {
  for (let at = start; at < end; at++) {
    const ending = endingWords.longestAt(text, at, end);
    if (ending?.end === end) return { start: at, end, ...ending.value };
  }
  return null;
}

/** Where a mark that a name may hold ends: brackets with a few words, the dot in a foreign name. The offset itself where it ends the name. */
function insideName(text: string, at: number, start: number): number {
  const char = text.charAt(at);
  if (char === "（" || char === "(") {
    const match = at > start ? BRACKETED.exec(text.slice(at, at + 12)) : null;
    return match ? at + match[0].length : at;
  }
  const dot = char === "·" || char === "•";
  return dot && at > start && isHan(text.charAt(at - 1)) && isHan(text.charAt(at + 1)) ? at + 1 : at;
}
