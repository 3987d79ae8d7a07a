/** A stretch of text as it stands, or a character that cannot be seen. */
export interface VisibleRun {
  readonly start: number;
  readonly text: string;
  /** For what cannot be seen: the sign that shows it, and its code point, as `U+200B`; null for all else. */
  readonly hidden: { readonly sign: string; readonly code: string } | null;
}

/**
 * Controls but for tab and line end, what takes no room (zero-width and direction signs, which would also reorder what
 * stands beside them, soft hyphens, variation selectors), separators that look like nothing, and half characters.
 */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\p{Cs}](?<![\t\n]|\r(?=\n))/gu;

/** The sign for a hidden character: the picture of a control that Unicode has, else a dot. */
function signOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return "\u2421";
  return "\u00B7";
}

/** Cuts text into stretches that can be seen and characters that cannot, in order; together they are the text. */
export function visibleRuns(text: string): VisibleRun[] {
  const runs: VisibleRun[] = [];
  let at = 0;
  const plain = (end: number) => {
    if (end > at) runs.push({ start: at, text: text.slice(at, end), hidden: null });
  };
  for (const { 0: character, index } of text.matchAll(HIDDEN)) {
    plain(index);
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    runs.push({ start: index, text: character, hidden: { sign: signOf(character), code: `U+${code}` } });
    at = index + character.length;
  }
  plain(text.length);
  return runs;
}

/** Whether a text holds characters that cannot be seen. */
export function hasHidden(text: string): boolean {
  return text.search(HIDDEN) !== -1;
}
