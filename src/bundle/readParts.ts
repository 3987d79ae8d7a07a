import { damaged } from "./bundleError.ts";
import { documentsFileSchema, eventsFileSchema } from "./partsSchema.ts";
import { checkDocument, checkEvent, checkPath, readFile } from "./read.ts";
import type { BundleDocument, BundleEvent, BundleParts } from "./schema.ts";

/**
 * Checks where the parts of a bundle are: the paths stay within the data folder, and there are as many as rows and documents
 * need.
 * @throws BundleError
 */
export function checkParts(parts: BundleParts): void {
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
