import type { Article, Image, Link, MetadataField, Paragraph } from "../../model/article.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Span, SpanMap } from "../../model/span.ts";
import { simplify } from "../text/simplify.ts";
import { cleanedSpan, composeMaps, SpanMapBuilder } from "../text/spanMap.ts";
import { findLost } from "./damage/lost.ts";
import type { Draft, FieldName, FoundField } from "./draft.ts";
import type { Ledger } from "./ledger.ts";
import { isUnbroken, type Line } from "./line.ts";
import { withoutSiteName, withoutSiteSuffix } from "./metadata/title.ts";
import { TRUST } from "./metadata/trust.ts";
import type { OpenedDocument } from "./openDocument.ts";
import { withRemovals } from "./packedRemovals.ts";
import { placeIn, type WorkingText } from "./workingText.ts";

/** The end of the run of units from `i` on that came from one entity. */
function entityEnd(line: Line, i: number): number {
  let end = i + 1;
  while (end < line.text.length && line.at[end] === line.at[i]) end++;
  return end;
}

/**
 * Adds a line's text in Simplified characters, mapping each code point to its source, and files its units as article
 * text; what stands between them in the source is not filed.
 */
function addLine(segments: SpanMapBuilder, ledger: Ledger, line: Line, offset: number): string {
  const { text, key, at, to } = line;
  // A key is the text itself only where no character of it changes.
  const simple = key === text ? text : simplify(text);
  const { length: size } = text;
  let start = offset;
  if (simple.length === size) {
    if (isUnbroken(line)) {
      const from = at[0] ?? 0;
      segments.add(start, size, from, size);
      ledger.keep(from, from + size);
      return simple;
    }
    for (let i = 0, end = 0; i < size; i = end) {
      const from = at[i] ?? 0;
      let last = to[i] ?? 0;
      // Units that stand for one source unit each, side by side, or all those of one entity.
      if (last - from === 1) {
        end = i + 1;
        while (end < size && at[end] === last && to[end] === last + 1) {
          last++;
          end++;
        }
      } else {
        end = entityEnd(line, i);
        last = to[end - 1] ?? 0;
      }
      segments.add(start, end - i, from, last - from);
      ledger.keep(from, last);
      start += end - i;
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
    for (let unit = i; unit < end; unit++) ledger.keep(at[unit] ?? 0, to[unit] ?? 0);
    start += length;
    i = end;
  }
  return simple;
}

/** The most trusted value of a field; its span is into the source. */
function chooseField(draft: Draft, field: FieldName, { working }: OpenedDocument): MetadataField | null {
  let best: FoundField | null = null;
  for (const found of draft.fields) {
    if (found.field !== field || found.value === "") continue;
    if (!best || TRUST.indexOf(found.origin) < TRUST.indexOf(best.origin)) best = found;
  }
  if (!best) return null;
  const { value, origin } = best;
  const span = origin === "record" ? best.span : placeIn(working.map, best.span.start, best.span.end);
  if (field === "address" || field === "published") return { value, origin, span };
  const simple = simplify(value);
  const readable = (/[^\S ]| {2}/.test(simple) ? simple.replace(/\s+/g, " ") : simple).trim();
  if (field !== "title") return { value: readable, origin, span };
  return { value: origin === "meta" ? withoutSiteName(readable) : withoutSiteSuffix(readable), origin, span };
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

const NO_TEXT: Diagnostic = {
  rule: "article/no-text",
  severity: "warning",
  message:
    "Unexpected document without any readable text, expected an article. All of it is mark-up, metadata or boilerplate: see what was removed.",
  span: null,
};

/** The lines that are left as paragraphs, each with its place in the text that was read. */
interface Body {
  readonly text: string;
  /** `text` before it was simplified; null where that is `text` itself. */
  readonly unsimplified: string | null;
  readonly paragraphs: readonly Paragraph[];
  /** From `text` to the text of the ledger. */
  readonly map: SpanMap;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

function joinLines({ ledger, lines }: Draft): Body {
  const segments = new SpanMapBuilder();
  const paragraphs: Paragraph[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const parts: string[] = [];
  let offset = 0;
  let changed = false;
  for (const line of lines) {
    if (paragraphs.length > 0) offset++;
    const text = addLine(segments, ledger, line, offset);
    if (text !== line.text) changed = true;
    paragraphs.push({ start: offset, end: offset + text.length, role: line.role });
    starts.push(line.at[0] ?? 0);
    ends.push(line.to[line.to.length - 1] ?? 0);
    parts.push(text);
    offset += text.length;
  }
  const unsimplified = changed ? lines.map((line) => line.text).join("\n") : null;
  return { text: parts.join("\n"), unsimplified, paragraphs, map: segments.map, starts, ends };
}

/** The links that stand in the paragraphs, or below them on lines of their own; each once a paragraph. */
function placeLinks(draft: Draft, { paragraphs, starts, ends }: Body): Link[] {
  const links: Link[] = [];
  const given = new Set<string>();
  if (paragraphs.length === 0) return links;
  for (const { url, span, bare } of draft.links) {
    const paragraph = paragraphAt(starts, span.start);
    if (!bare && span.start >= (ends[paragraph] ?? 0)) continue;
    if (given.has(`${paragraph} ${url}`)) continue;
    given.add(`${paragraph} ${url}`);
    const text = bare ? "" : simplify(draft.ledger.source.slice(span.start, span.end).trim());
    links.push({ url, text, paragraph });
  }
  return links;
}

function placeImages(draft: Draft, { paragraphs, starts }: Body): Image[] {
  if (paragraphs.length === 0) return [];
  return draft.images.map(({ url, caption, at }) => ({
    url,
    caption: caption && simplify(caption),
    paragraph: paragraphAt(starts, at),
  }));
}

/** Where the characters that repairs inferred stand in the article's text; nothing of those that are in no paragraph. */
function placeInferred({ repairs, map }: WorkingText, body: SpanMap): Span[] {
  return repairs.flatMap(({ span, inferred }) => {
    const place = inferred.length > 0 && map ? cleanedSpan(map, span) : null;
    if (!place) return [];
    return inferred.flatMap(
      ({ start, end }) => cleanedSpan(body, { start: place.start + start, end: place.start + end }) ?? [],
    );
  });
}

/**
 * Builds the article from a finished draft: the lines that are left become its paragraphs. All spans of the result
 * lead to the source, also where the draft was read from a text that was made from it.
 */
export function assemble(draft: Draft, opened: OpenedDocument): Article {
  const { working, outer } = opened;
  const body = joinLines(draft);
  const map = working.map ? composeMaps(body.map, working.map) : body.map;
  if (outer && working.map) {
    outer.project(draft.ledger, working.map);
    // A run that stands as a whole has all of its source, also what lay between its parts.
    for (const { sourceStart, sourceLength } of map) outer.keep(sourceStart, sourceStart + sourceLength);
  }
  const { metadata, removals } = (outer ?? draft.ledger).close();
  const article = {
    title: chooseField(draft, "title", opened),
    publisher: chooseField(draft, "publisher", opened),
    author: chooseField(draft, "author", opened),
    address: chooseField(draft, "address", opened),
    published: chooseField(draft, "published", opened),
    text: body.text,
    unsimplified: body.unsimplified,
    paragraphs: body.paragraphs,
    links: placeLinks(draft, body),
    images: placeImages(draft, body),
    metadata,
  };
  return Object.assign(withRemovals(article, removals), {
    repairs: working.repairs,
    lost: findLost(body.text),
    inferred: placeInferred(working, body.map),
    map,
    diagnostics: [...draft.diagnostics, ...(body.text === "" ? [NO_TEXT] : [])].map((diagnostic) => ({
      ...diagnostic,
      span: diagnostic.span && placeIn(working.map, diagnostic.span.start, diagnostic.span.end),
    })),
  });
}
