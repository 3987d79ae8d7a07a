import type { MetadataOrigin } from "../../../model/article.ts";
import type { Span } from "../../../model/span.ts";
import { readDay } from "../../text/writtenDay.ts";
import type { Draft, FieldName } from "../draft.ts";
import { descendants, type HtmlElement } from "./tree.ts";

/** Names of `meta` elements, in lower case, by the field that they carry. */
const META: ReadonlyMap<string, FieldName> = new Map(
  (
    [
      ["title", "og:title articletitle title dc.title twitter:title"],
      [
        "published",
        "article:published_time pubdate publishdate publish_date publishtime publish-date dc.date dc.date.issued datepublished date og:release_date weibo:article:create_at createdate releasedate",
      ],
      ["publisher", "og:site_name contentsource source sitename publisher article:publisher mediaid"],
      ["author", "author article:author dc.creator byl"],
      ["address", "og:url url"],
    ] as const
  ).flatMap(([field, names]) => names.split(" ").map((name): [string, FieldName] => [name, field])),
);

function add(draft: Draft, field: FieldName, raw: string, origin: MetadataOrigin, span: Span): void {
  const text = raw.trim();
  const value = field === "published" ? (readDay(text)?.day ?? "") : text;
  if (value === "" || value.length > 300) return;
  draft.fields.push({ field, value, origin, span });
  draft.ledger.claim(span.start, span.end);
}

function readMeta(draft: Draft, element: HtmlElement): void {
  const { attributes } = element;
  const name = (attributes.get("property") ?? attributes.get("name") ?? attributes.get("itemprop") ?? "").toLowerCase();
  const field = META.get(name);
  const content = attributes.get("content");
  const span = element.attributeSpans.get("content");
  if (field && content && span) add(draft, field, content, "meta", span);
}

/** The values that JSON-LD gives, each with the pattern that finds it in the script's text. */
const JSON_LD: readonly (readonly [FieldName, RegExp])[] = [
  ["published", /"datePublished"\s{0,10}:\s{0,10}"([^"\\]{4,60})"/],
  ["title", /"headline"\s{0,10}:\s{0,10}"([^"\\]{2,200})"/],
  ["author", /"author"\s{0,10}:\s{0,10}[[{]{0,2}[^{}[\]]{0,200}?"name"\s{0,10}:\s{0,10}"([^"\\]{1,80})"/],
  ["publisher", /"publisher"\s{0,10}:\s{0,10}\{[^{}[\]]{0,200}?"name"\s{0,10}:\s{0,10}"([^"\\]{1,80})"/],
];

function readJsonLd(draft: Draft, element: HtmlElement): void {
  for (const child of element.children) {
    if (child.kind !== "text") continue;
    const text = draft.ledger.source.slice(child.span.start, Math.min(child.span.end, child.span.start + 20_000));
    for (const [field, pattern] of JSON_LD) {
      const match = pattern.exec(text);
      if (!match) continue;
      const start = child.span.start + match.index;
      add(draft, field, match[1] ?? "", "json-ld", { start, end: start + match[0].length });
    }
  }
}

/** Reads what a page says about itself: title, `meta`, canonical link, JSON-LD and `time` elements. */
export function readHeadMetadata(draft: Draft, root: HtmlElement): void {
  for (const element of descendants(root)) {
    if (element.name === "meta") readMeta(draft, element);
    else if (element.name === "script" && /ld\+json/i.test(element.attributes.get("type") ?? ""))
      readJsonLd(draft, element);
    else if (element.name === "link" && element.attributes.get("rel")?.toLowerCase() === "canonical") {
      const span = element.attributeSpans.get("href");
      if (span) add(draft, "address", element.attributes.get("href") ?? "", "meta", span);
    } else if (element.name === "title") {
      const text = element.children[0];
      if (text?.kind === "text") {
        const { start, end } = text.span;
        add(draft, "title", draft.ledger.source.slice(start, end).replace(/\s+/g, " "), "meta", text.span);
      }
    }
  }
}
