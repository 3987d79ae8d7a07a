/** So many answers are kept; then all are forgotten, so that no document fills the memory. */
const MOST = 4096;
/** Longer texts hardly come twice, where the caller says nothing else. */
const LONGEST = 100;

/**
 * A function of a text that remembers its answers to short texts. For what pages say over and over, within one and from
 * page to page: the classes of their elements, the words of their menus. The answer must be told by the text alone.
 */
export function remembered<Answer extends object | string | number | boolean | null>(
  read: (text: string) => Answer,
  longest = LONGEST,
): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    if (text.length > longest) return read(text);
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = read(text);
    if (answers.size >= MOST) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}
