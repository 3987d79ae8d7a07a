import type { BundleEvent } from "../../../bundle/schema.ts";
import { type Graded, type Precision, precisionsOf } from "./precision.ts";
import { type GradeSession, judgementOf } from "./session.ts";

/** Raised with every change to the shape below. */
const VERSION = 1;

/** An event of the sample with its facts; the event is null where the data have it no more. */
export interface GradedRecord extends Graded {
  readonly event: BundleEvent | null;
}

function counts({ right, judged, unclear, share }: Precision) {
  return {
    right,
    judged,
    unclear,
    precision: share?.value ?? null,
    low: share?.low ?? null,
    high: share?.high ?? null,
  };
}

/** Everything that a session says, as JSON for other programs: shares are between 0 and 1, intervals of 95 % (Wilson). */
export function gradeResults(session: GradeSession, sample: readonly GradedRecord[]): string {
  const { kinds, all, events } = precisionsOf(sample);
  const { seed, population, address } = session;
  const content = {
    format: "wanglai-grade-results",
    version: VERSION,
    sample: { events: session.events.length, population, seed, address },
    precision: {
      ...Object.fromEntries(kinds.map(({ kind, ...one }) => [kind, counts(one)])),
      allFacts: counts(all),
      wholeEvents: counts(events),
    },
    events: sample.map(({ graded, facts, event }) => ({
      id: graded.id,
      title: event?.title ?? null,
      documents: event?.documents ?? [],
      skipped: graded.skipped,
      facts: facts.map((fact) => {
        const judgement = judgementOf(graded, facts, fact);
        const { kind, value, of } = fact;
        return { fact: kind, value, of, verdict: judgement?.verdict ?? null, instead: judgement?.instead ?? null };
      }),
      missing: graded.missing,
    })),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
