import { matchAt } from "../../text/matchAt.ts";
import { decodeJsonString, stringEnd } from "./jsonString.ts";

/** A value with its place in the whole text. Strings include their quotes; a literal is a number, `true`, `null`. */
export type JsonNode = JsonObject | JsonArray | JsonScalar | JsonDepth;

export interface JsonScalar {
  readonly kind: "string" | "literal";
  readonly start: number;
  readonly end: number;
}

/** An object or array that lies too deep to be read. */
export interface JsonDepth {
  readonly kind: "depth";
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
  /** The value, or a string in it, goes on to the limit. */
  readonly cutOff: boolean;
}

/** What was read of a value up to `end`, and why it ends there if it is not whole. */
export interface JsonScan {
  readonly root: JsonNode | null;
  readonly end: number;
  readonly problem: JsonProblem | null;
}

interface OpenContainer {
  readonly kind: "object" | "array" | "depth";
  readonly closing: "}" | "]";
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
/** JSON's, JavaScript's and Python's. */
const KNOWN_LITERAL = /^(?:true|false|null|undefined|NaN|True|False|None|[-+]?(?:Infinity|\.?\d[\w.+-]*))$/;

/** What the shell of a document database writes around a value: `ObjectId("…")`, `ISODate("…")`. */
const WRAPPED = /(?:new\s)?[A-Z]\w{2,30}\(\s{0,4}("[^"\\\n]{0,200}"|'[^'\\\n]{0,200}'|-?\d{1,30})\s{0,4}\)/y;

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

const QUOTE = /["'`]/;

/** Reads one value; its methods give what was expected where something else stands, or null where all is well. */
class JsonScanner {
  private readonly open: OpenContainer[] = [];
  private root: JsonNode | null = null;
  private member: { name: string; start: number } | null = null;

  constructor(
    private readonly text: string,
    private at: number,
    private readonly limit: number,
  ) {}

  scan(): JsonScan {
    for (;;) {
      const before = this.open.length;
      const expected = this.readNext();
      if (expected) return this.fail(expected);
      if (this.open.length > before) continue;
      if (this.open.length === 0) return { root: this.root, end: this.at, problem: null };
      const sign = this.next();
      const container = this.open.at(-1);
      if (sign === ",") this.at++;
      else if (sign !== "" && container && sign !== container.closing) return this.fail("a comma");
    }
  }

  private fail(expected: string): JsonScan {
    for (const container of this.open) container.end = this.at;
    const sign = this.next();
    const unclosed = sign !== "" && stringEnd(this.text, this.at, this.limit) === null && QUOTE.test(sign);
    const problem = {
      at: this.at,
      expected: unclosed ? "the end of the string" : expected,
      cutOff: unclosed || sign === "",
    };
    return { root: this.root, end: this.at, problem };
  }

  /** The next sign that is not blank; empty at the limit. */
  private next(): string {
    this.at = skipBlank(this.text, this.at, this.limit);
    return this.at < this.limit ? (this.text[this.at] ?? "") : "";
  }

  private attach(node: JsonNode): void {
    const parent = this.open.at(-1);
    if (!parent) this.root = node;
    else if (parent.kind === "array") parent.items.push(node);
    else if (parent.kind === "object" && this.member) parent.members.push({ ...this.member, value: node });
  }

  /** The end of a container, the beginning of one, or a whole value, with its name in an object. */
  private readNext(): string | null {
    const sign = this.next();
    const container = this.open.at(-1);
    if (!container) return this.readValue();
    if (sign === "") return `the end of the ${container.closing === "}" ? "object" : "array"}`;
    if (sign !== container.closing) {
      return (container.closing === "}" ? this.readName() : null) ?? this.readValue();
    }
    container.end = ++this.at;
    container.whole = true;
    this.open.pop();
    return null;
  }

  private readName(): string | null {
    const start = this.at;
    const quoted = stringEnd(this.text, start, this.limit);
    const name =
      quoted === null ? matchAt(NAME, this.text, start)?.[0] : decodeJsonString(this.text, { start, end: quoted });
    if (name === undefined) return "a name in quotes";
    this.at = quoted ?? start + name.length;
    if (this.next() !== ":") return "a colon behind the name";
    this.at++;
    this.member = { name, start };
    return null;
  }

  private readValue(): string | null {
    const sign = this.next();
    const start = this.at;
    if (sign === "{" || sign === "[") {
      const closing = sign === "{" ? "}" : "]";
      const kind = this.open.length >= DEEPEST ? "depth" : sign === "{" ? "object" : "array";
      const child: OpenContainer = { kind, closing, start, end: start, whole: false, members: [], items: [] };
      this.attach(child);
      this.open.push(child);
      this.at++;
      return null;
    }
    const quoted = stringEnd(this.text, start, this.limit);
    const wrapped = quoted === null ? matchAt(WRAPPED, this.text, start) : null;
    if (quoted !== null) {
      this.attach({ kind: "string", start, end: quoted });
      this.at = quoted;
    } else if (wrapped) {
      const inner = wrapped[1] ?? "";
      const from = start + wrapped[0].indexOf(inner, wrapped[0].indexOf("("));
      this.attach({ kind: /^["']/.test(inner) ? "string" : "literal", start: from, end: from + inner.length });
      this.at = start + wrapped[0].length;
    } else {
      const literal = matchAt(LITERAL, this.text, start)?.[0] ?? "";
      if (!KNOWN_LITERAL.test(literal)) return "a value";
      this.attach({ kind: "literal", start, end: start + literal.length });
      this.at = start + literal.length;
    }
    return this.at > this.limit ? "a value" : null;
  }
}

/**
 * Reads one value of JSON, or of a JavaScript or Python literal: comments, single quotes, names without quotes and
 * trailing commas are allowed. `limit` is where the value must have ended. Never throws; time is linear at any depth.
 */
export function scanJson(text: string, start: number, limit: number): JsonScan {
  return new JsonScanner(text, start, limit).scan();
}
