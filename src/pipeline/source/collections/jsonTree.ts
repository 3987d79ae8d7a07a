import { decodeJsonString, stringEnd } from "./jsonString.ts";

/** A value with its place in the whole text. Strings include their quotes; a literal is a number, `true`, `null`. */
export type JsonNode = JsonObject | JsonArray | JsonScalar;

export interface JsonScalar {
  readonly kind: "string" | "literal";
  readonly start: number;
  readonly end: number;
}

export interface JsonMember {
  readonly name: string;
  /** Where the name begins. */
  readonly start: number;
  readonly value: JsonNode;
}

export interface JsonObject {
  readonly kind: "object";
  readonly start: number;
  /** Where it broke off, if it is not whole. */
  readonly end: number;
  readonly whole: boolean;
  readonly members: readonly JsonMember[];
}

export interface JsonArray {
  readonly kind: "array";
  readonly start: number;
  readonly end: number;
  readonly whole: boolean;
  readonly items: readonly JsonNode[];
}

export interface JsonProblem {
  readonly at: number;
  readonly expected: string;
}

/** What was read of a value up to `end`, and why it ends there if it is not whole. */
export interface JsonScan {
  readonly root: JsonNode | null;
  readonly end: number;
  readonly problem: JsonProblem | null;
}

interface OpenContainer {
  readonly kind: "object" | "array";
  readonly start: number;
  end: number;
  whole: boolean;
  readonly members: JsonMember[];
  readonly items: JsonNode[];
}

/** What lies deeper is read over, so that hostile nesting costs nothing; no article is nested like this. */
const DEEPEST = 40;

/** Stands before each value of a JSON text sequence (RFC 7464). */
const RECORD_SEPARATOR = "\u001e";

const NAME = /[\p{L}_$][\p{L}\p{N}_$]{0,99}/uy;
const LITERAL = /[-+.\w]{1,400}/y;
const KNOWN_LITERAL = /^(?:true|false|null|undefined|NaN|[-+]?(?:Infinity|\.?\d[\w.+-]*))$/;

/** The offset of the next sign at or after one: white space and comments of JavaScript are passed over. */
export function skipBlank(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    const sign = text[at] ?? "";
    if (sign === "/" && (text[at + 1] === "/" || text[at + 1] === "*")) {
      const mark = text[at + 1] === "/" ? "\n" : "*/";
      const length = text.slice(at + 2, limit).indexOf(mark);
      at = length < 0 ? limit : at + 2 + length + mark.length;
    } else if (/\s/.test(sign) || sign === RECORD_SEPARATOR) at++;
    else break;
  }
  return at;
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/**
 * Reads one value of JSON, or of a JavaScript literal: comments, single quotes, names without quotes and trailing
 * commas are allowed. `limit` is where the value must have ended. Never throws; time is linear at any depth.
 */
export function scanJson(text: string, start: number, limit: number): JsonScan {
  const open: OpenContainer[] = [];
  let root: JsonNode | null = null;
  let at = start;
  let member: { name: string; start: number } | null = null;

  const attach = (node: JsonNode) => {
    const parent = open.at(-1);
    if (!parent) root = node;
    else if (open.length > DEEPEST) return;
    else if (parent.kind === "array") parent.items.push(node);
    else if (member) parent.members.push({ ...member, value: node });
  };
  const fail = (expected: string, problemAt = at): JsonScan => {
    for (const container of open) container.end = at;
    return { root, end: at, problem: { at: problemAt, expected } };
  };
  const scalar = (end: number, kind: JsonScalar["kind"]) => {
    attach({ kind, start: at, end });
    at = end;
  };
  /** Reads a member's name and its colon; what was expected where there is none. */
  const readName = (): string | null => {
    const from = at;
    const quoted = stringEnd(text, at, limit);
    const name = quoted === null ? matchAt(NAME, text, at) : decodeJsonString(text, { start: at, end: quoted });
    if (name === null) return "a name in quotes";
    at = skipBlank(text, quoted ?? at + name.length, limit);
    if (text[at] !== ":" || at >= limit) return "a colon behind the name";
    at++;
    member = { name, start: from };
    return null;
  };

  for (;;) {
    at = skipBlank(text, at, limit);
    const container = open.at(-1);
    if (at >= limit) return fail(container ? `the end of the ${container.kind}` : "a value");
    const sign = text[at] ?? "";
    if (container && sign === (container.kind === "object" ? "}" : "]")) {
      container.end = ++at;
      container.whole = true;
      open.pop();
    } else {
      if (container?.kind === "object") {
        const expected = readName();
        if (expected) return fail(expected);
        at = skipBlank(text, at, limit);
      }
      const first = at < limit ? text[at] : "";
      if (first === "{" || first === "[") {
        const kind = first === "{" ? "object" : "array";
        const child: OpenContainer = { kind, start: at, end: at, whole: false, members: [], items: [] };
        attach(child);
        open.push(child);
        at++;
        continue;
      }
      const quoted = stringEnd(text, at, limit);
      if (quoted !== null) scalar(quoted, "string");
      else {
        const literal = matchAt(LITERAL, text, at);
        if (/["'`]/.test(first ?? "")) return fail("the end of the string", limit);
        if (!literal || !KNOWN_LITERAL.test(literal) || at + literal.length > limit) return fail("a value");
        scalar(at + literal.length, "literal");
      }
    }
    const parent = open.at(-1);
    if (!parent) return { root, end: at, problem: null };
    at = skipBlank(text, at, limit);
    if (text[at] === "," && at < limit) at++;
    else if (at >= limit || text[at] !== (parent.kind === "object" ? "}" : "]")) {
      return fail(at >= limit ? `the end of the ${parent.kind}` : "a comma");
    }
  }
}
