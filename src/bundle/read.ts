import type * as z from "zod/mini";
import { parseEdtf } from "../model/edtf.ts";
import {
  type ArticleFile,
  articleFileSchema,
  type Bundle,
  type BundleEvent,
  bundleSchema,
  type SourceFile,
  sourceFileSchema,
  type TextsFile,
  textsFileSchema,
} from "./schema.ts";
import { type FileFormat, upgrade } from "./upgrade.ts";

/** `damaged`: ours but broken. `newer`: made by a later program. `foreign`: not one of our files. */
export type BundleErrorCode = "damaged" | "newer" | "foreign";

/** A data file that cannot be used. The message says what happened and what to do. */
export class BundleError extends Error {
  override readonly name = "BundleError";
  readonly code: BundleErrorCode;
  constructor(code: BundleErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

const ARTICLE_PATH = /^articles\/[0-9a-f]{16}\.json$/;
const SOURCE_PATH = /^sources\/[0-9a-f]{16}\.json$/;
const TEXTS_PATH = /^texts\/[0-9a-f]{16}\.json$/;
const REBUILD = "Build the data again (npm start, or npm run build), then reload.";

function damaged(format: FileFormat, what: string): BundleError {
  return new BundleError("damaged", `The ${format} file is damaged: ${what}. ${REBUILD}`);
}

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

/** Parses, brings to the current version, and checks against the schema. */
function readFile<Schema extends z.ZodMiniType>(text: string, format: FileFormat, schema: Schema): z.infer<Schema> {
  const upgraded = upgrade(parseJson(text, format), format);
  if ("problem" in upgraded) {
    if (upgraded.problem === "foreign") {
      throw new BundleError("foreign", `Unexpected ${upgraded.found}, expected a ${format} file. ${REBUILD}`);
    }
    if (upgraded.problem === "newer") {
      throw new BundleError(
        "newer",
        `The ${format} file has version ${upgraded.version}; this page reads versions up to ${upgraded.current}. ` +
          "Reload to get the newer page, or update Wanglai.",
      );
    }
    throw damaged(format, `unexpected version ${JSON.stringify(upgraded.version)}, expected a whole number from 1`);
  }
  const result = schema.safeParse(upgraded.file);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw damaged(format, `unexpected value at ${issue?.path.join(".") || "its top"}`);
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
    if (!ARTICLE_PATH.test(document.article)) {
      throw damaged("wanglai-bundle", `documents.${index}.article is no path of an article`);
    }
    if (document.source !== null && !SOURCE_PATH.test(document.source)) {
      throw damaged("wanglai-bundle", `documents.${index}.source is no path of a source`);
    }
  }
  for (const [index, path] of bundle.texts.entries()) {
    if (!TEXTS_PATH.test(path)) throw damaged("wanglai-bundle", `texts.${index} is no path of texts`);
  }
  const isPlace = (place: number, { documents }: BundleEvent) => documents[place] !== undefined;
  for (const [index, event] of bundle.events.entries()) {
    if (!parseEdtf(event.date)) throw damaged("wanglai-bundle", `events.${index}.date is no date`);
    if (event.documents.length === 0 || !event.documents.every((id) => documents.has(id))) {
      throw damaged("wanglai-bundle", `events.${index}.documents names a document that is not there`);
    }
    const { toldBy, disagreements, guesses } = event;
    const said = [...toldBy, ...disagreements.flatMap(({ readings }) => readings)].flatMap((one) => one.documents);
    const named = guesses.flatMap(({ evidence }) => evidence);
    if (
      ![...said, ...guesses.map(({ document }) => document)].every((place) => isPlace(place, event)) ||
      !named.every(({ document }) => documents.has(document))
    ) {
      throw damaged("wanglai-bundle", `events.${index} names a document that does not tell it`);
    }
  }
  return bundle;
}

function isWithin(text: string, start: number, end: number): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= text.length;
}

/**
 * Reads the text of one file of `articles/`. Every span lies within the text.
 * @throws BundleError
 */
export function readArticleFile(text: string): ArticleFile {
  const article = readFile(text, "wanglai-article", articleFileSchema);
  const { paragraphs, evidence, repairs, lost, inferred } = article;
  const spans = [...paragraphs, ...repairs, ...lost, ...inferred, ...Object.values(evidence).flat()];
  if (!spans.every(({ start, end }) => isWithin(article.text, start, end))) {
    throw damaged("wanglai-article", "a span lies outside of its text");
  }
  return article;
}

/**
 * Reads the text of one file of `sources/`. Every span lies within the text, and every removal has its reason.
 * @throws BundleError
 */
export function readSourceFile(text: string): SourceFile {
  const source = readFile(text, "wanglai-source", sourceFileSchema);
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
