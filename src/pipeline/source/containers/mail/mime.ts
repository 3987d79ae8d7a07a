import { type Structured, structured } from "./headerWords.ts";
import { fromBase64, fromLatin, fromQuotedPrintable } from "./transferCodings.ts";

/** A part of a mail, or the mail itself. */
export interface MimePart {
  /** By names in lower case, each the first of its name, unfolded; one byte in each unit. */
  readonly headers: ReadonlyMap<string, string>;
  readonly type: Structured;
  /** What a multipart holds; null for a part that holds content. */
  readonly parts: readonly MimePart[] | null;
  /** Whether it is a multipart without its end: parts may be missing. */
  readonly isCutOff: boolean;
  /** The content, its transfer coding undone; empty for a multipart. */
  readonly content: () => Uint8Array;
}

/** Deeper parts are content that nobody reads; real mails have five. */
const DEEPEST = 30;
/** As many parts as one mail may have. */
const MOST_PARTS = 2000;
const LONGEST_HEADERS = 256 * 1024;

const HEADER = /^([!-9;-~]{1,80}):[ \t]*(.*)$/s;

interface Reader {
  readonly text: string;
  parts: number;
}

function readHeaders(text: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const line of text.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/)) {
    const [, name = "", value = ""] = HEADER.exec(line) ?? [];
    const key = name.toLowerCase();
    if (key !== "" && !headers.has(key)) headers.set(key, value.trim());
  }
  return headers;
}

interface Stretches {
  readonly found: readonly (readonly [number, number])[];
  readonly isCutOff: boolean;
}

/** The stretches between the delimiter lines of a multipart; one that is never closed goes to the end. */
function partsBetween({ text }: Reader, boundary: string, start: number, end: number): Stretches {
  const delimiter = `--${boundary}`;
  const found: [number, number][] = [];
  const isFull = () => found.length >= MOST_PARTS;
  let from = -1;
  for (let at = start; at < end && !isFull(); ) {
    const next = text.indexOf(delimiter, at);
    if (next < 0 || next >= end) break;
    at = next + delimiter.length;
    if (next > start && text.charAt(next - 1) !== "\n") continue;
    const closing = text.startsWith("--", at);
    const rest = text.slice(at + (closing ? 2 : 0), at + 200);
    // A boundary may be the beginning of another.
    if (!/^[ \t]*(?:\r?\n|$)/.test(rest)) continue;
    if (from >= 0) found.push([from, text.charAt(next - 2) === "\r" ? next - 2 : next - 1]);
    const lineEnd = text.indexOf("\n", at);
    from = lineEnd < 0 ? end : lineEnd + 1;
    if (closing) return { found, isCutOff: false };
  }
  const isCutOff = !isFull();
  if (from >= 0 && from < end) found.push([from, end]);
  return { found, isCutOff };
}

function undo(coding: string, content: string): Uint8Array {
  if (coding === "base64") return fromBase64(content);
  return coding === "quoted-printable" ? fromQuotedPrintable(content) : fromLatin(content);
}

function readPart(reader: Reader, start: number, end: number, depth: number): MimePart {
  const { text } = reader;
  reader.parts++;
  const top = text.slice(start, Math.min(end, start + LONGEST_HEADERS));
  const none = /^\r?\n/.exec(top);
  const gap = none ?? /\r?\n\r?\n/.exec(top);
  const headers = readHeaders(none ? "" : top.slice(0, gap?.index ?? top.length));
  const bodyStart = gap ? start + gap.index + gap[0].length : end;
  const type = structured(headers.get("content-type") ?? "text/plain");
  const boundary = type.parameters.get("boundary");
  if (type.value.startsWith("multipart/") && boundary && depth < DEEPEST && reader.parts < MOST_PARTS) {
    const parts: MimePart[] = [];
    const { found, isCutOff } = partsBetween(reader, boundary, bodyStart, end);
    for (const [from, to] of found) {
      if (reader.parts < MOST_PARTS) parts.push(readPart(reader, from, to, depth + 1));
    }
    return { headers, type, parts, isCutOff, content: () => new Uint8Array(0) };
  }
  const coding = (headers.get("content-transfer-encoding") ?? "").toLowerCase();
  return { headers, type, parts: null, isCutOff: false, content: () => undo(coding, text.slice(bodyStart, end)) };
}

/** Reads a mail (RFC 5322, RFC 2045) into its parts. Never throws: what is broken gives fewer parts. */
export function readMime(text: string): MimePart {
  return readPart({ text, parts: 0 }, 0, text.length, 0);
}
