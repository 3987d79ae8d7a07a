import { GENERATORS } from "./generators.ts";
import { MUTATIONS } from "./mutations.ts";
import { Random } from "./random.ts";
import { WRAPPERS } from "./wrappers.ts";

/** Bytes that the pipeline is to survive. */
export interface FuzzInput {
  /** How they were made. */
  readonly kind: string;
  readonly bytes: Uint8Array;
}

/** Knuth's multiplier spreads neighbouring numbers over all states of the generator. */
const SPREAD = 2654435761;

function mutated(bytes: Uint8Array, random: Random, originals: readonly Uint8Array[], most: number): Uint8Array {
  let changed = bytes;
  for (let left = random.between(1, most); left > 0; left--)
    changed = random.pick(MUTATIONS)(changed, random, originals);
  return changed;
}

function wrapped(random: Random, originals: readonly Uint8Array[]): Uint8Array {
  const texts = random.times(random.between(1, 3), () => new TextDecoder().decode(random.pick(originals)));
  const bytes = new TextEncoder().encode(random.pick(WRAPPERS)(texts, random));
  return random.chance(0.7) ? mutated(bytes, random, originals, 3) : bytes;
}

/**
 * The input with a number: half are documents that were changed or put into another, half are made from nothing.
 * The same seed, number and originals give the same bytes.
 * @param originals documents to change, at least one
 */
export function fuzzInput(seed: number, number: number, originals: readonly Uint8Array[]): FuzzInput {
  const random = new Random(Math.imul(seed, SPREAD) + number);
  random.next();
  const way = random.next();
  if (way < 0.35) return { kind: "mutated", bytes: mutated(random.pick(originals), random, originals, 6) };
  if (way < 0.5) return { kind: "wrapped", bytes: wrapped(random, originals) };
  if (way < 0.55) {
    const noise = Uint8Array.from(random.times(random.below(2000), () => random.below(256)));
    return { kind: "bytes", bytes: noise };
  }
  const kind = random.pick(Object.keys(GENERATORS));
  const bytes = new TextEncoder().encode(GENERATORS[kind]?.(random) ?? "");
  return { kind, bytes: random.chance(0.25) ? mutated(bytes, random, originals, 2) : bytes };
}
