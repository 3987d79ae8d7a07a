import type { Article, Image, Link, MetadataField, MetadataOrigin, Paragraph } from "../../model/article.ts";
import type { SpanMapSegment } from "../../model/span.ts";
import { simplify } from "../text/simplify.ts";
import type { Draft, FieldName } from "./draft.ts";
import type { Line } from "./line.ts";
import { withoutSiteName, withoutSiteSuffix } from "./metadata/title.ts";

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

/** The segments of the span map, grown one run at a time. */
class Segments {
  readonly list: SpanMapSegment[] = [];

  /** Adds a run; one that goes on character for character where the last stopped makes it longer. */
  add(start: number, length: number, sourceStart: number, sourceLength: number): void {
    const last = this.list[this.list.length - 1];
    if (
      last &&
      length === sourceLength &&
      last.length === last.sourceLength &&
      last.start + last.length === start &&
      last.sourceStart + last.sourceLength === sourceStart
    ) {
      const longer = last.length + length;
      this.list[this.list.length - 1] = { ...last, length: longer, sourceLength: longer };
    } else this.list.push({ start, length, sourceStart, sourceLength });
  }
}

/** The end of the run of units from `i` on that stand for one source unit each, side by side. */
function evenRunEnd(line: Line, i: number): number {
  let end = i;
  while (
    end < line.text.length &&
    (line.to[end] ?? 0) - (line.at[end] ?? 0) === 1 &&
    (end === i || line.at[end] === line.to[end - 1])
  ) {
    end++;
  }
  return end;
}

/** The end of the run of units from `i` on that came from one entity. */
function entityEnd(line: Line, i: number): number {
  let end = i + 1;
  while (end < line.text.length && line.at[end] === line.at[i]) end++;
  return end;
}

/** Adds a line's text in Simplified characters, mapping each code point to its source. */
function addLine(segments: Segments, line: Line, offset: number): string {
  const { text, at, to } = line;
  const simple = simplify(text);
  let start = offset;
  if (simple.length === text.length) {
    for (let i = 0; i < text.length; ) {
      const even = evenRunEnd(line, i);
      const end = even > i ? even : entityEnd(line, i);
      const from = at[i] ?? 0;
      segments.add(start, end - i, from, (to[end - 1] ?? 0) - from);
      start += end - i;
      i = end;
    }
    return simple;
  }
  // Some character changed its length: walk text and result by code points.
  const forms = simple[Symbol.iterator]();
  for (let i = 0; i < text.length; ) {
    let end = entityEnd(line, i);
    let length = 0;
    for (let done = i; done < end; ) {
      length += forms.next().value?.length ?? 0;
      done += (text.codePointAt(done) ?? 0) > 0xffff ? 2 : 1;
      end = Math.max(end, done);
    }
    const from = at[i] ?? 0;
    segments.add(start, length, from, (to[end - 1] ?? 0) - from);
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
  if (field !== "title") return { ...best, value: readable };
  return { ...best, value: best.origin === "meta" ? withoutSiteName(readable) : withoutSiteSuffix(readable) };
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
  const segments = new Segments();
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
  for (const { url, caption, at } of draft.images)
    images.push({ url, caption: caption && simplify(caption), paragraph: paragraphAt(starts, at) });
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
    map: segments.list,
    diagnostics: draft.diagnostics,
  };
}
