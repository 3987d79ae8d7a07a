import type { Application } from "../application.ts";
import type { EntryOf } from "../entries.ts";
import { eventOf, isEvent, otherThan, type Verdict } from "./verdict.ts";

/** Takes an event away that none is. */
export function deleteEvent(application: Application, entry: EntryOf<"delete">): Verdict {
  if (application.deletedBy(entry.event) !== null) return "already";
  const event = eventOf(application, entry);
  if (!isEvent(event)) return event;
  const other = otherThan(event, entry.old);
  if (other) return other;
  application.remove(event, entry.id);
  return "applied";
}
