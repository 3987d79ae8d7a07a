import type { SourceDocument, SourceFormat } from "../../model/source.ts";

/** A text as a whole document, as stage 1 gives it; for tests. */
export function testSource(text: string, format: SourceFormat = "plain"): SourceDocument {
  return {
    id: "d0",
    file: "a.txt",
    record: null,
    encoding: "utf-8",
    format,
    text,
    fields: [],
    diagnostics: [],
  };
}
