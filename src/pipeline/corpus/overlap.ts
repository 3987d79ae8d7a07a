import type { EventKind } from "../../model/event.ts";
import type { Happening } from "./happening.ts";

/** What two happenings have in common. */
export interface Overlap {
  readonly parties: number;
  readonly people: number;
  readonly kinds: number;
  /** Whether most of those whom the shorter account names are named by the other one too. */
  readonly samePeople: boolean;
  /**
   * `strong`: two parties in common, or one and a person who speaks for another one. `weak`: one account names a single
   * party, which the other one names too; that is enough only where nothing else could be meant. `none`: two happenings,
   * such as one rector's two guests of one day.
   */
  readonly strength: "strong" | "weak" | "none";
}

/** With whom a common party met is told by somebody of the other side. */
function speakForAnother(a: Happening, b: Happening, people: readonly string[], party: string): boolean {
  return people.some((name) =>
    [a, b].some(({ people: known }) => [...(known.get(name) ?? [])].some((organization) => organization !== party)),
  );
}

/** A gathering of many and a visit or a meeting of few are two, unless the same people say otherwise. */
function kindsFit(a: ReadonlySet<EventKind>, b: ReadonlySet<EventKind>, people: number): boolean {
  if (a.has("conference") === b.has("conference")) return true;
  const other = a.has("conference") ? b : a;
  return people >= 2 || !(other.has("visit") || other.has("meeting"));
}

function common<Value>(a: Iterable<Value>, b: { has(value: Value): boolean }): Value[] {
  const found: Value[] = [];
  for (const value of a) if (b.has(value)) found.push(value);
  return found;
}

/** Holds two happenings against each other, whatever their dates. */
export function overlap(a: Happening, b: Happening): Overlap {
  const [few, many] = a.parties.size <= b.parties.size ? [a, b] : [b, a];
  const parties = common(few.parties, many.parties);
  const people = common(a.people.keys(), b.people);
  const kinds = common(a.kinds, b.kinds).length;
  const least = Math.min(a.people.size, b.people.size);
  const found = { parties: parties.length, people: people.length, kinds };
  const samePeople = people.length > 0 && people.length * 2 >= least;
  const [only] = parties;
  if (only === undefined || !kindsFit(a.kinds, b.kinds, people.length))
    return { ...found, samePeople, strength: "none" };
  if (parties.length > 1) return { ...found, samePeople, strength: "strong" };
  if (few.parties.size > 1) {
    const strong = kinds > 0 && speakForAnother(a, b, people, only);
    return { ...found, samePeople, strength: strong ? "strong" : "none" };
  }
  const strangers = least > 0 && people.length === 0;
  return { ...found, samePeople, strength: kinds > 0 && !strangers ? "weak" : "none" };
}
