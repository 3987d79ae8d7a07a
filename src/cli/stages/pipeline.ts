import { foldCorpus } from "../../pipeline/corpus/foldCorpus.ts";
import { extract, extractAll } from "../../pipeline/extract.ts";
import { readSources } from "../../pipeline/source/readSources.ts";
import { whyNoEvents } from "../../pipeline/whyNoEvents.ts";

/** The stages as every command runs them; a large input goes to threads. */
export const pipeline = {
  ...{ readSources, extract, extractAll, foldCorpus, whyNoEvents },
  thread: new URL("./extractWorker.ts", import.meta.url),
};
