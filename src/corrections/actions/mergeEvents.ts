import type { BundleEvent } from "../../bundle/schema.ts";
import type { Application } from "../application.ts";
import type { EntryOf } from "../entries.ts";
import { uniteEvents } from "./uniteEvents.ts";
import { eventOf, isEvent, marked, otherThan, type Verdict } from "./verdict.ts";

/** Makes one event of several: all of them must fit, or none is touched. */
export function mergeEvents(application: Application, entry: EntryOf<"merge-events">): Verdict {
  const event = eventOf(application, entry);
  if (!isEvent(event)) return event;
  const others: BundleEvent[] = [];
  for (const one of entry.others) {
    if (application.event(one.event)?.id === event.id) continue;
    const other = eventOf(application, one);
    if (!isEvent(other)) return other;
    const unlike = otherThan(other, one);
    if (unlike) return unlike;
    if (!others.some(({ id }) => id === other.id)) others.push(other);
  }
  if (others.length === 0) return "already";
  const unlike = otherThan(event, entry.old);
  if (unlike) return unlike;
  const was = others.map(({ title, date }) => `${title}\t${date}`).join("\n");
  application.unite(marked(uniteEvents([event, ...others]), entry.id, "merge", was), others);
  return "applied";
}
