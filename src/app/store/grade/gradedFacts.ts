import type { BundleEvent, Evidence } from "../../../bundle/schema.ts";
import { officeOf } from "../office.ts";
import type { PointedFact } from "../receipts.ts";

/** The kinds of facts that are judged, in the order in which they are asked and listed. */
export const GRADED_FACTS = ["event", "date", "kind", "organization", "role", "person", "place"] as const;
export type GradedFactKind = (typeof GRADED_FACTS)[number];

/** One fact of an event that a reader can judge. */
export interface GradedFact {
  readonly kind: GradedFactKind;
  /** The same fact has the same key in every build; another value makes another fact. */
  readonly key: string;
  /** The title, an EDTF date, a kind, a name, a role or a place. */
  readonly value: string;
  /** What else tells it from others: an organization whose role it is, a person's office. */
  readonly of: string | null;
  /** The key of the fact without which this one cannot be right; null for the event itself. */
  readonly needs: string | null;
}

const EVENT_KEY = "event";

/** The facts of an event, each once. Who is only called a party has no role to judge. */
export function factsOf(event: BundleEvent): GradedFact[] {
  const fact = (kind: GradedFactKind, value: string, of: string | null = null, needs = EVENT_KEY): GradedFact => ({
    kind,
    key: kind === "role" ? `role:${value} ${of}` : `${kind}:${value}`,
    value,
    of,
    needs,
  });
  const facts: GradedFact[] = [
    { kind: "event", key: EVENT_KEY, value: event.title, of: null, needs: null },
    fact("date", event.date),
    ...event.kinds.map((kind) => fact("kind", kind)),
    ...event.organizations.flatMap(({ name, role }) => [
      fact("organization", name),
      ...(role === "party" ? [] : [fact("role", role, name, `organization:${name}`)]),
    ]),
    ...event.people.map((person) => fact("person", person.name, officeOf(person) || null)),
    ...(event.place === null ? [] : [fact("place", event.place)]),
  ];
  return [...new Map(facts.map((one) => [one.key, one])).values()];
}

/** The fact whose words prove it in the text. */
export function proofOf({ kind, value, of }: GradedFact): PointedFact {
  if (kind === "role") return { fact: "organization", value: of };
  const fact: Evidence["fact"] = kind;
  return { fact, value: kind === "event" || kind === "date" ? null : value };
}

/** Whether a reader can say what is right in its place. */
export function canBeGiven(kind: GradedFactKind): boolean {
  return kind === "date" || kind === "organization" || kind === "person" || kind === "place";
}
