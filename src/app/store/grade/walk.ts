import type { GradedRecord } from "./results.ts";
import { openStep, stepsOf } from "./session.ts";

/** A question: about which event of the sample, by its place, and which step of it. */
export interface Question {
  readonly place: number;
  readonly step: string;
}

/** The questions about an event; none about one that the data have no more. */
function stepsAt(sample: readonly GradedRecord[], place: number): readonly string[] {
  const one = sample[place];
  return one?.event ? stepsOf(one.graded, one.facts) : [];
}

/** The first question that has no answer; null where all have. */
export function firstOpen(sample: readonly GradedRecord[]): Question | null {
  for (const [place, { graded, facts, event }] of sample.entries()) {
    const step = event && openStep(graded, facts);
    if (step) return { place, step };
  }
  return null;
}

/** The question behind one; null behind the last. */
export function questionAfter(sample: readonly GradedRecord[], { place, step }: Question): Question | null {
  const steps = stepsAt(sample, place);
  const at = sample[place]?.graded.skipped ? -1 : steps.indexOf(step);
  const next = at < 0 ? undefined : steps[at + 1];
  if (next !== undefined) return { place, step: next };
  for (let later = place + 1; later < sample.length; later++) {
    const [first] = stepsAt(sample, later);
    if (first !== undefined) return { place: later, step: first };
  }
  return null;
}

/** The question before one: of an event that was skipped, its first; null before the first of all. */
export function questionBefore(sample: readonly GradedRecord[], { place, step }: Question): Question | null {
  const steps = stepsAt(sample, place);
  const before = steps[steps.indexOf(step) - 1];
  if (before !== undefined) return { place, step: before };
  for (let earlier = place - 1; earlier >= 0; earlier--) {
    const all = stepsAt(sample, earlier);
    const last = sample[earlier]?.graded.skipped ? all[0] : all.at(-1);
    if (last !== undefined) return { place: earlier, step: last };
  }
  return null;
}
