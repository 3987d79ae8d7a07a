import { GRADED_FACTS, type GradedFact, type GradedFactKind } from "./gradedFacts.ts";
import { type GradedEvent, judgementOf, type Verdict } from "./session.ts";
import { type Share, wilson } from "./wilson.ts";

/** An event of the sample with its facts. */
export interface Graded {
  readonly graded: GradedEvent;
  readonly facts: readonly GradedFact[];
}

/** How many of some facts are right. */
export interface Precision {
  readonly right: number;
  /** Right or wrong. */
  readonly judged: number;
  /** What the reader could not tell, which is in neither. */
  readonly unclear: number;
  /** Null where nothing was judged. */
  readonly share: Share | null;
}

export interface Precisions {
  /** Each kind of fact that was judged. */
  readonly kinds: readonly (Precision & { readonly kind: GradedFactKind })[];
  readonly all: Precision;
  /** Events of which every fact is right, among those that were judged to their end and are clear throughout. */
  readonly events: Precision;
  /** Events of which something was judged. */
  readonly begun: number;
}

function precision(verdicts: readonly (Verdict | null)[]): Precision {
  const count = (verdict: Verdict) => verdicts.filter((one) => one === verdict).length;
  const right = count("right");
  const judged = right + count("wrong");
  return { right, judged, unclear: count("unclear"), share: wilson(right, judged) };
}

/** What is said of each fact of an event; nothing of one that was skipped. */
function verdictsOf({ graded, facts }: Graded) {
  if (graded.skipped) return [];
  return facts.map((fact) => ({ kind: fact.kind, verdict: judgementOf(graded, facts, fact)?.verdict ?? null }));
}

/** What is said of an event as a whole: wrong where one fact is; null while it is not judged to its end. */
function verdictOfAll(verdicts: readonly (Verdict | null)[]): Verdict | null {
  if (verdicts.includes("wrong")) return "wrong";
  if (verdicts.length === 0 || verdicts.includes(null)) return null;
  return verdicts.includes("unclear") ? "unclear" : "right";
}

/** How often the facts of a sample are right, kind by kind and together. */
export function precisionsOf(sample: readonly Graded[]): Precisions {
  const events = sample.map(verdictsOf);
  const verdicts = events.flat();
  const kinds = GRADED_FACTS.map((kind) => ({
    kind,
    ...precision(verdicts.filter((one) => one.kind === kind).map(({ verdict }) => verdict)),
  }));
  return {
    kinds: kinds.filter(({ judged, unclear }) => judged + unclear > 0),
    all: precision(verdicts.map(({ verdict }) => verdict)),
    events: precision(events.map((one) => verdictOfAll(one.map(({ verdict }) => verdict)))),
    begun: events.filter((one) => one.some(({ verdict }) => verdict !== null)).length,
  };
}
