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

/** With whom the only common party met is told by somebody of the other side. */
function speakForAnother(a: Happening, b: Happening, people: readonly string[]): boolean {
  return people.some((name) =>
    [a, b].some(({ people: known }) =>
      (known.get(name) ?? []).some((organization) => !(a.parties.has(organization) && b.parties.has(organization))),
    ),
  );
}

/** A gathering of many and a visit or a meeting of few are two, unless the same people say otherwise. */
function kindsFit(a: readonly EventKind[], b: readonly EventKind[], people: number): boolean {
  if (a.includes("conference") === b.includes("conference")) return true;
  const other = a.includes("conference") ? b : a;
  return people >= 2 || !(other.includes("visit") || other.includes("meeting"));
}

/** How many values of one set are in the other; the smaller is walked through. */
function countCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let found = 0;
  for (const value of few) if (many.has(value)) found++;
  return found;
}

function commonPeople(a: Happening, b: Happening): string[] {
  const [few, many] = a.people.size <= b.people.size ? [a.people, b.people] : [b.people, a.people];
  const found: string[] = [];
  for (const name of few.keys()) if (many.has(name)) found.push(name);
  return found;
}

const NOTHING: Overlap = { parties: 0, people: 0, kinds: 0, samePeople: false, strength: "none" };

/** Holds two happenings against each other, whatever their dates. */
export function overlap(a: Happening, b: Happening): Overlap {
  const parties = countCommon(a.parties, b.parties);
  if (parties === 0) return NOTHING;
  const people = commonPeople(a, b);
  const least = Math.min(a.people.size, b.people.size);
  const found = {
    parties,
    people: people.length,
    kinds: a.kinds.filter((kind) => b.kinds.includes(kind)).length,
    samePeople: people.length > 0 && people.length * 2 >= least,
  };
  return { ...found, strength: strengthOf(a, b, found, people) };
}

function strengthOf(
  a: Happening,
  b: Happening,
  { parties, kinds }: Pick<Overlap, "parties" | "kinds">,
  people: readonly string[],
): Overlap["strength"] {
  if (!kindsFit(a.kinds, b.kinds, people.length)) return "none";
  if (parties > 1) return "strong";
  if (kinds === 0) return "none";
  if (Math.min(a.parties.size, b.parties.size) > 1) {
    return people.length > 0 && speakForAnother(a, b, people) ? "strong" : "none";
  }
  const strangers = people.length === 0 && a.people.size > 0 && b.people.size > 0;
  return strangers ? "none" : "weak";
}
