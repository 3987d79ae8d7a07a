/** Pixels that one badge takes, with the space after it. */
export const BADGE_WIDTH = 21;
/** The size of the label's characters in pixels; `timeline.css` says the same. */
const FONT_SIZE = 12.5;
const PADDING = 8;

/** Upper bound of a label's width in pixels: Chinese characters are square, all others at most 0.68 of that. */
export function labelWidth(text: string): number {
  let squares = 0;
  for (const character of text) squares += (character.codePointAt(0) ?? 0) < 0x2e80 ? 0.68 : 1;
  return Math.ceil(squares * FONT_SIZE) + PADDING;
}
