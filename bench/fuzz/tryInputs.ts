/**
 * Runs as a process of its own, which may hang or die: tries one input after the other and sends what came of each to
 * the process that started it.
 */
import { fuzzInput } from "../../src/pipeline/fuzz/fuzzInput.ts";
import { type Trial, tryInput } from "../../src/pipeline/fuzz/tryInput.ts";
import { millisecondsOf } from "../median.ts";
import { readOriginals } from "./originals.ts";

/** Which inputs to try. */
export interface FuzzRequest {
  readonly seed: number;
  /** Numbers of the first and the last input. */
  readonly first: number;
  readonly last: number;
}

/** What came of one input. */
export interface FuzzResult extends Trial {
  readonly number: number;
  readonly kind: string;
  /** The input's length. */
  readonly bytes: number;
  readonly milliseconds: number;
}

/** One input in so many is read twice, to see that both readings are the same. */
const READ_TWICE = 10;

function tryInputs({ seed, first, last }: FuzzRequest): void {
  const originals = readOriginals();
  for (let number = first; number <= last; number++) {
    const { kind, bytes } = fuzzInput(seed, number, originals);
    let trial: Trial | undefined;
    const milliseconds = millisecondsOf(() => {
      trial = tryInput(`input ${number}`, bytes, number % READ_TWICE === 0);
    });
    if (trial) process.send?.({ ...trial, number, kind, bytes: bytes.length, milliseconds } satisfies FuzzResult);
  }
}

// Without a listener the channel no longer keeps the process alive: it ends when all is tried.
process.once("message", (request: FuzzRequest) => tryInputs(request));
