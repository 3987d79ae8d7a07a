import type { Span } from "../../../model/span.ts";
import { anchored } from "../../text/anchored.ts";

const HEADER = /^(?:[A-Za-z][\w-]{0,60}:.*|[ \t].*|--[\w=-].*|)$/;
const PAGE = anchored(/^\s{0,20}(?:<!doctype\s+html|<html|<head|<body|<!--)/i);
/** The headers of a saved page are shorter. */
const LONGEST_HEADERS = 8000;

/**
 * Where the page itself stands in one that a browser saved as a mail (MHTML): behind the headers,
 * up to the boundary of the next part. Other pages are returned as they are.
 */
export function pageWithinMail(source: string, { start, end }: Span): Span {
  if (!/^\s{0,20}[A-Za-z][\w-]{0,60}:/.test(source.slice(start, start + 100))) return { start, end };
  let at = start;
  let boundary = "";
  while (at < end && at - start < LONGEST_HEADERS) {
    if (PAGE.test(source.slice(at, at + 60))) {
      const next = boundary === "" ? -1 : source.indexOf(boundary, at);
      return { start: at, end: next < 0 || next > end ? end : next };
    }
    const close = source.indexOf("\n", at);
    const line = source.slice(at, close < 0 ? end : close).trimEnd();
    if (close < 0 || !HEADER.test(line)) break;
    if (line.startsWith("--")) boundary = line;
    at = close + 1;
  }
  return { start, end };
}
