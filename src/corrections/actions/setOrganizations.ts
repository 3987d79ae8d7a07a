import type { Application } from "../application.ts";
import type { EntryOf } from "../entries.ts";
import { partiesText } from "../values.ts";
import { settled } from "./accounts.ts";
import { canonical, eventOf, isEvent, marked, sameParties, type Verdict } from "./verdict.ts";

/** Sets who took part in an event, in which part and in which order. */
export function setOrganizations(application: Application, entry: EntryOf<"organizations">): Verdict {
  const event = eventOf(application, entry);
  if (!isEvent(event)) return event;
  const wanted = canonical(application, entry.new);
  if (partiesText(event.organizations) === partiesText(wanted)) return "already";
  // Where they are those that are wanted, all that is left to set is their order.
  const fits = [wanted, canonical(application, entry.old)].some((one) => sameParties(event.organizations, one));
  if (!fits) {
    return { reason: "organizations", expected: partiesText(entry.old), found: partiesText(event.organizations) };
  }
  const organizations = wanted.map(({ name, role }) => ({
    name,
    role,
    inferred: event.organizations.find((one) => one.name === name)?.inferred ?? null,
  }));
  const stays = new Set(wanted.map(({ name }) => name));
  const toldBy = event.toldBy.filter(({ fact, value }) => fact !== "organization" || stays.has(value));
  const next = settled({ ...event, organizations, toldBy }, "role");
  application.know(stays);
  application.put(marked(next, entry.id, "organizations", partiesText(event.organizations)), false);
  return "applied";
}
