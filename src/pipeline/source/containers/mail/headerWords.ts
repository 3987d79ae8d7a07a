import { decodeDeclared } from "./charsets.ts";
import { fromBase64, fromLatin, fromQuotedPrintable } from "./transferCodings.ts";

/** =?charset?B?…?= (RFC 2047), and white space behind one that another follows. */
const WORD = /=\?([\w-]{1,40})(?:\*[\w-]{0,20})?\?([BbQq])\?([^?\s]{0,4000})\?=(?:[ \t\r\n]{1,20}(?==\?))?/g;

const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

/** Text beside encoded words: bytes as they stand, whatever the standard says. */
function plain(text: string): string {
  return /[^\0-\x7f]/.test(text) ? decodeDeclared(fromLatin(text), null).text : text;
}

/**
 * A header's value as text: encoded words are decoded, those side by side in one encoding together, because programs cut
 * characters in two.
 * @param value one byte in each unit
 */
export function decodeHeader(value: string): string {
  let text = "";
  let open: { charset: string; parts: Uint8Array[] } | null = null;
  let from = 0;
  const close = () => {
    if (open) text += decodeDeclared(joined(open.parts), open.charset).text;
    open = null;
  };
  for (const match of value.matchAll(WORD)) {
    const [whole, charset = "", coding = "", content = ""] = match;
    if (match.index > from) {
      close();
      text += plain(value.slice(from, match.index));
    }
    const bytes = /b/i.test(coding) ? fromBase64(content) : fromQuotedPrintable(content.replaceAll("_", " "));
    const same: boolean =
      open !== null && (open as { charset: string }).charset.toLowerCase() === charset.toLowerCase();
    if (!same) {
      close();
      open = { charset, parts: [] };
    }
    (open as { parts: Uint8Array[] } | null)?.parts.push(bytes);
    from = match.index + whole.length;
  }
  close();
  return (text + plain(value.slice(from))).replace(/\s+/g, " ").trim();
}

/** A header such as Content-Type: its value in lower case, and its parameters. */
export interface Structured {
  readonly value: string;
  readonly parameters: ReadonlyMap<string, string>;
}

const PARAMETER = /;\s{0,20}([\w*!#$%&'+.^`|~-]{1,60})\s{0,5}=\s{0,5}(?:"((?:[^"\\]|\\.){0,2000})"|([^\s;"]{0,2000}))/g;

function percentBytes(text: string): Uint8Array {
  return fromLatin(
    text.replace(/%([\dA-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
  );
}

/**
 * Reads a header with parameters, also those in pieces or with an encoding (RFC 2231), and encoded words in quotes, as
 * many programs write them.
 * @param header one byte in each unit
 */
export function structured(header: string): Structured {
  const value = (header.split(";", 1)[0] ?? "").trim().toLowerCase();
  const pieces = new Map<string, { number: number; text: string; extended: boolean }[]>();
  for (const [, name = "", quoted, token] of header.matchAll(PARAMETER)) {
    const [, base = "", number = "0", star] = /^([^*]+)(?:\*(\d{1,3}))?(\*)?$/.exec(name) ?? [];
    const text = quoted?.replace(/\\(.)/g, "$1") ?? token ?? "";
    const key = base.toLowerCase();
    pieces.set(key, [...(pieces.get(key) ?? []), { number: Number(number), text, extended: star === "*" }]);
  }
  const parameters = new Map<string, string>();
  for (const [name, all] of pieces) {
    const ordered = all.some(({ extended }) => extended) ? all.filter((one) => one.extended || all.length > 1) : all;
    ordered.sort((a, b) => a.number - b.number);
    const [first] = ordered;
    if (!first?.extended) {
      parameters.set(name, decodeHeader(ordered.map(({ text }) => text).join("")));
      continue;
    }
    const [charset = "", , ...rest] = first.text.split("'");
    const begins = rest.length > 0 ? rest.join("'") : first.text;
    const bytes = ordered.map(({ text }, index) => percentBytes(index === 0 ? begins : text));
    parameters.set(name, decodeDeclared(joined(bytes), charset).text);
  }
  return { value, parameters };
}
