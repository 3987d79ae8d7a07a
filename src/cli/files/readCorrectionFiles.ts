import { type CorrectionsFile, readCorrections } from "../../corrections/correctionsFile.ts";
import { type DocumentFailure, isReadFailure } from "../stages/stages.ts";
import type { InputFile } from "./inputFiles.ts";
import { readInputFile } from "./readInputFile.ts";

/** The user's files of corrections, and which of them the file system did not give. */
export interface ReadCorrectionFiles {
  /** In order of their names. */
  readonly corrections: readonly CorrectionsFile[];
  readonly failures: readonly DocumentFailure[];
}

/** Reads the files of corrections that were found. What is wrong inside of one is told by itself. */
export async function readCorrectionFiles(found: readonly InputFile[]): Promise<ReadCorrectionFiles> {
  const corrections: CorrectionsFile[] = [];
  const failures: DocumentFailure[] = [];
  for (const one of [...found].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0))) {
    const bytes = await readInputFile(one);
    if (isReadFailure(bytes)) failures.push({ ...bytes, record: null });
    else corrections.push(readCorrections(one.file, bytes));
  }
  return { corrections, failures };
}
