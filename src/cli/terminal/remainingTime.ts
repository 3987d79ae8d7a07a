import type { Share } from "./progress.ts";

/** Before so long, in milliseconds, nothing can be said. */
const FIRST_GUESS = 2_000;
/** What was done so long ago, in milliseconds, counts for a third of what is done now. */
const MEMORY = 15_000;
/** Samples lie at least so far apart. */
const SAMPLE = 250;
/** By so much a new guess differs before it takes the place of the one that is shown. */
const NOTABLE = 0.15;

/**
 * How long a work will still take, from how quick it was of late. The guess is steady: it counts down by the clock as long as
 * what is measured does not speak against it.
 */
export class RemainingTime {
  private first: { readonly at: number; readonly done: number } | null = null;
  private sample = { at: 0, done: 0 };
  /** Of the work per millisecond. */
  private rate: number | null = null;
  /** When the work ends, by the guess that is shown. */
  private end: number | null = null;

  /** Hears how far the work is. @param at milliseconds */
  hear(at: number, { done, all }: Share): void {
    if (!this.first) {
      this.first = { at, done };
      this.sample = { at, done };
      return;
    }
    const passed = at - this.sample.at;
    if (passed < SAMPLE) return;
    const quickness = (done - this.sample.done) / passed;
    const weight = 1 - Math.exp(-passed / Math.min(MEMORY, Math.max(at - this.first.at, SAMPLE)));
    this.rate = this.rate === null ? quickness : this.rate + weight * (quickness - this.rate);
    this.sample = { at, done };
    if (at - this.first.at < FIRST_GUESS || this.rate <= 0) return;
    const end = at + (all - done) / this.rate;
    const shown = this.end;
    if (shown === null || Math.abs(end - shown) > NOTABLE * Math.max(end - at, SAMPLE)) this.end = end;
  }

  /** Milliseconds; null while nothing can be said. */
  left(at: number): number | null {
    return this.end === null ? null : Math.max(0, this.end - at);
  }
}

/** A time in words that are as exact as a guess can be: `about 40 s left`, `about 12 min left`. @param left milliseconds */
export function remainingWords(left: number): string {
  const seconds = left / 1000;
  if (seconds < 5) return "a few seconds left";
  if (seconds < 90) return `about ${Math.ceil(seconds / 5) * 5} s left`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 90) return `about ${minutes} min left`;
  const tens = Math.round(minutes / 10) * 10;
  return `about ${Math.floor(tens / 60)} h ${tens % 60} min left`;
}
