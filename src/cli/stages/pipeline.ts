import { foldCorpus } from "../../pipeline/corpus/foldCorpus.ts";
import { extract, extractAll } from "../../pipeline/extract.ts";
import { readFile } from "../../pipeline/source/readFile.ts";
import { whyNoEvents } from "../../pipeline/whyNoEvents.ts";

/** The stages as every command runs them; a large input goes to threads. */
export const pipeline = {
  ...{ readSources: readFile, extract, extractAll, foldCorpus, whyNoEvents },
  thread: new URL("./extractWorker.ts", import.meta.url),
};
