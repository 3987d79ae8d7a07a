import type { Diagnostic } from "../../../model/diagnostic.ts";
import type { SourceField } from "../../../model/source.ts";
import type { Span } from "../../../model/span.ts";
import { entityAt } from "../../text/entities.ts";
import { fieldRole } from "../../text/fieldNames.ts";
import { warning, warnings } from "./collection.ts";
import { FieldValue } from "./fieldValue.ts";
import type { XmlToken } from "./xmlTokens.ts";

type OpenTag = Extract<XmlToken, { kind: "open" }>;

/** The pieces of a feed; `closing` has for each opening tag the index of the next closing tag of its name, or -1. */
export interface FeedTokens {
  readonly text: string;
  readonly tokens: readonly XmlToken[];
  readonly closing: readonly number[];
}

/** The stretch of tokens inside of one item, and its number for messages. */
export interface ItemRange {
  readonly first: number;
  readonly last: number;
  readonly slice: Span;
  readonly number: number;
}

/** Attributes that say something of their own; the others are mark-up. */
const TELLING = new Set(["url", "href", "src", "term", "rdf:resource"]);

/** Elements that an item has beside each other: where one is not closed, the next of them ends it. */
const SIBLINGS = new Set(
  "title link description summary content pubdate published updated guid id author category comments enclosure source".split(
    " ",
  ),
);

/** Elements nested deeper are read as they stand. */
const DEEPEST = 8;

/** Adds text of the file without its entities. A bare `&` stands for itself. */
function copyText(value: FieldValue, text: string, { start, end }: Span): void {
  const slice = text.slice(start, end);
  let from = start;
  for (let at = slice.indexOf("&"); at >= 0; at = slice.indexOf("&", at + 1)) {
    const offset = start + at;
    const entity = entityAt(text, offset, end);
    if (!entity || text[offset + entity.length - 1] !== ";") continue;
    value.copy(from, offset);
    value.replace(entity.text, offset, offset + entity.length);
    from = offset + entity.length;
  }
  value.copy(from, end);
}

/** Whether an element holds text, so that tags inside of it are its mark-up. */
function holdsMarkup(tag: OpenTag, text: string): boolean {
  const role = fieldRole(tag.name);
  const type = tag.attributes.find(({ name }) => name === "type")?.value;
  return (
    role === "title" || role === "body" || role === "summary" || (type && text.slice(type.start, type.end)) === "xhtml"
  );
}

/** The name of an attribute's field; Atom's links are told by their relation. */
function attributeName(tag: OpenTag, path: string, attribute: string, text: string): string {
  if (attribute !== "href" || !/(?:^|:)link$/.test(tag.key)) return `${path}.${attribute}`;
  const relation = tag.attributes.find(({ name }) => name === "rel")?.value;
  const word = relation ? text.slice(relation.start, relation.end) : "alternate";
  return word === "alternate" ? path : `${path}.${word}`;
}

/** Reads one item from its tokens. */
class ItemReader {
  readonly fields: SourceField[] = [];
  private readonly unclosed: OpenTag[] = [];
  private readonly path: { key: string; name: string }[] = [];

  constructor(
    private readonly feed: FeedTokens,
    private readonly range: ItemRange,
  ) {}

  private pathTo(name: string): string {
    return [...this.path.map((part) => part.name), name].join(".");
  }

  private add(name: string, span: Span, fill: (value: FieldValue) => void): void {
    const value = new FieldValue(this.feed.text, this.range.slice.start);
    fill(value);
    this.fields.push(value.field(name, span));
  }

  /** Gives where the rest of the element begins, behind the attributes that have fields of their own. */
  private addAttributes(tag: OpenTag): number {
    const { text } = this.feed;
    const telling = tag.attributes.filter(({ name }) => TELLING.has(name));
    const path = this.pathTo(tag.name);
    for (const { name, span, value } of telling) {
      const whole = telling.length === 1 && tag.empty ? tag : span;
      this.add(attributeName(tag, path, name, text), whole, (field) => copyText(field, text, value));
    }
    return telling.length > 0 ? tag.end : tag.start;
  }

  /** The content of an element as a field: without entities, or as mark-up that keeps its tags. */
  private addContent(tag: OpenTag, start: number, first: number, last: number, markup: boolean): void {
    const { text, tokens } = this.feed;
    const end =
      tokens[last]?.kind === "close" && tokens[last]?.key === tag.key ? tokens[last].end : tokens[last - 1]?.end;
    if (start === tag.end && first === last) return;
    this.add(this.pathTo(tag.name), { start, end: end ?? tag.end }, (value) => {
      for (const token of tokens.slice(first, last)) {
        if (token.kind === "cdata") value.copy(token.content.start, token.content.end);
        else if (markup) value.copy(token.start, token.end);
        else if (token.kind === "text") copyText(value, text, token);
      }
    });
  }

  /** The end of an element that is never closed: the next tag, or the next element that does not belong into it. */
  private brokenEnd(first: number, markup: boolean): number {
    for (let i = first; i < this.range.last; i++) {
      const token = this.feed.tokens[i];
      if (token?.kind !== "open" && token?.kind !== "close") continue;
      if (!markup || SIBLINGS.has(token.key) || token.key.includes(":")) return i;
    }
    return this.range.last;
  }

  /** Reads the element that opens at an index, or only its tag if it has elements; gives the index to go on with. */
  private readElement(tag: OpenTag, index: number): number {
    const { tokens, closing } = this.feed;
    const start = this.addAttributes(tag);
    const first = index + 1;
    if (tag.empty) return first;
    const markup = holdsMarkup(tag, this.feed.text);
    const close = closing[index] ?? -1;
    if (close < 0 || close >= this.range.last) {
      const last = this.brokenEnd(first, markup);
      this.addContent(tag, start, first, last, false);
      this.unclosed.push(tag);
      return last;
    }
    let nested = false;
    for (let i = first; i < close && !nested; i++) nested = tokens[i]?.kind === "open";
    if (nested && !markup && this.path.length < DEEPEST) {
      this.path.push({ key: tag.key, name: tag.name });
      return first;
    }
    this.addContent(tag, start, first, close, nested);
    return close + 1;
  }

  /** Text between elements; `<link/>https://…` is what careless programs make of a link. */
  private addLooseText(token: XmlToken, index: number): void {
    const { text, tokens } = this.feed;
    if (text.slice(token.start, token.end).trim() === "") return;
    const before = tokens[index - 1];
    const name = before?.kind === "open" ? this.pathTo(before.name) : this.path.map((part) => part.name).join(".");
    this.add(name, token, (value) => {
      if (token.kind === "cdata") value.copy(token.content.start, token.content.end);
      else copyText(value, text, token);
    });
  }

  /** What was wrong with the item, once it is read. */
  diagnostics(): Diagnostic[] {
    const { slice, number } = this.range;
    return warnings(this.unclosed, ({ name, start, end }) => {
      const message = `Unexpected <${name}> without its end in record ${number}, expected </${name}>; it is read up to the next element.`;
      return warning("unclosed-element", message, { start: start - slice.start, end: end - slice.start });
    });
  }

  read(): void {
    for (let i = this.range.first; i < this.range.last; ) {
      const token = this.feed.tokens[i];
      if (token?.kind === "open") {
        i = this.readElement(token, i);
        continue;
      }
      if (token?.kind === "close" && this.path.at(-1)?.key === token.key) this.path.pop();
      if (token?.kind === "text" || token?.kind === "cdata") this.addLooseText(token, i);
      i++;
    }
  }
}

/**
 * The elements of a feed's item as fields, in order; offsets are into the item's own slice.
 *
 * Elements in elements have a path (`author.name`), telling attributes too (`enclosure.url`). Atom's `<link href>` is
 * `link`, or `link.self` and the like by its relation. A title or text with tags in it keeps them as they stand.
 */
export function readItem(feed: FeedTokens, range: ItemRange): { fields: SourceField[]; diagnostics: Diagnostic[] } {
  const reader = new ItemReader(feed, range);
  reader.read();
  return { fields: reader.fields, diagnostics: reader.diagnostics() };
}
