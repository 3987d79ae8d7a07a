/** Where a text stops being JSON; the messages of engines differ, and not all say where. */
export interface JsonFault {
  /** From 1. */
  readonly line: number;
  /** In UTF-16 units, from 1. */
  readonly column: number;
  /** The character there; null at the end of the text. */
  readonly found: string | null;
}

const TOKEN =
  /[ \t\n\r]*(?:([{}[\],:])|("(?:[^"\\]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y;
const BLANK = /[ \t\n\r]*/y;

/** What may come next: a value, a value or the end of a list, a name, a name or the end of an object, a colon, or what follows a value. */
type Next = "value" | "first-item" | "name" | "first-name" | "colon" | "after";

/** Finds the first place at which a text that `JSON.parse` refuses is wrong. */
export function jsonFault(text: string): JsonFault {
  const open: string[] = [];
  let next: Next = "value";
  let at = 0;
  for (;;) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    const [, sign, string] = match ?? [];
    if (!match || hasControls(string) || (next === "after" && open.length === 0)) break;
    const isValue = sign === undefined;
    if (next === "colon") {
      if (sign !== ":") break;
      next = "value";
    } else if (next === "after") {
      if (sign === ",") next = open.at(-1) === "{" ? "name" : "value";
      else if (closes(sign, open)) open.pop();
      else break;
    } else if (next === "name" || next === "first-name") {
      if (string !== undefined) next = "colon";
      else if (next === "first-name" && closes(sign, open)) {
        open.pop();
        next = "after";
      } else break;
    } else if (isValue) next = "after";
    else if (sign === "{" || sign === "[") {
      open.push(sign);
      next = sign === "{" ? "first-name" : "first-item";
    } else if (next === "first-item" && closes(sign, open)) {
      open.pop();
      next = "after";
    } else break;
    at = TOKEN.lastIndex;
  }
  BLANK.lastIndex = at;
  BLANK.exec(text);
  const offset = BLANK.lastIndex;
  const before = text.slice(0, offset).split("\n");
  return {
    line: before.length,
    column: (before.at(-1) ?? "").length + 1,
    found: offset < text.length ? String.fromCodePoint(text.codePointAt(offset) ?? 0) : null,
  };
}

function closes(sign: string | undefined, open: readonly string[]): boolean {
  return (sign === "}" && open.at(-1) === "{") || (sign === "]" && open.at(-1) === "[");
}

/** Whether a string holds what JSON wants escaped: line ends, tabs and their like. */
function hasControls(string: string | undefined): boolean {
  for (let at = 0; at < (string?.length ?? 0); at++) if ((string?.charCodeAt(at) ?? 0) < 0x20) return true;
  return false;
}
