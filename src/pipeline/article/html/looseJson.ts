import type { Span } from "../../../model/span.ts";

/** A value of JSON with its place in the source. Numbers, `true`, `null` and broken words are texts too. */
export type JsonNode =
  | { readonly kind: "text"; readonly value: string; readonly span: Span }
  | { readonly kind: "list"; readonly items: readonly JsonNode[]; readonly span: Span }
  | { readonly kind: "object"; readonly members: ReadonlyMap<string, JsonNode>; readonly span: Span };

const DEEPEST = 60;
const SPACE = /(?:\s|\/\*[^*]{0,200}\*\/|\/\/[^\n]{0,200}|<!\[CDATA\[|\]\]>|;)*/y;
const WORD = /[^\s,:{}[\]"]+/y;
const ESCAPES: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", b: "\b", f: "\f" };

function withoutEscapes(raw: string): string {
  if (!raw.includes("\\")) return raw;
  return raw.replace(/\\(?:u([0-9a-fA-F]{4})|(.))/gs, (_, hex: string | undefined, sign: string | undefined) =>
    hex ? String.fromCharCode(Number.parseInt(hex, 16)) : (ESCAPES[sign ?? ""] ?? sign ?? ""),
  );
}

/** Reads one text of JSON as people write it: with commas too many or too few, and line ends in strings. */
class Reader {
  private readonly source: string;
  private readonly end: number;
  private at: number;

  constructor(source: string, { start, end }: Span) {
    this.source = source;
    this.at = start;
    this.end = end;
  }

  private peek(): string {
    SPACE.lastIndex = this.at;
    SPACE.test(this.source);
    this.at = Math.min(Math.max(SPACE.lastIndex, this.at), this.end);
    return this.at < this.end ? (this.source[this.at] ?? "") : "";
  }

  private string(): JsonNode {
    const start = this.at;
    let i = start + 1;
    while (i < this.end && this.source[i] !== '"') i += this.source[i] === "\\" ? 2 : 1;
    this.at = Math.min(i + 1, this.end);
    const inner = { start: start + 1, end: Math.min(i, this.end) };
    return { kind: "text", value: withoutEscapes(this.source.slice(inner.start, inner.end)), span: inner };
  }

  private word(): JsonNode {
    const start = this.at;
    WORD.lastIndex = start;
    const value = WORD.exec(this.source)?.[0] ?? "";
    this.at = Math.min(start + Math.max(1, value.length), this.end);
    return { kind: "text", value, span: { start, end: this.at } };
  }

  private list(depth: number): JsonNode {
    const start = this.at++;
    const items: JsonNode[] = [];
    for (let next = this.peek(); next !== "" && next !== "]"; next = this.peek()) {
      if (next === "}") break;
      if (next === "," || next === ":") this.at++;
      else items.push(this.value(depth));
    }
    if (this.peek() === "]") this.at++;
    return { kind: "list", items, span: { start, end: this.at } };
  }

  private object(depth: number): JsonNode {
    const start = this.at++;
    const members = new Map<string, JsonNode>();
    for (let next = this.peek(); next !== "" && next !== "}"; next = this.peek()) {
      if (next === "]") break;
      if (next === "," || next === ":") {
        this.at++;
        continue;
      }
      const name = this.value(depth);
      if (this.peek() !== ":") continue;
      this.at++;
      const sign = this.peek();
      if (name.kind !== "text" || sign === "," || sign === "}" || sign === "") continue;
      const value = this.value(depth);
      if (!members.has(name.value)) members.set(name.value, value);
    }
    if (this.peek() === "}") this.at++;
    return { kind: "object", members, span: { start, end: this.at } };
  }

  value(depth: number): JsonNode {
    const next = this.peek();
    if (next === '"') return this.string();
    if (depth < DEEPEST && next === "{") return this.object(depth + 1);
    if (depth < DEEPEST && next === "[") return this.list(depth + 1);
    return this.word();
  }

  /** All values, where there is more than one side by side. */
  all(): JsonNode[] {
    const found: JsonNode[] = [];
    while (this.peek() !== "") {
      const before = this.at;
      found.push(this.value(0));
      if (this.at === before) this.at++;
    }
    return found;
  }
}

/**
 * Reads JSON between two source offsets, forgiving what pages get wrong: commas after the last
 * value or missing ones, line ends in strings, comments, brackets that are not closed. Never throws.
 */
export function readLooseJson(source: string, span: Span): JsonNode[] {
  return new Reader(source, span).all();
}
