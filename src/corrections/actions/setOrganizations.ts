import type { Application } from "../application.ts";
import type { EntryOf } from "../entries.ts";
import { partiesText } from "../values.ts";
import { settled } from "./accounts.ts";
import { canonical, eventOf, isEvent, marked, sameParties, type Verdict } from "./verdict.ts";

/** Sets who took part in an event, and in which part. */
export function setOrganizations(application: Application, entry: EntryOf<"organizations">): Verdict {
  const event = eventOf(application, entry);
  if (!isEvent(event)) return event;
  const wanted = canonical(application, entry.new);
  if (sameParties(event.organizations, wanted)) return "already";
  if (!sameParties(event.organizations, canonical(application, entry.old))) {
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
