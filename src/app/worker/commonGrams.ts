import type { TextColumn } from "../../bundle/textColumn.ts";

/** Single characters, and two together, that so large a share of texts hold are common. */
const COMMON_SHARE = { single: 1 / 8, pair: 1 / 16 };
/** Every so many texts are asked what may be common. */
const SAMPLED = 8;
/** By so many slots what may be common is told from what is not. A power of two. */
const SLOTS = 1 << 16;
/** No more than these are noted; far fewer can be common. */
const MOST = 4096;

/** For what is common, which texts hold it: bit n of word m is text 32 m + n. */
export type CommonGrams = ReadonlyMap<string, Uint32Array>;

const slotOf = (gram: number): number => Math.imul(gram ^ (gram >>> 16), 0x9e3779b1) >>> 16;

/** The slots that some of the texts fall into often enough to be common: 1 for single characters, 2 for pairs, or both. */
function hotSlots({ joined, offsets, length }: TextColumn): Uint8Array {
  const occurrences = new Uint32Array(SLOTS);
  let texts = 0;
  for (let text = 0; text < length; text += SAMPLED) {
    texts++;
    let before = 0;
    const end = offsets[text + 1] ?? 0;
    for (let at = offsets[text] ?? 0; at < end; at++) {
      const unit = joined.charCodeAt(at);
      const [single, pair] = [slotOf(unit), slotOf((before << 16) | unit)];
      occurrences[single] = (occurrences[single] ?? 0) + 1;
      occurrences[pair] = (occurrences[pair] ?? 0) + 1;
      before = unit;
    }
  }
  return Uint8Array.from(occurrences, (count) => {
    return Number(count >= COMMON_SHARE.single * texts) | (count >= COMMON_SHARE.pair * texts ? 2 : 0);
  });
}

/** So many texts are gone through in a step, which takes some milliseconds. */
const STEP = 1024;

/** {@link commonGrams} at once. */
export function commonGramsOf(texts: TextColumn): CommonGrams {
  const steps = commonGrams(texts);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/**
 * Finds the characters, alone and two together, that many texts hold, and in which: a search for one of them goes through no
 * text. What is rare is left out, as it is found quickly. It gives way every some milliseconds.
 */
export function* commonGrams(texts: TextColumn): Generator<undefined, CommonGrams> {
  const { joined, offsets, length } = texts;
  // A UTF-16 unit is a number of 16 bits, and two are one of 32, of which the upper ones are the first.
  const hot = hotSlots(texts);
  // What falls into such a slot is noted by itself: the slot has the place of the last one that was new, each has the
  // place of the one before it, and place 0 is nobody's.
  const lastIn = new Uint16Array(SLOTS);
  const grams = new Int32Array(MOST);
  const earlier = new Uint16Array(MOST);
  const words = Math.ceil(length / 32);
  const bits = new Uint32Array(MOST * words);
  const counts = new Uint32Array(MOST);
  let end = 1;
  const note = (gram: number, slot: number, text: number) => {
    let place = lastIn[slot] ?? 0;
    while (place !== 0 && grams[place] !== gram) place = earlier[place] ?? 0;
    if (place === 0) {
      if (end === MOST) return;
      place = end++;
      grams[place] = gram;
      earlier[place] = lastIn[slot] ?? 0;
      lastIn[slot] = place;
    }
    const at = place * words + (text >>> 5);
    const bit = 1 << (text & 31);
    const noted = bits[at] ?? 0;
    if ((noted & bit) === 0) counts[place] = (counts[place] ?? 0) + 1;
    bits[at] = noted | bit;
  };
  for (let text = 0; text < length; text++) {
    if (text % STEP === 0) yield;
    let before = 0;
    const end = offsets[text + 1] ?? 0;
    for (let at = offsets[text] ?? 0; at < end; at++) {
      const unit = joined.charCodeAt(at);
      const single = slotOf(unit);
      if (((hot[single] ?? 0) & 1) !== 0) note(unit, single, text);
      const gram = (before << 16) | unit;
      const pair = slotOf(gram);
      if (((hot[pair] ?? 0) & 2) !== 0 && before !== 0) note(gram, pair, text);
      before = unit;
    }
  }
  const common = new Map<string, Uint32Array>();
  for (let place = 1; place < end; place++) {
    const gram = grams[place] ?? 0;
    const isSingle = gram >>> 16 === 0;
    if ((counts[place] ?? 0) < (isSingle ? COMMON_SHARE.single : COMMON_SHARE.pair) * length) continue;
    const text = isSingle ? String.fromCharCode(gram) : String.fromCharCode(gram >>> 16, gram & 0xffff);
    common.set(text, bits.slice(place * words, (place + 1) * words));
  }
  return common;
}

/**
 * The texts that hold all of a word that is common, as bits: none else can hold the word itself.
 * @returns null where nothing of it is common
 */
export function candidatesFor(word: string, common: CommonGrams): Uint32Array | null {
  let candidates: Uint32Array | null = null;
  for (let at = 0; at < word.length; at++) {
    for (const length of [1, 2]) {
      const bits = at + length > word.length ? undefined : common.get(word.slice(at, at + length));
      if (!bits) continue;
      candidates = candidates === null ? bits.slice() : candidates.map((some, place) => some & (bits[place] ?? 0));
    }
  }
  return candidates;
}

/** Sets a bit in the mask of each text, at `first` and its place, that holds what these bits are of. */
export function markTexts(bits: Uint32Array, bit: number, masks: Uint16Array, first: number): void {
  for (let at = 0; at < bits.length; at++) {
    for (let word = bits[at] ?? 0; word !== 0; word &= word - 1) {
      const place = first + at * 32 + (31 - Math.clz32(word & -word));
      masks[place] = (masks[place] ?? 0) | bit;
    }
  }
}
