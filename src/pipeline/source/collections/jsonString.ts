import type { Span } from "../../../model/span.ts";
import { FieldValue } from "./fieldValue.ts";

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
  ["b", "\b"],
  ["f", "\f"],
  ["v", "\v"],
  ["0", "\0"],
  ["\n", ""],
]);
/** Escapes of a character by its number: `\u4e2d`, and in JavaScript `\x41` and `\u{1f600}`. */
const BY_NUMBER = /\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|u\{([0-9a-fA-F]{1,6})\})/y;

/** The end of the string that begins at an offset, behind its closing quote; null where none does, or none ends. */
export function stringEnd(text: string, start: number, limit: number): number | null {
  const quote = start < limit ? text[start] : undefined;
  if (quote !== '"' && quote !== "'" && quote !== "`") return null;
  const rest = text.slice(start, limit);
  for (let at = rest.indexOf(quote, 1); at >= 0; at = rest.indexOf(quote, at + 1)) {
    let slashes = 0;
    while (at - slashes > 1 && rest[at - slashes - 1] === "\\") slashes++;
    if (slashes % 2 === 0) return start + at + 1;
  }
  return null;
}

/** The escape whose backslash stands at an offset: what it says, and where it ends. */
function escapeAt(text: string, at: number, end: number): { value: string; end: number } {
  BY_NUMBER.lastIndex = at;
  const match = BY_NUMBER.exec(text);
  const code = Number.parseInt(match?.[1] ?? match?.[2] ?? match?.[3] ?? "", 16);
  if (match && at + match[0].length <= end && code <= 0x10ffff) {
    return { value: String.fromCodePoint(code), end: at + match[0].length };
  }
  const sign = text[at + 1] ?? "";
  return { value: ESCAPES.get(sign) ?? sign, end: at + 2 };
}

/** Adds what a string says (a span with its quotes) to a value. */
export function copyJsonString(value: FieldValue, text: string, { start, end }: Span): void {
  const last = end - 1;
  const string = text.slice(start, last);
  let at = start + 1;
  while (at < last) {
    const length = string.indexOf("\\", at - start);
    if (length < 0) break;
    const slash = start + length;
    value.copy(at, slash);
    const escaped = escapeAt(text, slash, last);
    value.replace(escaped.value, slash, escaped.end);
    at = escaped.end;
  }
  value.copy(at, last);
}

/** What a string says; the span is that of the string with its quotes. */
export function decodeJsonString(text: string, span: Span): string {
  const value = new FieldValue(text, span.start);
  copyJsonString(value, text, span);
  return value.field("", span).value;
}
