import { fieldRole, isAboutAnother } from "../../text/fieldNames.ts";
import { isChineseEssay, isChineseProse, isChineseTitle } from "./articleFields.ts";
import { jsonParagraphs } from "./jsonParagraphs.ts";
import { decodeJsonString } from "./jsonString.ts";
import type { JsonArray, JsonNode, JsonObject } from "./jsonTree.ts";

/** How far into an object its title and text are looked for, and in how many of its values. */
const NESTED = 4;
const VALUES = 400;
/** This much of a string, or of a list of paragraphs, tells whether it is prose. */
const HEAD = 6000;
const PARAGRAPHS = 20;

/** A short string of an object, with its path and the object that it stands in. */
interface Leaf {
  readonly name: string;
  readonly parent: JsonObject;
  readonly value: string;
}

const isObject = (node: JsonNode): node is JsonObject => node.kind === "object";

function headOf(text: string, node: JsonNode): string | null {
  if (node.kind !== "string") return node.kind === "literal" ? text.slice(node.start, node.end) : null;
  const end = Math.min(node.end, node.start + HEAD);
  return decodeJsonString(text, { start: node.start, end: end < node.end ? end + 1 : end });
}

/** The beginning of a text that is an array of paragraphs; null where it is a list of something else. */
function headOfParagraphs(text: string, array: JsonArray): string | null {
  const strings = jsonParagraphs(array)?.slice(0, PARAGRAPHS).flat();
  return strings?.map((node) => headOf(text, node) ?? "").join("\n") ?? null;
}

/** The values of an object that may be those of an article; nested objects are part of it, lists are not. */
function leavesOf(text: string, object: JsonObject): Leaf[] {
  const leaves: Leaf[] = [];
  const visit = (parent: JsonObject, path: string, depth: number) => {
    for (const { name: own, value } of parent.members) {
      if (leaves.length >= VALUES) return;
      const name = path + own;
      if (value.kind === "object") {
        if (depth < NESTED) visit(value, `${name}.`, depth + 1);
      } else if (value.kind === "array") {
        const joined = fieldRole(name) === "body" ? headOfParagraphs(text, value) : null;
        if (joined !== null) leaves.push({ name, parent, value: joined });
      } else leaves.push({ name, parent, value: headOf(text, value) ?? "" });
    }
  };
  visit(object, "", 1);
  return leaves;
}

/** What an object has of an article. */
interface Look {
  readonly title: boolean;
  /** It holds one Chinese text: it can stand for itself. */
  readonly text: boolean;
  /** It has a title and something more, as in a list of headlines. */
  readonly headline: boolean;
  readonly summary: boolean;
  /** It has a title and a text of its own, and a few words of Chinese in one of them. */
  readonly short: boolean;
}

/** An object is looked at by itself, as a part of a list, and as what may wrap another. */
const looks = new WeakMap<JsonObject, Look>();

function lookOf(text: string, object: JsonObject): Look {
  const known = looks.get(object);
  if (known) return known;
  const look = readLook(text, object);
  looks.set(object, look);
  return look;
}

function readLook(text: string, object: JsonObject): Look {
  const leaves = leavesOf(text, object).map((leaf) => ({ ...leaf, role: fieldRole(leaf.name) }));
  const title = leaves.some(({ role, value }) => role === "title" && value.trim() !== "");
  const bodies = leaves.filter(({ role, value }) => role === "body" && isChineseProse(value));
  // Texts in several objects are several articles, `{ "a1": { … }, "a2": { … } }`, and this is their list.
  const together =
    bodies.some(({ parent }) => parent === object) || bodies.every(({ parent }) => parent === bodies[0]?.parent);
  const body = bodies.length > 0 && together && (title || bodies.some(({ value }) => isChineseEssay(value)));
  const summary = leaves.some(({ role, value }) => role === "summary" && isChineseProse(value));
  const known = leaves.some(({ role }) => role === "published" || role === "publisher" || role === "author");
  const chinese = leaves.some(({ role, value }) => role === "title" && isChineseTitle(value));
  const own = leaves.filter(({ parent, value }) => parent === object && value.trim() !== "");
  const says = own.filter(({ role }) => role === "title" || role === "body");
  const short = new Set(says.map(({ role }) => role)).size === 2 && says.some(({ value }) => isChineseTitle(value));
  return { title, text: body, short, headline: chinese && (known || summary), summary: chinese && known && summary };
}

/** Whether an array holds articles with titles of their own, and is no list of comments or of what else to read. */
function isList(text: string, name: string, node: JsonNode): boolean {
  if (node.kind !== "array" || isAboutAnother(name)) return false;
  const articles = node.items.filter((item) => {
    const look = isObject(item) && item.whole ? lookOf(text, item) : null;
    return look?.title && look.text;
  });
  return articles.length >= 2;
}

function holdsList(text: string, { members }: JsonObject): boolean {
  return members.some(({ name, value }) => isList(text, name, value));
}

/** Whether an object is only the wrapping of an article, or of a list of them. */
function isWrapping(text: string, object: JsonObject): boolean {
  const wrapped = object.members.some(({ name, value }) => {
    const look = isObject(value) && value.whole && !isAboutAnother(name) ? lookOf(text, value) : null;
    return look?.title && look.text;
  });
  return wrapped || holdsList(text, object);
}

/** The records of a text, and what stands in a list of them and is no object; each in order. */
export interface FoundArticles {
  readonly objects: JsonObject[];
  readonly others: JsonNode[];
}

const objectsOf = ({ items }: JsonArray) => items.filter(isObject).filter((item) => item.whole);

/** Takes all of a list for records. What is not whole is told where it broke off. */
function takeAll({ items }: JsonArray, found: FoundArticles): void {
  for (const item of items) {
    if (!isObject(item)) {
      if (item.kind !== "array" || item.whole) found.others.push(item);
    } else if (item.whole) found.objects.push(item);
  }
}

/** The outermost objects that hold a Chinese text; in an array all objects are taken if one of them does. */
function findTexts(text: string, node: JsonNode, found: FoundArticles): void {
  if (node.kind === "array") {
    if (objectsOf(node).some((item) => lookOf(text, item).text && !holdsList(text, item))) takeAll(node, found);
    else for (const item of node.items) findTexts(text, item, found);
  } else if (node.kind === "object") {
    if (node.whole && lookOf(text, node).text && !isWrapping(text, node)) found.objects.push(node);
    else for (const { name, value } of node.members) if (!isAboutAnother(name)) findTexts(text, value, found);
  }
}

/** The array with the most headlines, if half of its objects are headlines. */
function findHeadlines(text: string, root: JsonNode): JsonArray | null {
  let best: { array: JsonArray | null; count: number } = { array: null, count: 0 };
  const visit = (node: JsonNode) => {
    if (node.kind === "array") {
      const objects = objectsOf(node);
      const count = objects.filter((item) => lookOf(text, item).headline).length;
      if (count > best.count && count * 2 >= objects.length) best = { array: node, count };
      else for (const item of node.items) visit(item);
    } else if (node.kind === "object") {
      for (const { name, value } of node.members) if (!isAboutAnother(name)) visit(value);
    }
  };
  visit(root);
  return best.array;
}

/** Single objects with a title, a summary and who or when. */
function findSummaries(text: string, node: JsonNode, found: JsonObject[]): void {
  if (node.kind === "array") for (const item of node.items) findSummaries(text, item, found);
  if (node.kind !== "object") return;
  if (node.whole && lookOf(text, node).summary) found.push(node);
  else for (const { name, value } of node.members) if (!isAboutAnother(name)) findSummaries(text, value, found);
}

/** Whether a text is nothing but a list of objects with a title and a text each, in a few words of Chinese. */
function isShortList(text: string, root: JsonNode): root is JsonArray {
  if (root.kind !== "array") return false;
  const objects = objectsOf(root);
  return objects.length >= 2 && objects.every((object) => lookOf(text, object).short);
}

/**
 * The objects of a JSON text that are records of articles, in order and disjoint; empty where there are none.
 * Objects with a Chinese text come first: where there are such, lists of headlines beside them do not count. Beside
 * them, what stands in their list and is no object.
 */
export function findArticleObjects(text: string, root: JsonNode): FoundArticles {
  const found: FoundArticles = { objects: [], others: [] };
  findTexts(text, root, found);
  if (found.objects.length > 0) return found;
  const list = findHeadlines(text, root) ?? (isShortList(text, root) ? root : null);
  if (list) takeAll(list, found);
  else findSummaries(text, root, found.objects);
  return found;
}
