import type { Extraction } from "../model/corpus.ts";
import { extract } from "./extract.ts";
import { readSources } from "./source/readSources.ts";
import type { Step, Trace } from "./text/trace.ts";

/** Reads a text as the only article of a file, all stages; for tests. Throws where it is not one article. */
export function extractText(text: string, file = "test.txt", trace?: Trace): Extraction {
  const sources = readSources(file, new TextEncoder().encode(text));
  if ("code" in sources) throw new Error(sources.message);
  const [source, ...others] = sources;
  if (!source || others.length > 0) throw new Error(`${sources.length} articles in a test's text`);
  return extract(source, trace);
}

/** The same, with all that the rules of stages 3 and 4 made and refused. */
export function stepsOf(text: string): Extraction & { readonly steps: readonly Step[] } {
  const steps: Step[] = [];
  const extraction = extractText(text, "test.txt", (step) => steps.push(step));
  return { ...extraction, steps };
}
