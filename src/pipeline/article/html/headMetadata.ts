import type { MetadataOrigin } from "../../../model/article.ts";
import type { Span } from "../../../model/span.ts";
import { anchored } from "../../text/anchored.ts";
import { decodeEntities } from "../../text/entities.ts";
import { readRecordedDay } from "../../text/epochDay.ts";
import { namesNobody } from "../../text/nobody.ts";
import { simplifyKey } from "../../text/simplify.ts";
import type { Draft, FieldName } from "../draft.ts";
import { findAttribute } from "./attributes.ts";
import { OF_PAGE } from "./elementKinds.ts";
import { placeOf } from "./elementNames.ts";
import { type JsonLdValue, readJsonLd } from "./jsonLd.ts";
import { NameTable } from "./nameTable.ts";
import { readNewspaperComment } from "./newspaperComment.ts";
import type { GivenAddress } from "./pageAddress.ts";
import { readScriptVariables } from "./scriptVariables.ts";
import { attributeOf, type HtmlElement } from "./tree.ts";

/**
 * Names of `meta` elements, in lower case, by the field that they carry, in falling order of
 * trust. ArticleTitle, PubDate, ContentSource, SiteName and Author are the set that Chinese
 * government sites must give; mediaid, publishdate and weibo:… are habits of newspapers.
 */
const META: Readonly<Record<Exclude<FieldName, "address">, string>> = {
  title: "articletitle og:title headline title dc.title dcterms.title twitter:title weibo:article:title",
  published:
    "article:published_time og:article:published_time pubdate publishdate publish_date publishtime publish-date publish_time publication_date datepublished og:published_time og:release_date weibo:article:create_at firstpublishedtime article:create_at dcterms.issued dc.date.issued dcterms.created dc.date createdate createtime releasedate parsely-pub-date sailthru.date article.published date",
  publisher:
    "contentsource source article:source mediaid publisher dc.source dc.publisher dcterms.publisher article:publisher og:site_name sitename site_name application-name",
  author: "author article:author og:article:author dc.creator dcterms.creator byl parsely-author sailthru.author",
};
const RANKS: ReadonlyMap<string, { readonly field: FieldName; readonly rank: number }> = new Map(
  Object.entries(META).flatMap(([field, names]) =>
    names.split(" ").map((name, rank) => [name, { field: field as FieldName, rank }] as const),
  ),
);
const META_NAMES = new NameTable([...RANKS.keys()], (name) => RANKS.get(name));
/** Behind the names of `meta` elements: what else a page says. */
const TITLE_RANK = 3.5;
const MICRODATA_RANK = 5.5;
const TIME_RANK = 50;
/** 东湖网, given as the author: a paper or a site, and no person. */
const SITE = anchored(/^\p{Script=Han}{2,10}(?:网|日报|晚报|新闻社|通讯社)$/u);
/** A messenger's page names the messenger as its site; the account stands in a variable. */
const VARIABLE_RANK = -1;

interface Candidate {
  readonly field: FieldName;
  readonly value: string;
  readonly origin: MetadataOrigin;
  readonly span: Span;
  readonly rank: number;
}

/** What some words of a page tell of a field. */
function toldBy({ field, value, span }: JsonLdValue, origin: MetadataOrigin, rank: number): Candidate {
  return { field, value, origin, span, rank };
}

/** The value as the article gives it; null where it says nothing. */
function readValue(field: FieldName, raw: string): string | null {
  // Some systems escape what is escaped already.
  const once = decodeEntities(raw.slice(0, 1000));
  const text = (/&(?:[a-z]{2,8}|#\d{2,6});/i.test(once) ? decodeEntities(once) : once).replace(/\s+/g, " ").trim();
  if (text === "" || text.length > 300) return null;
  if (field === "published") return readRecordedDay(text);
  if (field === "address") return /^https?:\/\/\S+$/i.test(text) ? text : null;
  return (field === "publisher" || field === "author") && (namesNobody(simplifyKey(text)) || /^https?:/i.test(text))
    ? null
    : text;
}

function isWithinBeside(element: HtmlElement): boolean {
  for (let current: HtmlElement | null = element; current; current = current.parent)
    if (placeOf(current) !== null) return true;
  return false;
}

const FILLED_BY_SCRIPT = new Set(["js_content", "activity-name", "js_article"]);

/** A messenger's page is known by the elements that its script fills. */
function isMessengerPage(elements: readonly HtmlElement[]): boolean {
  return elements.some((element) => FILLED_BY_SCRIPT.has(attributeOf(element, "id")));
}

function textSpan(element: HtmlElement): Span | null {
  const { first, last } = element;
  return first?.kind === "text" && last?.kind === "text" ? { start: first.span.start, end: last.span.end } : null;
}

/** What a `meta` element, or one with microdata, says of the article. */
function readMeta(element: HtmlElement, found: Candidate[]): void {
  const itemprop = attributeOf(element, "itemprop").toLowerCase();
  if (element.name !== "meta" && itemprop === "") return;
  const name = attributeOf(element, "property") || attributeOf(element, "name") || itemprop;
  const known = META_NAMES.find(name.trim());
  const given = findAttribute(element.attributes, "content") ?? findAttribute(element.attributes, "datetime");
  if (!known || !given) return;
  const rank = element.name === "meta" ? known.rank : known.rank + MICRODATA_RANK;
  found.push({ field: known.field, value: given.value, origin: "meta", span: given.span, rank });
}

/** Whether an element may say something of its page: by its kind, or by one of these attributes. */
export function mayTellOfPage({ traits, attributes }: HtmlElement): boolean {
  if ((traits & OF_PAGE) !== 0) return true;
  for (let attribute = attributes; attribute; attribute = attribute.next) {
    const { name, value } = attribute;
    if (name === "itemprop" || name === "property" || name === "name" || (name === "id" && FILLED_BY_SCRIPT.has(value)))
      return true;
  }
  return false;
}

/** Adds what one element says of the article. */
function readElement(element: HtmlElement, source: string, messenger: boolean, found: Candidate[]): void {
  if (element.attributes) readMeta(element, found);
  if (element.name === "title" && element.parent?.name !== "svg") {
    const span = textSpan(element);
    if (span) {
      const value = source.slice(span.start, span.end);
      found.push({ field: "title", value, origin: "meta", span, rank: TITLE_RANK });
    }
  } else if (element.name === "time") {
    const given = findAttribute(element.attributes, "datetime");
    const updated = /updated|modified/i.test(attributeOf(element, "class"));
    if (given && !updated && !isWithinBeside(element))
      found.push({ field: "published", value: given.value, origin: "meta", span: given.span, rank: TIME_RANK });
  } else if (element.name === "script") {
    const span = textSpan(element);
    if (!span) return;
    if (/ld\+json/i.test(attributeOf(element, "type")))
      for (const value of readJsonLd(source, span)) found.push(toldBy(value, "json-ld", 0));
    else if (messenger)
      for (const value of readScriptVariables(source.slice(span.start, span.end), span.start))
        found.push(toldBy(value, "meta", VARIABLE_RANK));
  }
}

/**
 * Reads what a page says about itself: title, `meta`, JSON-LD, microdata, `time` elements, the
 * addresses that it gives as its own, and a messenger's variables. Of several values for a field
 * the most trusted comes first.
 */
export function readHeadMetadata(
  draft: Draft,
  elements: readonly HtmlElement[],
  comments: readonly Span[],
  addresses: readonly GivenAddress[],
): void {
  const found: Candidate[] = [];
  for (const { url, span } of addresses) found.push({ field: "address", value: url, origin: "meta", span, rank: 0 });
  const messenger = isMessengerPage(elements);
  for (const element of elements) readElement(element, draft.ledger.source, messenger, found);
  for (const value of readNewspaperComment(draft.ledger.source, comments)) found.push(toldBy(value, "meta", 0));
  found.sort((a, b) => a.rank - b.rank);
  const told: Candidate[] = [];
  const publishers = new Set<string>();
  for (const { field, value: written, origin, span, rank } of found) {
    const value = readValue(field, written);
    if (value === null) continue;
    told.push({ field, value, origin, span, rank });
    if (field === "publisher") publishers.add(value);
  }
  for (const { field, value, origin, span } of told) {
    // A site that names itself as the author tells nothing of the author.
    if (field === "author" && (publishers.has(value) || SITE.test(simplifyKey(value)))) continue;
    draft.fields.push({ field, value, origin, span });
    draft.ledger.claim(span.start, span.end);
  }
}
