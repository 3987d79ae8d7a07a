import { COMMON_WORDS, NEWS_CHARACTERS, NEWS_WORDS } from "../../lexicon/newsWords.ts";
import { gbkCode } from "../../text/gbkBytes.ts";
import { simplifyKey } from "../../text/simplify.ts";

const simpleForms = new Map<string, string>();

/** The Simplified form of one character. */
function simpleForm(character: string): string {
  const known = simpleForms.get(character);
  if (known !== undefined) return known;
  const form = simplifyKey(character);
  simpleForms.set(character, form);
  return form;
}

/** Punctuation of Chinese prose. */
const PUNCTUATION = new Set("，。、；：？！“”‘’（）《》—…·");

/** Whether a character, or its Simplified form, is among those that any text of the genre is full of; its punctuation is. */
export function isFrequent(character: string): boolean {
  return PUNCTUATION.has(character) || NEWS_CHARACTERS.has(simpleForm(character));
}

/** Whether a character is usual in print: in the first level of GB 2312 (by its Simplified form), or punctuation of Chinese prose. */
export function isUsual(character: string): boolean {
  if (PUNCTUATION.has(character)) return true;
  const code = gbkCode(simpleForm(character).charCodeAt(0));
  return code >= 0xb0a1 && code <= 0xd7f9 && (code & 0xff) >= 0xa1;
}

/** Whether two characters, or their Simplified forms, are a word of the genre. */
export function isNewsWord(first: string, second: string): boolean {
  return NEWS_WORDS.has(simpleForm(first) + simpleForm(second));
}

/** Whether two characters, or their Simplified forms, are a word of the genre or another common one. */
export function isCommonWord(first: string, second: string): boolean {
  return COMMON_WORDS.has(simpleForm(first) + simpleForm(second));
}

/** The share of frequent characters; 0 of none. */
export function frequentShare(characters: readonly string[]): number {
  return characters.length === 0 ? 0 : characters.filter(isFrequent).length / characters.length;
}

/** Characters that are words by themselves: what stands beside them may belong to another word. */
const FREE = new Set(
  "一二两三的了是在有和与與及或将將已也都就还還并並等可会會要能不被把从從向由于於以为為对對到上下中内內外前后後这這那该該每各",
);

/**
 * The one candidate that makes a word of the genre with the character before or after it, where
 * no other makes any common word. A
 * neighbour that makes a word with its own neighbour on the other side is taken (來?考察: not
 * 模考); so is one that is a word by itself (已?: not 已经). Null where nothing says which it was.
 * `before` are the two characters in front of it, `after` the two that follow; "" where there are none.
 */
export function onlySupported(
  candidates: readonly string[],
  before: readonly [string, string],
  after: readonly [string, string],
): string | null {
  const left = FREE.has(before[1]) || isCommonWord(before[0], before[1]) ? "" : before[1];
  const right = FREE.has(after[0]) || isCommonWord(after[0], after[1]) ? "" : after[0];
  const only = onlyOne(candidates.filter((one) => isCommonWord(left, one) || isCommonWord(one, right)));
  return only !== null && (isNewsWord(left, only) || isNewsWord(only, right)) ? only : null;
}

/** The one candidate that makes a word of the genre with the character before it; null where none does, or more than one does. */
export function onlyWordWith(before: string, candidates: readonly string[]): string | null {
  const only = onlyOne(candidates.filter((one) => isCommonWord(before, one)));
  return only !== null && isNewsWord(before, only) ? only : null;
}

function onlyOne(candidates: readonly string[]): string | null {
  const [only, ...others] = candidates;
  return only !== undefined && others.length === 0 ? only : null;
}
