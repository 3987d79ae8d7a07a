import type { PartyRole } from "../../../model/event.ts";
import { divisionNamed } from "../../lexicon/divisions.ts";
import type { PartyDraft } from "../draft.ts";

/** 株洲高新区 stands on the side of 株洲市, 平原县农业农村局 on that of 平原县. */
export function takeSides(parties: readonly PartyDraft[], visit: boolean): void {
  for (const party of parties) {
    if (party.role !== "party") continue;
    const above = parties.find((one) => {
      const division = one === party || one.type !== "government" ? null : divisionNamed(one.name);
      return division !== null && (party.name.startsWith(division.name) || party.name.startsWith(division.short));
    });
    if (above) party.role = above.role;
  }
  // Whom a guest met is the host where nobody else is.
  if (visit && hasRole(parties, "guest") && !hasRole(parties, "host"))
    for (const party of parties) if (party.role === "party") party.role = "host";
}

function hasRole(parties: readonly PartyDraft[], role: PartyRole): boolean {
  return parties.some((party) => party.role === role);
}
