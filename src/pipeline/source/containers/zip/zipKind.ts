import type { ZipEntry } from "./zipDirectory.ts";

/** Documents that are ZIP archives inside, by files that each of them has. */
const KINDS: readonly (readonly [files: readonly RegExp[], kind: string, advice: string])[] = [
  [[/^\[content_types\]\.xml$/i, /^xl\//i], "an Excel workbook (xlsx)", "Save the table as CSV, or as a PDF"],
  [[/^\[content_types\]\.xml$/i, /^ppt\//i], "a PowerPoint presentation (pptx)", "Save it as a PDF"],
  [[/^OFD\.xml$/i], "an OFD document", "Save it as a PDF or as .docx"],
  [[/^mimetype$/, /^META-INF\/container\.xml$/i], "an e-book (epub)", "Save its text, or a PDF of it"],
  [[/^mimetype$/, /^content\.xml$/i], "an OpenDocument file (odt, ods)", "Save it as .docx or PDF"],
  [[/^Index\/Document\.iwa$/i], "an Apple Pages document", "Save it as .docx or PDF"],
  [[/^META-INF\/MANIFEST\.MF$/], "a program", "Save the article as text"],
];
const WORD = [/^\[content_types\]\.xml$/i, /^word\//i];

/** What an archive is by the files in it: a Word document, another document (in words, with what to do), or just an archive. */
export function zipKind(entries: readonly ZipEntry[]): "word" | "archive" | { kind: string; advice: string } {
  const hasAll = (files: readonly RegExp[]) => files.every((file) => entries.some(({ name }) => file.test(name)));
  if (hasAll(WORD)) return "word";
  for (const [files, kind, advice] of KINDS) if (hasAll(files)) return { kind, advice };
  return "archive";
}
