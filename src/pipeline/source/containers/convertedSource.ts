import type { Diagnostic } from "../../../model/diagnostic.ts";
import type { SourceDocument } from "../../../model/source.ts";
import { contentId } from "../contentId.ts";

/** A document as its container gave it. */
interface Converted {
  readonly file: string;
  /** Of the container as it stands: its content makes the id. */
  readonly bytes: Uint8Array;
  readonly format: SourceDocument["format"];
  readonly text: string;
  readonly encoding?: string;
  /** What it was, as a sentence goes on behind "read from". */
  readonly kind: string;
  readonly diagnostics?: readonly Diagnostic[];
}

/** Something that a reader should look at. */
export function converting(rule: string, severity: Diagnostic["severity"], message: string): Diagnostic {
  return { rule: `source/${rule}`, severity, message, span: null };
}

/** A document whose text was made from a file that holds none as such. It says so. */
export function convertedSource({
  file,
  bytes,
  format,
  text,
  encoding = "utf-8",
  kind,
  diagnostics = [],
}: Converted): SourceDocument {
  const note = converting(
    "converted",
    "info",
    `The text was read from ${kind}: what is shown as the source is that text, not the file's own bytes.`,
  );
  return {
    id: contentId(bytes),
    file,
    record: null,
    encoding,
    format,
    text,
    fields: [],
    diagnostics: [note, ...diagnostics],
  };
}
