const NONE: readonly RegExpExecArray[] = [];

/**
 * All matches of a pattern with the flag `g`, in order. What `matchAll` gives, without the copy of the pattern that it
 * makes for each text; most texts have none.
 */
export function everyMatch(global: RegExp, text: string): readonly RegExpExecArray[] {
  global.lastIndex = 0;
  let match = global.exec(text);
  if (match === null) return NONE;
  const matches: RegExpExecArray[] = [];
  for (; match !== null; match = global.exec(text)) {
    matches.push(match);
    if (match[0] === "") global.lastIndex++;
  }
  return matches;
}
