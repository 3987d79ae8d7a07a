import type { Extraction } from "../model/corpus.ts";
import { BUNDLE_VERSION, type TextsFile } from "./schema.ts";

/** So many bytes of text, as UTF-8, at most stand in one file, unless one article alone has more. */
export const TEXTS_BYTES = 1_000_000;

const UTF8 = new TextEncoder();

/** The texts of all articles in the order of the documents, in as few files as {@link TEXTS_BYTES} allows; none for no documents. */
export function textsFiles(documents: Iterable<Extraction>): TextsFile[] {
  const files: TextsFile[] = [];
  let room = 0;
  for (const { source, article } of documents) {
    const bytes = UTF8.encode(article.text).length;
    let file = files.at(-1);
    if (!file || bytes > room) {
      file = { format: "wanglai-texts", version: BUNDLE_VERSION, documents: [] };
      files.push(file);
      room = TEXTS_BYTES;
    }
    file.documents.push({ id: source.id, text: article.text });
    room -= bytes;
  }
  return files;
}
