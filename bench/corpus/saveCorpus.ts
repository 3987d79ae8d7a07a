import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isoDay } from "../pages/page.ts";
import type { CorpusFile } from "./generateCorpus.ts";

/** The file with the truth, beside the documents. */
const TRUTH = "truth.jsonl";

/**
 * Writes the files of a corpus to a folder, and what is true of them as JSON Lines, one line a document: `file`,
 * `record` (from 1; null where the file is one document), `published`, and `events` with `date`, `kinds`, `orgs`,
 * `types` (of `orgs`, in order), `people`, `place` and `quote`.
 */
export async function saveCorpus(files: readonly CorpusFile[], folder: string): Promise<void> {
  const documents = join(folder, "documents");
  await mkdir(documents, { recursive: true });
  for (const { file, bytes } of files) await writeFile(join(documents, file), bytes);
  const lines = files.flatMap(({ file, stories }) =>
    stories.map((story, index) => {
      const events = story.events.map(({ date, kinds, organizations, people, place, quote }) => ({
        ...{ date, kinds, people, place, quote },
        orgs: organizations.map(({ name }) => name),
        types: organizations.map(({ type }) => type),
      }));
      const record = stories.length > 1 ? index + 1 : null;
      return `${JSON.stringify({ file, record, published: isoDay(story), events })}\n`;
    }),
  );
  await writeFile(join(folder, TRUTH), lines.join(""));
}
