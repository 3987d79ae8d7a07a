/**
 * Runs as a process of its own, which can be ended where it hangs: reads one input in several sizes, smallest first,
 * and sends every time that it took to the process that started it.
 */
import { processorMilliseconds } from "../processorTime.ts";
import { readArticles } from "../readArticles.ts";
import { GROWING_INPUTS } from "./inputs.ts";

/** What to measure. */
export interface RowRequest {
  readonly input: string;
  /** In bytes. */
  readonly sizes: readonly number[];
  readonly repeats: number;
  /** A size is not repeated any more when its runs took as long together, in milliseconds. */
  readonly budget: number;
  /** A size is left out when it would take longer than this, in milliseconds, by the size before. */
  readonly longest: number;
}

/** One measured run. */
export interface RowRun {
  readonly bytes: number;
  /** Of processor time, collection of garbage included: what else the machine does, does not count. */
  readonly milliseconds: number;
}

/** The compiler of the JavaScript engine wants to have seen the code. */
const WARM_UP = 64 * 1024;

/** Reads all articles of a document and keeps none, as the program does. */
function readAll(file: string, bytes: Uint8Array): number {
  let characters = 0;
  for (const { text } of readArticles(file, bytes)) characters += text.length;
  return characters;
}

function measure({ input, sizes, repeats, budget, longest }: RowRequest): void {
  const { build } = GROWING_INPUTS.find(({ name }) => name === input) ?? {};
  if (!build) throw new Error(`No input is called ${input}.`);
  readAll(input, build(WARM_UP));
  const spent = new Map<number, number>();
  for (let round = 0; round < repeats; round++) {
    let expected = 0;
    for (const bytes of sizes) {
      const sofar = spent.get(bytes) ?? 0;
      if (expected > longest) return;
      if (sofar >= budget) continue;
      const document = build(bytes);
      const milliseconds = processorMilliseconds(() => readAll(input, document));
      spent.set(bytes, sofar + milliseconds);
      expected = 2 * milliseconds;
      process.send?.({ bytes, milliseconds } satisfies RowRun);
    }
  }
}

// Without a listener the channel no longer keeps the process alive: it ends when all is measured.
process.once("message", (request: RowRequest) => measure(request));
