import { Converter, Locale } from "opencc-js/t2cn";
import { UnitBits } from "./unitSet.ts";

// OpenCC's tables (https://github.com/BYVoid/OpenCC) through opencc-js. Every entry of the
// chains keeps the number of code points, so source and result walk side by side.
const convert = Converter({ from: "tw", to: "cn" });
const config = Locale.configs?.tw2s;

/** Entries of OpenCC's tables, which may be nested: words or characters with what they become. */
export function entriesOf(tables: unknown): (readonly [source: string, target: string])[] {
  if (Array.isArray(tables)) return tables.flatMap(entriesOf);
  if (typeof tables !== "string") return [];
  return tables.split("|").flatMap((entry) => {
    const [source, target] = entry.split(" ");
    return source && target ? [[source, target] as const] : [];
  });
}

/** Characters that stand side by side in words, by the first of them. */
type Pairs = Map<number, Set<number>>;

function addPair(pairs: Pairs, first: number, second: number): void {
  const seconds = pairs.get(first);
  if (seconds) seconds.add(second);
  else pairs.set(first, new Set([second]));
}

/**
 * All pairs of units that may stand side by side within a word of the tables, before the conversion or between its
 * steps: between all others a text can be cut, and each part be converted by itself.
 */
function pairsWithinWords(): Pairs {
  const [toVariants, toSimplified] = config?.conversionChain ?? [];
  /** What a unit may have been before the first step. */
  const before = new Map<number, Set<number>>();
  const pairs: Pairs = new Map();
  for (const [source, target] of entriesOf(toVariants)) {
    for (let i = 0; i < source.length && i < target.length; i++)
      addPair(before, target.charCodeAt(i), source.charCodeAt(i));
  }
  for (const [source] of entriesOf([toVariants, config?.segmentation, toSimplified])) {
    for (let i = 1; i < source.length; i++) {
      const first = source.charCodeAt(i - 1);
      const second = source.charCodeAt(i);
      for (const one of [first, ...(before.get(first) ?? [])])
        for (const other of [second, ...(before.get(second) ?? [])]) addPair(pairs, one, other);
    }
  }
  return pairs;
}

/** The pairs, with the units that stand first and second in any: few do. */
class WordPairs {
  private readonly pairs = pairsWithinWords();
  private readonly firsts = new UnitBits();
  private readonly seconds = new UnitBits();

  constructor() {
    for (const [first, seconds] of this.pairs) {
      this.firsts.add(first);
      for (const second of seconds) this.seconds.add(second);
    }
  }

  has(first: number, second: number): boolean {
    return this.firsts.has(first) && this.seconds.has(second) && this.pairs.get(first)?.has(second) === true;
  }
}

let pairs: WordPairs | null = null;

/** What each unit becomes by itself, found when it is first met; 0 where it is not known yet. */
const alone = new Uint16Array(0x10000);

/** Halves of characters, and those that OpenCC normalizes first: they are never told by themselves. */
function isRare(unit: number): boolean {
  return (unit >= 0xd800 && unit <= 0xdfff) || (unit >= 0xf900 && unit <= 0xfaff);
}

/** Adds the units of a text to others. */
function addUnits(units: number[], text: string): void {
  for (let i = 0; i < text.length; i++) units.push(text.charCodeAt(i));
}

/** Adds the Simplified form of a unit that stands in no word with its neighbours. */
function addForm(units: number[], unit: number): void {
  const known = unit < FIRST_RADICAL ? unit : (alone[unit] ?? 0);
  if (known !== 0) {
    units.push(known);
    return;
  }
  const form = convert(String.fromCharCode(unit));
  if (form.length === 1) alone[unit] = form.charCodeAt(0);
  addUnits(units, form);
}

/** So many units at once make a text; more might be too many for a call. */
const CHUNK = 4096;

function textOf(units: readonly number[]): string {
  let text = "";
  for (let i = 0; i < units.length; i += CHUNK) text += String.fromCharCode(...units.slice(i, i + CHUNK));
  return text;
}

/** What stands before it is never converted: Latin letters and signs. */
const FIRST_RADICAL = 0x2e80;

/** Signs that describe a character by its parts, which OpenCC takes as one. */
const DESCRIPTION = /[\u2ff0-\u2fff]/;

/**
 * Traditional text as Simplified text, by words, as OpenCC converts the Chinese of Taiwan (`tw2s`). Only the stretches
 * that may hold one of its words go through its tables; most characters are converted by themselves.
 */
export function fromTraditional(text: string): string {
  if (!config || DESCRIPTION.test(text)) return convert(text);
  pairs ??= new WordPairs();
  const units: number[] = [];
  for (let start = 0; start < text.length; ) {
    let unit = text.charCodeAt(start);
    let end = start + 1;
    for (; end < text.length; end++) {
      const next = text.charCodeAt(end);
      if (!isRare(unit) && !isRare(next) && !pairs.has(unit, next)) break;
      unit = next;
    }
    if (end - start > 1 || isRare(unit)) addUnits(units, convert(text.slice(start, end)));
    else addForm(units, unit);
    start = end;
  }
  return textOf(units);
}
