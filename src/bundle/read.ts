import type * as z from "zod/mini";
import { parseEdtf } from "../model/edtf.ts";
import { BundleError, damaged, newer, REBUILD } from "./bundleError.ts";
import {
  articleSchema,
  type Bundle,
  type BundleArticle,
  type BundleDocument,
  type BundleEvent,
  type BundleParts,
  type BundleSource,
  bundleSchema,
  documentsFileSchema,
  eventsFileSchema,
  recordsSchema,
  sourceSchema,
  type TextsFile,
  textsFileSchema,
} from "./schema.ts";
import { type FileFormat, upgrade } from "./upgrade.ts";

const PATHS = {
  article: /^articles\/[0-9a-f]{16}\.json$/,
  source: /^sources\/[0-9a-f]{16}\.json$/,
  texts: /^texts\/[0-9a-f]{16}\.json$/,
  events: /^events\/[0-9a-f]{16}\.json$/,
  documents: /^documents\/[0-9a-f]{16}\.json$/,
  overview: /^overview\/[0-9a-f]{16}\.bin$/,
  titles: /^titles\/[0-9a-f]{16}\.bin$/,
  search: /^search\/[0-9a-f]{16}\.bin$/,
  ids: /^ids\/[0-9a-f]{16}\.bin$/,
} as const;

function parseJson(text: string, format: FileFormat): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const begins = text.trimStart().slice(0, 1);
    if (begins === "" || begins === "{") {
      throw damaged(format, begins === "" ? "it is empty" : "it is cut off or is not valid JSON");
    }
    throw new BundleError("foreign", `Unexpected text that is not JSON, expected a ${format} file. ${REBUILD}`);
  }
}

/** Parses, and brings to the current version. */
function parseFile(text: string, format: FileFormat): Readonly<Record<string, unknown>> {
  const upgraded = upgrade(parseJson(text, format), format);
  if (!("problem" in upgraded)) return upgraded.file;
  if (upgraded.problem === "foreign") {
    throw new BundleError("foreign", `Unexpected ${upgraded.found}, expected a ${format} file. ${REBUILD}`);
  }
  if (upgraded.problem === "newer") throw newer(format, Number(upgraded.version), upgraded.current);
  throw damaged(format, `unexpected version ${JSON.stringify(upgraded.version)}, expected a whole number from 1`);
}

function check<Schema extends z.ZodMiniType>(value: unknown, format: FileFormat, schema: Schema): z.infer<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw damaged(format, `unexpected value at ${issue?.path.join(".") || "its top"}`);
}

/** Parses, brings to the current version, and checks against the schema. */
function readFile<Schema extends z.ZodMiniType>(text: string, format: FileFormat, schema: Schema): z.infer<Schema> {
  return check(parseFile(text, format), format, schema);
}

/** Of a file with several documents the one that is asked for, checked; null where it has none of that id. */
function readOne<Schema extends z.ZodMiniType>(
  text: string,
  id: string,
  format: FileFormat,
  schema: Schema,
): z.infer<Schema> | null {
  const { documents } = check(parseFile(text, format), format, recordsSchema);
  const found = documents.find(({ document }) => document === id);
  return found ? check(found, format, schema) : null;
}

function checkPath(path: string, of: keyof typeof PATHS, where: string): void {
  if (!PATHS[of].test(path)) throw damaged("wanglai-bundle", `${where} is no path of ${of}`);
}

function checkDocument(document: BundleDocument, format: FileFormat, where: string): void {
  if (!PATHS.article.test(document.article)) throw damaged(format, `${where}.article is no path of an article`);
  if (document.source !== null && !PATHS.source.test(document.source)) {
    throw damaged(format, `${where}.source is no path of a source`);
  }
}

/** The date of an event can be read, and only documents of its own are said to tell something of it. */
function checkEvent(event: BundleEvent, format: FileFormat, where: string): void {
  const { date, documents, toldBy, disagreements, guesses } = event;
  if (!parseEdtf(date)) throw damaged(format, `${where}.date is no date`);
  if (documents.length === 0) throw damaged(format, `${where}.documents names a document that is not there`);
  const said = [...toldBy, ...disagreements.flatMap(({ readings }) => readings)].flatMap((one) => one.documents);
  const places = [...said, ...guesses.map(({ document }) => document)];
  if (!places.every((place) => documents[place] !== undefined)) {
    throw damaged(format, `${where} names a document that does not tell it`);
  }
}

/** The paths of the parts stay within the data folder, and there are as many of them as rows and documents need. */
function checkParts(parts: BundleParts): void {
  checkPath(parts.overview, "overview", "parts.overview");
  for (const [place, { titles, search }] of parts.stretches.entries()) {
    checkPath(titles, "titles", `parts.stretches.${place}`);
    checkPath(search, "search", `parts.stretches.${place}`);
  }
  for (const [place, { search }] of parts.articles.entries()) checkPath(search, "search", `parts.articles.${place}`);
  const { eventFiles, documentFiles } = parts;
  for (const [place, path] of eventFiles.paths.entries()) checkPath(path, "events", `parts.eventFiles.${place}`);
  for (const [place, path] of documentFiles.paths.entries()) {
    checkPath(path, "documents", `parts.documentFiles.${place}`);
  }
  for (const [place, path] of [...parts.eventIds, ...parts.documentIds].entries()) {
    checkPath(path, "ids", `ids.${place}`);
  }
  const rows = parts.stretches.reduce((sum, stretch) => sum + stretch.rows, 0);
  const isWhole =
    rows === parts.events &&
    parts.articles.reduce((sum, stretch) => sum + stretch.documents, 0) === parts.documents &&
    parts.eventIds.length > 0 &&
    parts.documentIds.length > 0 &&
    eventFiles.paths.length === Math.ceil(parts.events / eventFiles.each) &&
    documentFiles.paths.length === Math.ceil(parts.documents / documentFiles.each);
  if (!isWhole) throw damaged("wanglai-bundle", "its parts are not as many as its events and documents");
}

/**
 * Reads the text of `bundle.json`.
 * Every event's date is valid EDTF, every document it names is in the bundle, those that are said to tell something of it
 * are among its own, and every file's path stays within the data folder.
 * @throws BundleError
 */
export function readBundle(text: string): Bundle {
  const bundle = readFile(text, "wanglai-bundle", bundleSchema);
  const documents = new Set(bundle.documents.map((document) => document.id));
  for (const [index, document] of bundle.documents.entries()) {
    checkDocument(document, "wanglai-bundle", `documents.${index}`);
  }
  for (const [index, path] of bundle.texts.entries()) checkPath(path, "texts", `texts.${index}`);
  for (const [index, event] of bundle.events.entries()) {
    checkEvent(event, "wanglai-bundle", `events.${index}`);
    const named = event.guesses.flatMap(({ evidence }) => evidence.map(({ document }) => document));
    if (![...event.documents, ...named].every((id) => documents.has(id))) {
      throw damaged("wanglai-bundle", `events.${index} names a document that is not there`);
    }
  }
  if (bundle.parts) checkParts(bundle.parts);
  return bundle;
}

/**
 * Reads the text of one file of `events/`. Dates and documents are checked as those of a bundle are.
 * @param count how many events it must have
 * @throws BundleError
 */
export function readEvents(text: string, count: number): BundleEvent[] {
  const { events } = readFile(text, "wanglai-events", eventsFileSchema);
  if (events.length !== count) throw damaged("wanglai-events", "it has other events");
  for (const [index, event] of events.entries()) checkEvent(event, "wanglai-events", `events.${index}`);
  return events;
}

/**
 * Reads the text of one file of `documents/`. Every file's path stays within the data folder.
 * @param count how many documents it must have
 * @throws BundleError
 */
export function readDocuments(text: string, count: number): BundleDocument[] {
  const { documents } = readFile(text, "wanglai-documents", documentsFileSchema);
  if (documents.length !== count) throw damaged("wanglai-documents", "it has other documents");
  for (const [index, document] of documents.entries()) {
    checkDocument(document, "wanglai-documents", `documents.${index}`);
  }
  return documents;
}

function isWithin(text: string, start: number, end: number): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= text.length;
}

/**
 * Reads the article of a document from the text of a file of `articles/`. Every span lies within the article's text.
 * Null where the file has no such document.
 * @throws BundleError
 */
export function readArticle(text: string, document: string): BundleArticle | null {
  const article = readOne(text, document, "wanglai-article", articleSchema);
  if (!article) return null;
  const { paragraphs, evidence, repairs, lost, inferred } = article;
  const spans = [...paragraphs, ...repairs, ...lost, ...inferred, ...Object.values(evidence).flat()];
  if (!spans.every(({ start, end }) => isWithin(article.text, start, end))) {
    throw damaged("wanglai-article", "a span lies outside of its text");
  }
  return article;
}

/**
 * Reads what a document was made from, from the text of a file of `sources/`. Every span lies within the source's text, and
 * every removal has its reason. Null where the file has no such document.
 * @throws BundleError
 */
export function readSource(text: string, document: string): BundleSource | null {
  const source = readOne(text, document, "wanglai-source", sourceSchema);
  if (!source) return null;
  const { removals, metadata, fields, repairs, evidence, reasons } = source;
  const pairs = [...removals, ...metadata];
  const spans = [...fields, ...repairs, ...Object.values(evidence).flat()];
  const within =
    pairs.every(([start, end]) => isWithin(source.text, start, end)) &&
    spans.every(({ start, end }) => isWithin(source.text, start, end)) &&
    repairs.every(({ text, inferred }) => inferred.every(({ start, end }) => isWithin(text, start, end)));
  if (!within) throw damaged("wanglai-source", "a span lies outside of its text");
  if (!removals.every(([, , reason]) => reasons[reason])) throw damaged("wanglai-source", "a removal has no reason");
  return source;
}

/**
 * Reads the text of one file of `texts/`.
 * @throws BundleError
 */
export function readTextsFile(text: string): TextsFile {
  return readFile(text, "wanglai-texts", textsFileSchema);
}
