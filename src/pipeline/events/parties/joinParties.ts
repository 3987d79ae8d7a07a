import { addSpan, type PartyDraft, partyNamedBy } from "../draft.ts";

/** Adds parties that are not there yet, and the words of those that are. */
export function joinParties(into: PartyDraft[], more: readonly PartyDraft[]): void {
  for (const party of more) {
    const same = into.find(({ name }) => name === party.name);
    if (!same) {
      into.push(partyNamedBy(party.spans, party));
      continue;
    }
    for (const span of party.spans) addSpan(same, span);
    if (same.role === "party") same.role = party.role;
    if (party.inferred === null) same.inferred = null;
  }
}
