import { anchored } from "../text/anchored.ts";

const COMMA_OR_STOP = /[，。；,]/;
/** The end of a sentence, with what closes it and a note in brackets. */
const SENTENCE_END = anchored(/[。！？!?][”’」』"）)]?(?:[（(][^（）()]{1,20}[）)])?$/);
const EXCLAIMS = /[！!]$/;
/** Without a comma a shorter line is no sentence, and a shorter one that exclaims is a headline. */
const SHORTEST_PLAIN = 25;
const LONGEST_EXCLAMATION = 40;
/** Longer than any such end. */
const REACH = 30;

/** Whether a line reads like a paragraph of prose, not like a heading, a menu or a list entry. */
export function isProse(text: string): boolean {
  if (text.length > 90 && COMMA_OR_STOP.test(text)) return true;
  if (text.length < 12) return false;
  if (!SENTENCE_END.test(text.slice(-REACH))) return false;
  if (/[，,。]/.test(text.slice(0, -1))) return true;
  // 2021产业投资推介会在晴川举行！ is a headline.
  return text.length >= (EXCLAIMS.test(text) ? LONGEST_EXCLAMATION : SHORTEST_PLAIN);
}
