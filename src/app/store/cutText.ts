/** Whether a cut at this place would part the two units of one character. */
function partsCharacter(text: string, at: number): boolean {
  return (text.codePointAt(at - 1) ?? 0) > 0xffff;
}

/**
 * The stretch of a text from `start` to `end`, in UTF-16 offsets, less a character at either end that lies in it with
 * one half only. Places outside of the text stand for its ends.
 */
export function wholeCharacters(text: string, start: number, end: number): string {
  const last = Math.max(0, Math.min(end, text.length));
  const first = Math.max(0, Math.min(start, last));
  const from = first < last && partsCharacter(text, first) ? first + 1 : first;
  return text.slice(from, last > from && partsCharacter(text, last) ? last - 1 : last);
}
