import { existsSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { keptFolder } from "../browser/temporaryFolders.ts";
import { filesOfDocuments } from "../corpus/generateCorpus.ts";
import { saveCorpus } from "../corpus/saveCorpus.ts";

/** A folder with generated documents, at least so many; made when it is not there yet. */
export async function documentsFolder(seed: number, documents: number, fresh: boolean): Promise<string> {
  const folder = join(keptFolder(), `documents-${seed}-${documents}`);
  if (fresh) await rm(folder, { recursive: true, force: true });
  if (!existsSync(folder)) {
    const unfinished = `${folder}.${process.pid}`;
    await saveCorpus(filesOfDocuments(seed, documents), unfinished);
    await rename(unfinished, folder);
  }
  return join(folder, "documents");
}
