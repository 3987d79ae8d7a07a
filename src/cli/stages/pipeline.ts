/** The pipeline as the command line and its threads use it. */
import { foldCorpus } from "../../pipeline/corpus/foldCorpus.ts";
import { extractAll } from "../../pipeline/extract.ts";
import { readFile } from "../../pipeline/source/readFile.ts";
import { whyNoEvents } from "../../pipeline/whyNoEvents.ts";
import type { Pipeline } from "../data/buildData.ts";

export const pipeline: Pipeline = {
  readSources: readFile,
  extractAll,
  foldCorpus,
  whyNoEvents,
  thread: new URL("./extractWorker.ts", import.meta.url),
};
