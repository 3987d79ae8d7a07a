/** What would break a line, move the cursor, or turn the direction of the text around it. */
const UNSEEN = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;
const ESCAPES: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** A name as it can stand in a line: what would break the line or do something to a terminal is shown as an escape (`\n`, `\u{1b}`). */
export function escaped(name: string): string {
  return name.replace(UNSEEN, (unit) => ESCAPES[unit] ?? `\\u{${unit.codePointAt(0)?.toString(16)}}`);
}
