import type { Evidence } from "../../bundle/schema.ts";
import type { Span } from "../../model/span.ts";

/** A fact that words of a text prove, by its kind and the value that its evidence has. */
export interface FactOfText {
  readonly fact: Evidence["fact"];
  readonly value: string;
}

/** A fact as the reader asks for it; `value` null stands for any of its kind. */
export interface PointedFact {
  readonly fact: Evidence["fact"];
  readonly value: string | null;
}

/** Whether two speak of the same fact. */
export function isSameFact(a: PointedFact, b: PointedFact): boolean {
  return a.fact === b.fact && (a.value === null || b.value === null || a.value === b.value);
}

/** Whether one of some facts is among those that are pointed out. */
export function isPointed(facts: readonly PointedFact[], pointed: readonly PointedFact[]): boolean {
  return facts.some((fact) => pointed.some((one) => isSameFact(fact, one)));
}

/**
 * Where a text has the words of a fact, in order: spans of the text that the evidence leads into, joined where they
 * touch or overlap. None where the fact has no words of its own.
 */
export function placesOf(evidence: readonly Evidence[], fact: PointedFact): Span[] {
  const spans = evidence
    .filter((mark) => mark.end > mark.start && isSameFact(mark, fact))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const places: { start: number; end: number }[] = [];
  for (const { start, end } of spans) {
    const latest = places.at(-1);
    if (latest && start <= latest.end) latest.end = Math.max(latest.end, end);
    else places.push({ start, end });
  }
  return places;
}

/** The facts that the words at an offset prove, other than the event itself; each once. */
export function factsAt(evidence: readonly Evidence[], offset: number): FactOfText[] {
  const facts = evidence
    .filter(({ fact, start, end }) => fact !== "event" && start <= offset && offset < end)
    .map(({ fact, value }) => ({ fact, value }));
  return [...new Map(facts.map((one) => [`${one.fact} ${one.value}`, one])).values()];
}
