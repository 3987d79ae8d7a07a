/** Twice as wide as a letter on a terminal: East Asian Wide and Fullwidth of Unicode's UAX #11, by block. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
/** Marks that stand on the character before, and what is not seen. */
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;

function widthOf(character: string): number {
  if (NO_WIDTH.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

/** How many columns of a terminal a text takes; of its characters, not of the looks that dress it. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
}

/** A text with blanks behind it up to a number of columns. */
export function padded(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - displayWidth(text)));
}

/** What would break a line, move the cursor, or turn the direction of the text around it. */
const UNSEEN = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;
const ESCAPES: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** A name as it can stand in a line: what would break the line or do something to a terminal is shown as an escape (`\n`, `\u{1b}`). */
export function escaped(name: string): string {
  return name.replace(UNSEEN, (unit) => ESCAPES[unit] ?? `\\u{${unit.codePointAt(0)?.toString(16)}}`);
}

/** A text as one line: what would break or move the line stands as a blank, runs of them as one. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ").trim();
}

/** The beginning of a text as one line, with … where it is cut. */
export function shortened(text: string, columns: number): string {
  const line = oneLine(text);
  if (displayWidth(line) <= columns) return line;
  let width = 1;
  let kept = "";
  for (const character of line) {
    width += widthOf(character);
    if (width > columns) break;
    kept += character;
  }
  return `${kept}…`;
}

/** As many words of a list as fit into a number of columns, at least one; how many are left out is told. */
export function fitting(words: readonly string[], columns: number): string {
  const each = [...new Set(words)];
  let shown = shortened(each[0] ?? "", columns);
  for (const [index, word] of each.entries()) {
    if (index === 0) continue;
    const more = `${shown}、${oneLine(word)}`;
    const left = each.length - index - 1;
    if (displayWidth(more) > columns - (left > 0 ? 4 : 0)) return `${shown} +${each.length - index}`;
    shown = more;
  }
  return shown;
}
