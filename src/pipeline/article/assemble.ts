import type { Article, Image, Link, MetadataField, MetadataOrigin, Paragraph } from "../../model/article.ts";
import type { SpanMapSegment } from "../../model/span.ts";
import { simplify } from "../text/simplify.ts";
import type { Draft, FieldName } from "./draft.ts";
import type { Line } from "./line.ts";
import { withoutSiteName } from "./metadata/title.ts";

/** In falling order of trust. */
const TRUST: readonly MetadataOrigin[] = [
  "front-matter",
  "label",
  "dateline",
  "heading",
  "json-ld",
  "meta",
  "footer",
  "address",
];

/** Grows a list of segments by one unit, or one run of units that stand as a whole for the whole. */
function addRun(segments: SpanMapSegment[], start: number, length: number, from: number, to: number): void {
  const last = segments[segments.length - 1];
  const even = length === 1 && to - from === 1;
  if (
    even &&
    last &&
    last.length === last.sourceLength &&
    last.start + last.length === start &&
    last.sourceStart + last.sourceLength === from
  ) {
    segments[segments.length - 1] = { ...last, length: last.length + 1, sourceLength: last.sourceLength + 1 };
  } else segments.push({ start, length, sourceStart: from, sourceLength: to - from });
}

/** Adds a line's text in Simplified characters, mapping each code point to its source. */
function addLine(segments: SpanMapSegment[], line: Line, offset: number): string {
  const simple = simplify(line.text);
  const forms = simple === line.text ? null : simple[Symbol.iterator]();
  let start = offset;
  for (let i = 0; i < line.text.length; ) {
    // Units that came from one entity stand together.
    let end = i + 1;
    while (end < line.text.length && line.at[end] === line.at[i]) end++;
    if (forms && (line.text.codePointAt(i) ?? 0) > 0xffff && end === i + 1) end++;
    let length = end - i;
    if (forms) {
      length = 0;
      for (let done = i; done < end; ) {
        const form: string = forms.next().value ?? "";
        length += form.length;
        done += (line.text.codePointAt(done) ?? 0) > 0xffff ? 2 : 1;
      }
    }
    const from = line.at[i] ?? 0;
    const to = line.to[end - 1] ?? 0;
    if (length === end - i && length === to - from) {
      for (let k = 0; k < length; k++) addRun(segments, start + k, 1, from + k, from + k + 1);
    } else addRun(segments, start, length, from, to);
    start += length;
    i = end;
  }
  return simple;
}

function chooseField(draft: Draft, field: FieldName): MetadataField | null {
  let best: MetadataField | null = null;
  for (const { field: name, value, origin, span } of draft.fields) {
    if (name !== field || value === "") continue;
    if (!best || TRUST.indexOf(origin) < TRUST.indexOf(best.origin)) best = { value, origin, span };
  }
  if (!best || field === "address" || field === "published") return best;
  const readable = simplify(best.value).replace(/\s+/g, " ").trim();
  return { ...best, value: field === "title" && best.origin === "meta" ? withoutSiteName(readable) : readable };
}

/** The index of the last paragraph that starts at or before a source offset. */
function paragraphAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle - 1;
  }
  return Math.max(0, high);
}

/** Builds the article from a finished draft: the lines that are left become its paragraphs. */
export function assemble(draft: Draft): Article {
  const { ledger } = draft;
  const segments: SpanMapSegment[] = [];
  const paragraphs: Paragraph[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const parts: string[] = [];
  let offset = 0;
  for (const line of draft.lines) {
    if (paragraphs.length > 0) offset++;
    const text = addLine(segments, line, offset);
    for (let i = 0; i < line.text.length; i++) ledger.keep(line.at[i] ?? 0, line.to[i] ?? 0);
    paragraphs.push({ start: offset, end: offset + text.length, role: line.role });
    starts.push(line.at[0] ?? 0);
    ends.push(line.to[line.to.length - 1] ?? 0);
    parts.push(text);
    offset += text.length;
  }
  const links: Link[] = [];
  const given = new Set<string>();
  const images: Image[] = [];
  if (paragraphs.length > 0) {
    for (const { url, span, bare } of draft.links) {
      const paragraph = paragraphAt(starts, span.start);
      if (!bare && span.start >= (ends[paragraph] ?? 0)) continue;
      if (given.has(`${paragraph} ${url}`)) continue;
      given.add(`${paragraph} ${url}`);
      const text = bare ? "" : simplify(ledger.source.slice(span.start, span.end).trim());
      links.push({ url, text, paragraph });
    }
  }
  for (const { url, caption, at } of draft.images) images.push({ url, caption, paragraph: paragraphAt(starts, at) });
  return {
    title: chooseField(draft, "title"),
    publisher: chooseField(draft, "publisher"),
    author: chooseField(draft, "author"),
    address: chooseField(draft, "address"),
    published: chooseField(draft, "published"),
    text: parts.join("\n"),
    paragraphs,
    links,
    images,
    ...ledger.close(),
    map: segments,
    diagnostics: draft.diagnostics,
  };
}
