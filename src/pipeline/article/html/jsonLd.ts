import type { Span } from "../../../model/span.ts";
import type { FieldName } from "../draft.ts";
import { type JsonNode, readLooseJson } from "./looseJson.ts";

/** A value that JSON-LD gives for a field of the article. */
export interface JsonLdValue {
  readonly field: FieldName;
  readonly value: string;
  /** Of the value, in the source. */
  readonly span: Span;
}

type JsonObject = Extract<JsonNode, { kind: "object" }>;

const ARTICLE = /article|posting|report|critique|review/i;
const PAGE = /page/i;
/** What lies in these members is another work, or only a part of the article. */
const OTHER_WORKS = new Set(["isPartOf", "itemListElement", "comment", "citation", "mentions", "hasPart", "video"]);

function textOf(node: JsonNode | undefined): { value: string; span: Span } | null {
  if (node?.kind === "text") return node.value.trim() === "" ? null : { value: node.value.trim(), span: node.span };
  return node?.kind === "list" && node.items.length > 0 ? textOf(node.items[0]) : null;
}

/** All objects of a text, outer ones first, but for those that describe other works. */
function objectsOf(nodes: readonly JsonNode[]): JsonObject[] {
  const found: JsonObject[] = [];
  const waiting: JsonNode[] = nodes.toReversed();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.kind === "text") continue;
    const inner =
      node.kind === "list"
        ? node.items
        : [...node.members].filter(([name]) => !OTHER_WORKS.has(name)).map(([, value]) => value);
    if (node.kind === "object") found.push(node);
    for (let i = inner.length - 1; i >= 0; i--) waiting.push(inner[i] as JsonNode);
  }
  return found;
}

function typeOf({ members }: JsonObject): string {
  const type = members.get("@type");
  if (type?.kind === "list") return type.items.map((item) => textOf(item)?.value ?? "").join(" ");
  return textOf(type)?.value ?? "";
}

/** The objects that have a name, by their `@id`; of several the first. */
function namedObjects(objects: readonly JsonObject[]): ReadonlyMap<string, JsonObject> {
  const named = new Map<string, JsonObject>();
  for (const object of objects) {
    const id = object.members.has("name") ? textOf(object.members.get("@id"))?.value : undefined;
    if (id !== undefined && !named.has(id)) named.set(id, object);
  }
  return named;
}

/** The object that an `@id` refers to, or the object itself. */
function resolve(node: JsonNode | undefined, named: ReadonlyMap<string, JsonObject>): JsonNode | undefined {
  if (node?.kind !== "object" || node.members.has("name")) return node;
  const id = textOf(node.members.get("@id"))?.value;
  return (id === undefined ? undefined : named.get(id)) ?? node;
}

/** A list of names is read as far as this. */
const MOST_NAMES = 10;

/** The names of persons or organizations, given as a text, an object or a list of them. */
function namesOf(node: JsonNode | undefined, named: ReadonlyMap<string, JsonObject>): { value: string; span: Span }[] {
  if (node?.kind === "list") return node.items.slice(0, MOST_NAMES).flatMap((item) => namesOf(item, named));
  const whole = resolve(node, named);
  const name = whole?.kind === "object" ? textOf(whole.members.get("name")) : textOf(whole);
  return name && !/^https?:/.test(name.value) ? [name] : [];
}

/** What a script of JSON-LD says of the page's article: NewsArticle and its kin before WebPage. */
export function readJsonLd(source: string, span: Span): JsonLdValue[] {
  const objects = objectsOf(readLooseJson(source, span));
  const article =
    objects.find((object) => ARTICLE.test(typeOf(object))) ??
    objects.find((object) => PAGE.test(typeOf(object))) ??
    objects.find(({ members }) => members.has("headline") || members.has("datePublished") || members.has("pubDate"));
  if (!article) return [];
  const { members } = article;
  const named = namedObjects(objects);
  const found: JsonLdValue[] = [];
  const add = (field: FieldName, value: { value: string; span: Span } | null | undefined) => {
    if (value) found.push({ field, ...value });
  };
  add("title", textOf(members.get("headline")) ?? textOf(members.get("title")) ?? textOf(members.get("name")));
  const dates = ["datePublished", "pubDate", "uploadDate", "dateCreated"].map((name) => textOf(members.get(name)));
  add(
    "published",
    dates.find((date) => date !== null),
  );
  const publishers = namesOf(members.get("publisher") ?? members.get("sourceOrganization"), named);
  add("publisher", publishers[0]);
  const authors = namesOf(members.get("author") ?? members.get("creator"), named).filter(
    ({ value }) => value !== publishers[0]?.value,
  );
  const [author] = authors;
  if (author) add("author", { value: authors.map(({ value }) => value).join("、"), span: author.span });
  const entity = members.get("mainEntityOfPage");
  const addresses = [
    members.get("url"),
    entity?.kind === "object" ? entity.members.get("@id") : entity,
    members.get("@id"),
  ];
  add(
    "address",
    addresses.map(textOf).find((address) => address && /^https?:\/\/[^#]+$/i.test(address.value)),
  );
  return found;
}
