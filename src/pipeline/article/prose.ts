import { anchored } from "../text/anchored.ts";

const COMMA_OR_STOP = /[，。；,]/;
/** The end of a sentence, with what closes it and a note in brackets. */
const SENTENCE_END = anchored(/[。！？!?][”’」』"）)]?(?:[（(][^（）()]{1,20}[）)])?$/);
/** Longer than any such end. */
const REACH = 30;

/** Whether a line reads like a paragraph of prose, not like a heading, a menu or a list entry. */
export function isProse(text: string): boolean {
  if (text.length > 90 && COMMA_OR_STOP.test(text)) return true;
  if (text.length < 12) return false;
  return SENTENCE_END.test(text.slice(-REACH)) && (text.length >= 25 || /[，,。]/.test(text.slice(0, -1)));
}
