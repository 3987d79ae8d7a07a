import { Trie } from "./trie.ts";

/** So many words are looked for one by one. */
const FEW = 12;

/**
 * Where words of one document stand in it: for each word the offsets of its places in order, of which none overlaps
 * another of the same word. One walk over the text, however many words; none may be empty.
 */
export function placesOf(text: string, words: Iterable<string>): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const word of words) places.set(word, []);
  if (places.size <= FEW) {
    for (const [word, starts] of places)
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) starts.push(at);
    return places;
  }
  const trie = new Trie(places);
  for (let at = 0; at < text.length; at++) {
    for (const { end, value } of trie.everyAt(text, at)) {
      const last = value.at(-1);
      if (last === undefined || last + (end - at) <= at) value.push(at);
    }
  }
  return places;
}
