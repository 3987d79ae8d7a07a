import type { Testimony } from "../../model/corpus.ts";
import { compare } from "./compare.ts";

/** The order of documents in a corpus: by file name, then as they stand in the file; what is called alike by content. */
export function compareFiles(
  a: Pick<Testimony, "document" | "file" | "record">,
  b: Pick<Testimony, "document" | "file" | "record">,
): number {
  return compare(a.file, b.file) || (a.record ?? 0) - (b.record ?? 0) || compare(a.document, b.document);
}
