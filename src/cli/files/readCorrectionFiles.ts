import { type CorrectionsFile, readCorrections } from "../../corrections/correctionsFile.ts";
import { type DocumentFailure, isReadFailure } from "../stages/stages.ts";
import type { InputFile } from "./inputFiles.ts";
import { readInputFile } from "./readInputFile.ts";

/** The user's files of corrections, and which of them could not be read at all. */
export interface ReadCorrectionFiles {
  /** All that the file system gave, in order of their names: also those that nothing could be read of. */
  readonly corrections: readonly CorrectionsFile[];
  readonly failures: readonly DocumentFailure[];
}

/** Why nothing could be read of a file of corrections; null where something was. */
function unreadable({ file, readable, diagnostics: [fault] }: CorrectionsFile): DocumentFailure | null {
  return readable || !fault ? null : { file, record: null, code: fault.rule, message: fault.message };
}

/**
 * Reads the files of corrections that were found. One that is broken, foreign or of a later version is a failure as one that the
 * file system does not give; what is wrong inside of another is told by itself.
 */
export async function readCorrectionFiles(found: readonly InputFile[]): Promise<ReadCorrectionFiles> {
  const corrections: CorrectionsFile[] = [];
  const failures: DocumentFailure[] = [];
  for (const one of [...found].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0))) {
    const bytes = await readInputFile(one, "corrections");
    if (isReadFailure(bytes)) failures.push({ ...bytes, record: null });
    else {
      const read = readCorrections(one.file, bytes);
      corrections.push(read);
      const failure = unreadable(read);
      if (failure) failures.push(failure);
    }
  }
  return { corrections, failures };
}
