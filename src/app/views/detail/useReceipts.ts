import { useCallback, useMemo, useState } from "react";
import type { Evidence } from "../../../bundle/schema.ts";
import { isSameFact, type PointedFact, placesOf } from "../../store/receipts.ts";

/** A fact whose words stay lit, and which of its places is shown. Another object each time that it is chosen. */
export interface KeptFact {
  readonly fact: PointedFact;
  /** From 0; taken modulo the number of places in the text that is shown. */
  readonly place: number;
  /** Where it was chosen: in the list, so that the text shows it, or at its words, so that the list does. */
  readonly from: "list" | "text";
}

/** What lights the words of a fact while it lasts: the pointer, or focus. */
export type Pointer = "pointer" | "focus";

/** Which facts have their words lit, and how to change it. */
export interface Receipts {
  readonly lit: readonly PointedFact[];
  readonly kept: KeptFact | null;
  /** In how many places the text has words of a fact; null while it is not there. */
  count(fact: PointedFact): number | null;
  /** Lights the words of facts as long as they are pointed at. */
  point(by: Pointer, facts: readonly PointedFact[]): void;
  /** Keeps a fact lit and shows its words: the first, then the next ones, and after the last it is let go. */
  press(fact: PointedFact): void;
  /** Keeps a fact lit at words that the reader is at. */
  keep(fact: PointedFact, place: number): void;
  /** Keeps a fact lit whose words are in a text that is still to come. */
  expect(fact: PointedFact): void;
  release(): void;
}

const NOTHING: readonly PointedFact[] = [];

/** The receipts of an event's facts. `evidence` is that of the text which is shown, null while it is not there. */
export function useReceipts(evidence: readonly Evidence[] | null): Receipts {
  const [pointed, setPointed] = useState<Readonly<Record<Pointer, readonly PointedFact[]>>>({
    pointer: NOTHING,
    focus: NOTHING,
  });
  const [kept, setKept] = useState<KeptFact | null>(null);

  const count = useCallback((fact: PointedFact) => evidence && placesOf(evidence, fact).length, [evidence]);
  const point = useCallback((by: Pointer, facts: readonly PointedFact[]) => {
    setPointed((before) => (before[by].length + facts.length === 0 ? before : { ...before, [by]: facts }));
  }, []);
  const press = useCallback(
    (fact: PointedFact) =>
      setKept((before) => {
        const next = before && isSameFact(before.fact, fact) ? before.place + 1 : 0;
        return next < (count(fact) ?? 0) ? { fact, place: next, from: "list" } : null;
      }),
    [count],
  );
  const keep = useCallback((fact: PointedFact, place: number) => setKept({ fact, place, from: "text" }), []);
  const expect = useCallback((fact: PointedFact) => setKept({ fact, place: 0, from: "list" }), []);
  const release = useCallback(() => setKept(null), []);

  return useMemo(() => {
    const near = pointed.pointer.length > 0 ? pointed.pointer : pointed.focus;
    const lit = near.length > 0 || !kept ? near : [kept.fact];
    return { lit, kept, count, point, press, keep, expect, release };
  }, [pointed, kept, count, point, press, keep, expect, release]);
}
