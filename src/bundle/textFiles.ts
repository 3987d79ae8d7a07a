import { type BundleFile, RecordsFile } from "./bundleFile.ts";

/** So many bytes of text, as UTF-8, stand in one file at most, unless one article alone has more. */
export const TEXTS_BYTES = 1_000_000;

const UTF8 = new TextEncoder();

/** The texts of articles in their order, in as few files as {@link TEXTS_BYTES} allows; none for no articles. */
export function textFiles(articles: Iterable<{ readonly id: string; readonly text: string }>): BundleFile[] {
  const records = new RecordsFile({ folder: "texts", format: "wanglai-texts", key: "documents" });
  const files: BundleFile[] = [];
  const close = () => {
    const file = records.close();
    if (file) files.push(file);
  };
  for (const { id, text } of articles) {
    const bytes = UTF8.encode(text).length;
    if (records.weight + bytes > TEXTS_BYTES) close();
    records.add(JSON.stringify({ id, text }), bytes);
  }
  close();
  return files;
}
