import type { SourceDocument } from "../../model/source.ts";
import { extract } from "../extract.ts";
import { decode } from "../source/encodings/decode.ts";
import { readSources } from "../source/readSources.ts";
import { extractionFaults } from "./checkExtraction.ts";

/** What came of one input. */
export interface Trial {
  readonly documents: number;
  readonly events: number;
  /** Why the file could not be read, as `ReadFailure` has it; null where it was read. */
  readonly failure: string | null;
  /** What was thrown, with its place; null where nothing was. */
  readonly crash: string | null;
  /** Promises that were not kept, one sentence each. */
  readonly faults: readonly string[];
}

/** What is wrong with a file as a whole: records whose slices do not stand in the file one after the other. */
function sliceFaults(sources: readonly SourceDocument[], bytes: Uint8Array): string[] {
  if (sources[0]?.record === null) return sources.length > 1 ? ["a file of one article gives several"] : [];
  const whole = decode(bytes)?.text ?? "";
  let from = 0;
  for (const { record, text } of sources) {
    const at = whole.indexOf(text, from);
    if (at < 0 || text === "") return [`record ${record} does not stand in the file after those before it`];
    from = at + text.length;
  }
  return [];
}

/**
 * Runs one input through stages 1 to 4, and checks all that comes out. Never throws.
 * @param twice read each document twice: both must come out the same
 */
export function tryInput(file: string, bytes: Uint8Array, twice: boolean): Trial {
  let documents = 0;
  let events = 0;
  const faults: string[] = [];
  try {
    const readings = readSources(file, bytes);
    if ("code" in readings) return { documents, events, failure: readings.code, crash: null, faults };
    const sources = readings.filter((one): one is SourceDocument => !("code" in one));
    if (sources.length === 0) faults.push("the file was read and gives no document");
    faults.push(...sliceFaults(sources, bytes));
    for (const source of sources) {
      const extraction = extract(source);
      documents += 1;
      events += extraction.events.length;
      faults.push(...extractionFaults(extraction));
      if (twice && JSON.stringify(extraction) !== JSON.stringify(extract(source))) {
        faults.push("the second reading differs from the first");
      }
    }
    return { documents, events, failure: null, crash: null, faults };
  } catch (error) {
    const crash = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { documents, events, failure: null, crash, faults };
  }
}
