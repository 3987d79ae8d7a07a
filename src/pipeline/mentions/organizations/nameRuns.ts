import type { OrganizationType } from "../../../model/organization.ts";
import type { Span } from "../../../model/span.ts";
import { type Division, divisionCalled } from "../../lexicon/divisions.ts";
import { type Ending, endings } from "../../lexicon/endings.ts";
import { transcribesNames } from "../../lexicon/foreignNames.ts";
import { titleSpans } from "../../lexicon/titles.ts";
import { anchored } from "../../text/anchored.ts";
import { isHanAt } from "../../text/sentences.ts";
import { UnitBuffer } from "../../text/unitBuffer.ts";
import { WordTrie } from "../../text/wordTrie.ts";
import { beginsOwnName } from "./beginsOwnName.ts";
import { joinFields } from "./joinFields.ts";
import { DIGIT, JOIN, MARK, nameUnits, OTHER } from "./nameUnits.ts";
import { type NameWord, nameWords } from "./nameWords.ts";
import { seems } from "./seems.ts";

export type KnownWord = Extract<NameWord, { kind: "known" }>;

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

const endingWords = new WordTrie(endings);

/** A run that reads its words when they are first asked for: most runs hold no name, and nobody asks. */
class Run implements NameRun {
  private read: readonly RunWord[] | null = null;

  constructor(
    private readonly text: string,
    readonly start: number,
    readonly end: number,
    readonly known: readonly KnownName[],
    readonly endings: readonly RunEnding[],
    readonly title: NameRun["title"],
  ) {}

  get words(): readonly RunWord[] {
    this.read ??= readWords(this.text, this);
    return this.read;
  }
}

/** The run of two that are one name with a word between them. */
export function joinRuns(text: string, before: NameRun, run: NameRun): NameRun {
  const known = [...before.known, ...run.known];
  return new Run(text, before.start, run.end, known, [...before.endings, ...run.endings], run.title);
}

/** Units of a run whose words are read, and of a text whose runs are. */
const ofRun = new UnitBuffer();
const ofText = new UnitBuffer();

function readWords(text: string, { start, end, known }: NameRun): RunWord[] {
  const words: RunWord[] = [];
  const units = ofRun.read(text, start, end);
  let next = 0;
  for (let i = start; i < end; ) {
    const name = known[next];
    if (name?.start === i) {
      next++;
      i = name.end;
      continue;
    }
    const word = nameWords.longestIn(units, i - start, (name ? name.start : end) - start);
    const value = word < 0 ? undefined : nameWords.values[word];
    if (!value || value.kind === "known" || value.kind === "boundary") {
      i++;
      continue;
    }
    const to = i + (nameWords.lengths[word] ?? 0);
    words.push({ start: i, end: to, kind: value.kind });
    i = to;
  }
  return words;
}

/** 1934年, 6人: a number that is no part of a name. */
const NUMBER = anchored(/^\d+(?:年|月份?|日|号|时|点|个|名|人|家|次|万|亿|元|%|％|余|多|位|项|所)/u);

/** No name is longer; text without punctuation is cut here, so that it costs no more than other text. */
const LONGEST_RUN = 80;
/** What a name holds in brackets is short: （集团）, （中国）, （北京）, （华东）. */
const BRACKETED = anchored(
  /^[（(](?:集团|控股|股份|筹|[\u4e00-\u9fff]{2,6}(?=[）)](?:集团|股份|控股|有限|公司|分公司|软件|大学))|中国|华东|北京|武汉|深圳|威海|保定|徐州|珠海)[）)]/u,
);

/** The place of a branch, behind which the name goes on: 晴川（苏州）研究院. */
const PLACE_INSIDE = /^[（(]([\u4e00-\u9fff]{2,4})[）)](?=[\u4e00-\u9fff])/u;

/** Most lists are empty, and those share one. */
const NONE: readonly never[] = [];
const NO_TITLE: Span = { start: Number.POSITIVE_INFINITY, end: Number.POSITIVE_INFINITY };
/** By the number of a word: whether it closes a run, is a known name, or neither. */
const BOUNDARY = 1;
const KNOWN = 2;
const effects = Uint8Array.from(nameWords.values, ({ kind }) =>
  kind === "boundary" ? BOUNDARY : kind === "known" ? KNOWN : 0,
);

/** The runs of a text that hold a name, a title or the first half of a name, and the last one, in order. */
export function nameRuns(text: string, titles: readonly Span[] = titleSpans(text)): NameRun[] {
  const units = ofText.read(text);
  let nextTitle = 0;
  let title = titles[0] ?? NO_TITLE;
  const runs: NameRun[] = [];
  let start = 0;
  let known: KnownName[] | null = null;
  let ends: RunEnding[] | null = null;
  /** Up to where an ending may not begin, because one was found or a known name holds it. */
  let endingFrom = 0;
  /** Whether no word holds the character before. */
  let loose = false;
  for (let i = 0; i < text.length; ) {
    const role = nameUnits[units[i] ?? 0] ?? OTHER;
    /** Where the walk goes on; where a run closes here, its title. */
    let next = i + 1;
    let closes = true;
    let post: NameRun["title"] = null;
    if (i - start >= LONGEST_RUN) next = i;
    else if (role === OTHER || role === MARK) {
      loose = false;
      const inside = role === MARK ? insideName(text, i, start) : i;
      closes = inside === i;
      if (!closes) next = inside;
    } else {
      while (title.end <= i) {
        nextTitle++;
        title = titles[nextTitle] ?? NO_TITLE;
      }
      const counted = role === DIGIT ? countedAt(text, i, start) : 0;
      let number = counted === 0 ? nameWords.longestIn(units, i, text.length) : -1;
      let end = number < 0 ? i + 1 : i + (nameWords.lengths[number] ?? 0);
      // Where a title begins inside the word and reaches beyond it, the word only seems to stand there: 清迈大|学校|长.
      if (number >= 0 && title.start > i && title.start < end && title.end > end) number = -1;
      if (number >= 0 && end - i > 1 && effects[number] !== KNOWN) {
        number = beforeName(units, i, end, text.length, number);
        end = number < 0 ? i + 1 : i + (nameWords.lengths[number] ?? 0);
      }
      let effect = number < 0 ? 0 : effects[number];
      const name = effect === KNOWN ? (nameWords.values[number] as KnownWord) : null;
      const single = effect === BOUNDARY && end === i + 1;
      if (name ? seems(text, start, i, end, name, loose) : single && beginsOwnName(text, units, start, i)) {
        number = -1;
        effect = 0;
      }
      if (number < 0) end = i + 1;
      loose = number < 0;
      next = end;
      if (counted > 0) next = i + counted;
      else if (title.start === i && !(effect === KNOWN && end > title.end)) {
        next = title.end;
        post = title;
      } else if (effect === KNOWN && name) {
        closes = false;
        known ??= [];
        known.push({ start: i, end, name: name.name, type: name.type, division: name.division });
        // 大学 inside 西安交通大学 is that name's end; an ending inside a known name counts only at its end.
        const tail = endingAtEnd(units, i, end);
        if (tail) {
          ends ??= [];
          ends.push(tail);
        }
        endingFrom = Math.max(endingFrom, end);
      } else if (effect !== BOUNDARY) {
        closes = false;
        for (let at = Math.max(i, endingFrom); at < end; at++) {
          const found = endingWords.longestIn(units, at, text.length);
          if (found < 0 || isHall(text, at, found) || isCommittee(text, at + (endingWords.lengths[found] ?? 0)))
            continue;
          endingFrom = at + (endingWords.lengths[found] ?? 0);
          const ending = isOffice(text, endingFrom) ? undefined : endingWords.values[found];
          // 大学 in 大学生 ends no name.
          if (ending && endingFrom >= end) {
            ends ??= [];
            ends.push(placed(ending, at, endingFrom));
          }
          at = endingFrom - 1;
        }
      }
    }
    if (closes) {
      if (known || ends || post || (i > start && role === JOIN))
        runs.push(new Run(text, start, i, known ?? NONE, ends ?? NONE, post));
      start = next;
      known = null;
      ends = null;
    }
    i = next;
  }
  if (text.length > start) runs.push(new Run(text, start, text.length, known ?? NONE, ends ?? NONE, null));
  return joinFields(text, runs);
}

/** 大学|有|19所附属医院 */
const HAS = /[有共辖设近达余]/u;
const OFFICE = anchored(/^[处局厅司科院部所校]长(?![江春沙期安城三远效治征])/u);

/** 科技处|长: what ends there is the title of office that begins with the ending's last character. */
const isOffice = (text: string, end: number): boolean =>
  text.charAt(end) === "长" && text.charAt(end - 2) !== "公" && OFFICE.test(text.slice(end - 1, end + 2));

/** 经济自由区|厅|厅长 is an office, and so is no 音乐厅: a 厅 that no list has is one where its head follows. */
const isHall = (text: string, at: number, ending: number): boolean =>
  endingWords.lengths[ending] === 1 && text.charAt(at) === "厅" && !HEAD_OF_OFFICE.test(text.slice(at + 1, at + 5));
const HEAD_OF_OFFICE = anchored(/^(?:副?厅长|党组|[一二]级巡视员)/u);

/** 水利委|员会, 生物城管委|会: what ends there is the beginning of a committee. */
const isCommittee = (text: string, end: number): boolean =>
  text.charAt(end - 1) === "委" &&
  (text.charAt(end) === "员" || (text.charAt(end) === "会" && !/[同议见谈商晤]/u.test(text.charAt(end + 1))));

/** The length of a number with what it counts, 0 where there is none or it may belong to a name (第七〇三|所 aside, 703所). */
function countedAt(text: string, at: number, start: number): number {
  const counted = NUMBER.exec(text.slice(at, at + 12))?.[0] ?? "";
  return counted.endsWith("所") && at > start && !HAS.test(text.charAt(at - 1)) ? 0 : counted.length;
}

/** A name this long is not a piece of other words: 国内|蒙古自治区 aside, there stands 内蒙古自治区. */
const LONG_NAME = 4;
/** 学校和|平度市, not 和平; 上海|城市 is no 海城市. */
const LONG_AREA = 3;

/** The word at an offset, cut where a long known name begins inside it and reaches beyond it: 在|华中农业大学, not 在华. */
function beforeName(units: Uint16Array, start: number, end: number, limit: number, word: number): number {
  const kind = nameWords.values[word]?.kind;
  const isPlace = kind === "place" || kind === "country";
  for (let at = start + 1; at < end; at++) {
    const name = nameWords.longestIn(units, at, limit);
    if (name < 0 || effects[name] !== KNOWN) continue;
    const length = nameWords.lengths[name] ?? 0;
    const value = nameWords.values[name];
    const long = value?.kind === "known" && value.division && !isPlace ? LONG_AREA : LONG_NAME;
    if (length >= long && at + length > end) return nameWords.longestIn(units, start, at);
  }
  return word;
}

const placed = ({ type, part, premises }: Ending, start: number, end: number): RunEnding => ({
  start,
  end,
  type,
  part,
  premises,
});

/** The longest ending with which a known name ends. */
function endingAtEnd(units: Uint16Array, start: number, end: number): RunEnding | null {
  for (let at = start; at < end; at++) {
    const number = endingWords.longestIn(units, at, end);
    const ending = number < 0 ? undefined : endingWords.values[number];
    if (ending && at + (endingWords.lengths[number] ?? 0) === end) return placed(ending, at, end);
  }
  return null;
}

/** Where a mark that a name may hold ends: brackets with a few words, the dot in a foreign name. The offset itself where it ends the name. */
function insideName(text: string, at: number, start: number): number {
  const char = text.charAt(at);
  if (char === "（" || char === "(") {
    if (at === start) return at;
    const match = BRACKETED.exec(text.slice(at, at + 12)) ?? PLACE_INSIDE.exec(text.slice(at, at + 12));
    return match && (match[1] === undefined || divisionCalled(match[1])) ? at + match[0].length : at;
  }
  // 安特卫普-布鲁日港务局
  if (char === "-" && !(transcribesNames(text, at - 1) && transcribesNames(text, at + 1))) return at;
  const dot = char === "·" || char === "•" || char === "-";
  return dot && at > start && isHanAt(text, at - 1) && isHanAt(text, at + 1) ? at + 1 : at;
}
