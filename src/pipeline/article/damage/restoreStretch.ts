import type { Span } from "../../../model/span.ts";
import { type ByteStretch, restoreCharacters } from "./byteStretch.ts";
import { isCommonWord, isNewsWord, onlySupported, onlyWordWith } from "./evidence.ts";
import { SYLLABLE } from "./pinyin.ts";

/** A stretch as it was before it was read one byte off. */
export interface RestoredStretch {
  /** With `?` for what nothing determines. */
  readonly text: string;
  /** The characters of `text` that a word told; one span each, in order, into `text`. */
  readonly inferred: readonly Span[];
  /** Words of the genre in it, the characters beside it included. */
  readonly words: number;
  /** Characters of which no byte was lost. */
  readonly known: readonly string[];
  /** Characters of which a byte was lost and that could be told. */
  readonly told: number;
}

const LEADING_GLOSS = new RegExp(`^[(（]${SYLLABLE}[)）]`);
const TRAILING_GLOSS = new RegExp(`[(（]${SYLLABLE}[)）]$`);
/** Units looked over on each side, enough for two characters with their glosses. */
const REACH = 20;

/** The characters in front of an offset, the nearest first, glosses looked over; "" before the beginning. */
export function charactersBefore(text: string, offset: number, count: number): string[] {
  const found: string[] = [];
  let front = text.slice(Math.max(0, offset - REACH), offset);
  for (let i = 0; i < count; i++) {
    front = front.replace(TRAILING_GLOSS, "");
    found.push(front.slice(-1));
    front = front.slice(0, -1);
  }
  return found;
}

/** Characters that end a word of their own, so that the next one begins another. */
const CLOSERS = new Set("在向与與和对對到由给給让讓是了的我该該为為从從于於及、等团團员員人长長生们們者");

/** First characters of words such as 来校 that end no sentence. */
const OPENERS = new Set("来來到返入进進驻駐该該两兩各贵貴母全");
/** Those that may end one after a word (管理学), but not alone. */
const OPENERS_ALONE = new Set("学學我");

/**
 * Whether the character in front of an offset begins a word there: it makes none with the one
 * before it, and that one ends a word itself.
 */
function beginsWord(text: string, offset: number): boolean {
  const [last = "", second = "", third = ""] = charactersBefore(text, offset, 3);
  if (isCommonWord(second, last) || !(OPENERS.has(last) || OPENERS_ALONE.has(last))) return false;
  if (!/[\u3400-\u9fff]/.test(second) || CLOSERS.has(second)) return true;
  return OPENERS.has(last) && isCommonWord(third, second);
}

/** The two characters from an offset, glosses looked over. */
function charactersAfter(text: string, offset: number): [string, string] {
  const one = text.slice(offset, offset + REACH).replace(LEADING_GLOSS, "");
  const two = one.slice(1).replace(LEADING_GLOSS, "");
  return [one.slice(0, 1), two.slice(0, 1)];
}

/**
 * Restores the stretch of a text that begins at an offset. A character of which a byte was lost
 * is filled in where its gloss leaves one choice, or where one word of the genre does. The first
 * one, if no gloss tells it, may have been the stop of a sentence as well: it is filled in only
 * where a word begins in front of it and another begins after it (來|?|考察, never 大學|?|考察).
 */
export function restoreStretch(text: string, at: number, stretch: ByteStretch): RestoredStretch {
  const characters = restoreCharacters(stretch.bytes);
  const parts = charactersBefore(text, at, 2).reverse();
  parts.push(...characters.map((one) => one.text ?? one.only ?? "?"));
  parts.push(...charactersAfter(text, stretch.end));
  const firstBeginsWord = beginsWord(text, at);
  const inferred: Span[] = [];
  for (let index = characters.length - 1; index >= 0; index--) {
    const character = characters[index];
    if (!character || character.text !== null || character.only !== null) continue;
    const here = index + 2;
    const part = (offset: number) => parts[here + offset] ?? "";
    let choice: string | null = null;
    if (index > 0 || character.glossed) {
      choice = onlySupported(character.candidates, [part(-2), part(-1)], [part(1), part(2)]);
    } else if (firstBeginsWord && isCommonWord(part(1), part(2))) {
      choice = onlyWordWith(part(-1), character.candidates);
    }
    if (choice === null) continue;
    parts[here] = choice;
    inferred.unshift({ start: index, end: index + 1 });
  }
  const around = parts.slice(1, -1);
  return {
    text: parts.slice(2, -2).join(""),
    inferred,
    words: around.filter((character, i) => i > 0 && isNewsWord(around[i - 1] ?? "", character)).length,
    known: characters.flatMap((one) => (one.text === null ? [] : [one.text])),
    told: characters.filter((one) => one.only !== null).length + inferred.length,
  };
}
