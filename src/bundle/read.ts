import type * as z from "zod/mini";
import { parseEdtf } from "../model/edtf.ts";
import { BundleError, damaged, newer, OlderFile } from "./bundleError.ts";
import { type FileFormat, versionOf } from "./fileVersion.ts";
import {
  articleSchema,
  BUNDLE_VERSION,
  type Bundle,
  type BundleArticle,
  type BundleDocument,
  type BundleEvent,
  type BundleSource,
  bundleSchema,
  recordsSchema,
  sourceSchema,
  type TextsFile,
  textsFileSchema,
} from "./schema.ts";

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
    throw new BundleError("foreign", `Unexpected text that is not JSON, expected a ${format} file.`);
  }
}

/** Parses a file of the current version. */
function parseFile(text: string, format: FileFormat): Readonly<Record<string, unknown>> {
  const versioned = versionOf(parseJson(text, format), format, BUNDLE_VERSION);
  if (!("problem" in versioned)) return versioned.file;
  if (versioned.problem === "foreign") {
    throw new BundleError("foreign", `Unexpected ${versioned.found}, expected a ${format} file.`);
  }
  if (versioned.problem === "older") throw new OlderFile(format);
  if (versioned.problem === "newer") throw newer(format, Number(versioned.version), versioned.current);
  throw damaged(format, `unexpected version ${JSON.stringify(versioned.version)}, expected a whole number from 1`);
}

function check<Schema extends z.ZodMiniType>(value: unknown, format: FileFormat, schema: Schema): z.infer<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw damaged(format, `unexpected value at ${issue?.path.join(".") || "its top"}`);
}

/** Parses a file of the current version, and checks it against the schema. @throws BundleError, OlderFile */
export function readFile<Schema extends z.ZodMiniType>(
  text: string,
  format: FileFormat,
  schema: Schema,
): z.infer<Schema> {
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

/** A path stays within the data folder, in the folder of its kind. @param where what the error calls it */
export function checkPath(path: string, of: keyof typeof PATHS, where: string): void {
  if (!PATHS[of].test(path)) throw damaged("wanglai-bundle", `${where} is no path of ${of}`);
}

/** The files of a document stay within the data folder. @param where what the error calls it */
export function checkDocument(document: BundleDocument, format: FileFormat, where: string): void {
  if (!PATHS.article.test(document.article)) throw damaged(format, `${where}.article is no path of an article`);
  if (document.source !== null && !PATHS.source.test(document.source)) {
    throw damaged(format, `${where}.source is no path of a source`);
  }
}

/** The date of an event can be read, and only documents of its own are said to tell something of it. @param where what the error calls it */
export function checkEvent(event: BundleEvent, format: FileFormat, where: string): void {
  const { date, documents, toldBy, disagreements, guesses } = event;
  if (!parseEdtf(date)) throw damaged(format, `${where}.date is no date`);
  if (documents.length === 0) throw damaged(format, `${where}.documents names a document that is not there`);
  const said = [...toldBy, ...disagreements.flatMap(({ readings }) => readings)].flatMap((one) => one.documents);
  const places = [...said, ...guesses.map(({ document }) => document)];
  if (!places.every((place) => documents[place] !== undefined)) {
    throw damaged(format, `${where} names a document that does not tell it`);
  }
}

/**
 * Reads the text of `bundle.json`.
 * Every event's date is valid EDTF, every document it names is in the bundle, those that are said to tell something of it
 * are among its own, and every file's path stays within the data folder; `parts` are checked by `checkParts`.
 * @throws BundleError, and OlderFile where `upgrade.ts` has to go first
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
  return bundle;
}

function isWithin(text: string, start: number, end: number): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= text.length;
}

/**
 * Reads the article of a document from the text of a file of `articles/`. Every span lies within the article's text.
 * Null where the file has no such document.
 * @throws BundleError, and OlderFile where `upgrade.ts` has to go first
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
 * @throws BundleError, and OlderFile where `upgrade.ts` has to go first
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
 * @throws BundleError, and OlderFile where `upgrade.ts` has to go first
 */
export function readTextsFile(text: string): TextsFile {
  return readFile(text, "wanglai-texts", textsFileSchema);
}
