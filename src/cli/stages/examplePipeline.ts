/** A stand-in for the pipeline in tests: quick, and it fails on demand. */
import { createHash } from "node:crypto";
import { BYLINE, exampleAccount, exampleEvent, exampleExtraction, NO_ACTION } from "../../bundle/exampleCorpus.ts";
import type { Extraction } from "../../model/corpus.ts";
import type { ReadFailure, SourceDocument } from "../../model/source.ts";
import type { Pipeline } from "../data/buildData.ts";

/** A sentence in which {@link examplePipeline} finds one event. */
export const VISIT = "3月5日，云山大学副校长陈一鸣来校，在图书馆座谈。";

/** A text at which {@link examplePipeline} throws, as a pipeline with a fault would. */
export const FAULT = "程序出错";

/** A text at which a thread with {@link examplePipeline} comes to its end, as for want of memory. */
export const LAST_WORDS = "内存不足";

function exampleExtract({ id, file, text: source }: SourceDocument): Extraction {
  if (source.includes(FAULT)) throw new RangeError("no such rule");
  const text = source.slice(BYLINE.length);
  return exampleExtraction(id, file, text, text.includes(VISIT) ? [exampleAccount(`e${id.slice(1)}`, text)] : []);
}

/** Finds one event in a text that holds {@link VISIT}, none in any other; an empty file is a failure. */
export const examplePipeline = {
  readSources(file: string, bytes: Uint8Array): readonly SourceDocument[] | ReadFailure {
    const text = new TextDecoder().decode(bytes);
    if (text === "") return { file, code: "empty", message: "The file is empty." };
    const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 12);
    return [exampleExtraction(`d${hash}`, file, text).source];
  },
  extractAll: (sources) => sources.map(exampleExtract),
  foldCorpus: (testimonies, failures, { remarks }) => ({
    failures,
    organizations: [],
    events: testimonies.flatMap(({ document, events }) =>
      events.map((account) => exampleEvent({ document, account, guess: null })),
    ),
    tables: remarks,
  }),
  whyNoEvents: () => NO_ACTION,
} satisfies Pipeline;
