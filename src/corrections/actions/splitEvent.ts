import type { Application } from "../application.ts";
import { partId } from "../correctionIds.ts";
import type { EntryOf } from "../entries.ts";
import { haveSame, kindsText, partiesText } from "../values.ts";
import { partsOfEvent } from "./partsOfEvent.ts";
import { canonical, eventOf, isEvent, marked, otherThan, sameParties, type Verdict } from "./verdict.ts";

/** Makes several events of one. */
export function splitEvent(application: Application, entry: EntryOf<"split">): Verdict {
  const { old, parts } = entry;
  const event = eventOf(application, entry);
  if (!isEvent(event)) return event;
  const ids = parts.map((_, place) => (place === 0 ? event.id : partId(entry.id, place)));
  const taken = ids.slice(1).filter((id) => application.event(id) !== null || application.deletedBy(id) !== null);
  if (taken.length === ids.length - 1) return "already";
  if (taken[0] !== undefined) return { reason: "id-taken", expected: taken[0], found: null };
  const unlike = otherThan(event, old);
  if (unlike) return unlike;
  if (kindsText(event.kinds) !== kindsText(old.kinds)) {
    return { reason: "kinds", expected: kindsText(old.kinds), found: kindsText(event.kinds) };
  }
  if (!sameParties(event.organizations, canonical(application, old.organizations))) {
    return {
      reason: "organizations",
      expected: partiesText(old.organizations),
      found: partiesText(event.organizations),
    };
  }
  if (!haveSame(event.documents, old.documents)) {
    return { reason: "documents", expected: old.documents.join("\n"), found: event.documents.join("\n") };
  }
  const named = parts.map((part) => ({ ...part, organizations: canonical(application, part.organizations) }));
  application.know(named.flatMap(({ organizations }) => organizations.map(({ name }) => name)));
  const was = `${event.title}\t${event.date}`;
  application.split(
    event,
    partsOfEvent(event, named, ids).map((part) => marked(part, entry.id, "split", was)),
  );
  return "applied";
}
