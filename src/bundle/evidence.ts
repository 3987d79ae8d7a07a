import type { DocumentEvent } from "../model/event.ts";
import type { Evidence } from "./schema.ts";

/** In the order of `FACTS`, which comes with the whole schema. */
const FACT_RANK: Readonly<Record<Evidence["fact"], number>> = {
  event: 0,
  date: 1,
  kind: 2,
  organization: 3,
  person: 4,
  place: 5,
};

function byPlace(a: Evidence, b: Evidence): number {
  return (
    a.start - b.start ||
    a.end - b.end ||
    FACT_RANK[a.fact] - FACT_RANK[b.fact] ||
    (a.value < b.value ? -1 : a.value > b.value ? 1 : 0)
  );
}

/** The words that prove one account of an event: each fact with its span into `Article.text`, unordered. */
export function evidenceOf(account: DocumentEvent): Evidence[] {
  const found: Evidence[] = [];
  const add = (fact: Evidence["fact"], value: string, spans: readonly { start: number; end: number }[]) => {
    for (const { start, end } of spans) found.push({ fact, value, start, end });
  };
  add("event", account.title, account.evidence);
  add("date", account.date.edtf, [account.date.span]);
  for (const action of account.actions) add("kind", action.kind, [action.span]);
  for (const party of account.organizations) add("organization", party.name, party.spans);
  for (const person of account.people) add("person", person.name, person.spans);
  if (account.place) add("place", account.place.name, [account.place.span]);
  return found;
}

/** Evidence in order of place, each entry once. */
export function inPlace(marks: readonly Evidence[]): Evidence[] {
  const sorted = [...marks].sort(byPlace);
  return sorted.filter((entry, index) => {
    const before = sorted[index - 1];
    return before === undefined || byPlace(before, entry) !== 0;
  });
}

/** The evidence of all accounts that one document gives of an event: in order of place, each entry once. */
export function mergeEvidence(accounts: readonly DocumentEvent[]): Evidence[] {
  return inPlace(accounts.flatMap(evidenceOf));
}
