const FULL_WIDTH: Record<string, string> = { ",": "，", ";": "；", ":": "：", "(": "（", ")": "）" };

const HALF_WIDTH = /[,;:()]/;

/**
 * The text as the rules read it: half-width punctuation in its full-width form, except inside numbers and
 * addresses. Every character stays in its place, so offsets hold for both.
 */
export function matchingText(text: string): string {
  if (!HALF_WIDTH.test(text)) return text;
  return text.replace(/(?<![\dA-Za-z])[,;:]|[,;:](?![\d/A-Za-z])|[()]/gu, (mark) => FULL_WIDTH[mark] ?? mark);
}
