import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type BundleFile, writeBundle } from "../bundle/write.ts";
import type { Corpus, Extraction } from "../model/corpus.ts";
import type { ReadFailure } from "../model/source.ts";
import { extractFiles, isReadFailure, type Stages } from "./extractFiles.ts";
import { listInputFiles } from "./inputFiles.ts";
import { type DocumentCounts, failureLine, noticeLines } from "./reportLines.ts";

/** The pipeline's two ends, as `src/pipeline` has them. */
export interface Pipeline extends Stages {
  readonly foldCorpus: (extractions: readonly Extraction[], failures: readonly ReadFailure[]) => Corpus;
}

export interface DataFolders {
  /** The folder that `seeds` is relative to. */
  readonly root: string;
  /** The documents' folder; its name begins each document's `file`. */
  readonly seeds: string;
  /** Where `bundle.json` and `articles/` go. */
  readonly output: string;
}

/** What a build of the data came to. */
export interface DataReport {
  readonly counts: DocumentCounts;
  /** A line for each warning and each file that could not be read. */
  readonly notices: readonly string[];
  /** Whether `bundle.json` differs from the one before. */
  readonly changed: boolean;
}

function readIfThere(path: string): Promise<string | null> {
  return readFile(path, "utf8").catch(() => null);
}

/** A file is written under another name and then renamed: whoever reads it gets the old or the new one, whole. */
async function replaceFile(path: string, text: string): Promise<void> {
  const unfinished = `${path}.${process.pid}.new`;
  await writeFile(unfinished, text);
  await rename(unfinished, path);
}

/** Names of the article files that a bundle names, as far as its text can be read. */
function articlesNamedBy(bundleText: string | null): Set<string> {
  return new Set(
    Array.from(bundleText?.matchAll(/"articles\/([0-9a-f]{16}\.json)"/g) ?? [], (match) => match[1] ?? ""),
  );
}

/**
 * Writes the files of a bundle so that a page that reads meanwhile finds all it asks for: new
 * articles first, then `bundle.json`, then what is no longer named goes.
 * @param keepReplaced leave the articles of the bundle before: an open page may still ask for them
 * @returns whether `bundle.json` differs from the one before
 */
async function writeData(files: readonly BundleFile[], output: string, keepReplaced: boolean): Promise<boolean> {
  const articles = join(output, "articles");
  await mkdir(articles, { recursive: true });
  const before = await readIfThere(join(output, "bundle.json"));
  // An article's name is made from its content, yet a crash may have left half a file under it.
  const changed: BundleFile[] = [];
  for (const file of files) {
    if ((await readIfThere(join(output, file.path))) !== file.text) changed.push(file);
  }
  for (const { path, text } of changed.filter((file) => file.path !== "bundle.json")) {
    await replaceFile(join(output, path), text);
  }
  const bundle = changed.find((file) => file.path === "bundle.json");
  if (bundle) await replaceFile(join(output, bundle.path), bundle.text);

  const wanted = new Set(
    files.filter((file) => dirname(file.path) === "articles").map((file) => join(output, file.path)),
  );
  if (keepReplaced) for (const name of articlesNamedBy(before)) wanted.add(join(articles, name));
  for (const name of await readdir(articles)) {
    if (!wanted.has(join(articles, name))) await rm(join(articles, name), { force: true, recursive: true });
  }
  return bundle !== undefined;
}

/**
 * Reads a folder of documents and writes the data that the page shows. A document that cannot be
 * read is a notice and a line in the bundle, never an error.
 * @param keepReplaced see {@link writeData}; true while a page may be open
 * @throws what the file system does when the data cannot be written
 */
export async function buildData(
  { root, seeds, output }: DataFolders,
  pipeline: Pipeline,
  keepReplaced: boolean,
): Promise<DataReport> {
  const extractions: Extraction[] = [];
  const failures: ReadFailure[] = [];
  const notices: string[] = [];
  const firstFile = new Map<string, string>();
  let warnings = 0;
  for await (const outcome of extractFiles(await listInputFiles([seeds], root), pipeline)) {
    if (isReadFailure(outcome)) {
      failures.push(outcome);
      notices.push(failureLine(outcome));
    } else {
      extractions.push(outcome);
      const { id, file } = outcome.source;
      const lines = noticeLines(outcome);
      const copied = firstFile.get(id);
      if (copied) lines.push(`${file}: warning: It is the same, byte for byte, as ${copied}, and is shown once.`);
      else firstFile.set(id, file);
      warnings += lines.length;
      notices.push(...lines);
    }
  }
  const corpus = pipeline.foldCorpus(extractions, failures);
  const changed = await writeData(writeBundle(corpus), output, keepReplaced);
  const counts = {
    documents: firstFile.size,
    events: corpus.events.length,
    warnings,
    failures: failures.length,
  };
  return { counts, notices, changed };
}
