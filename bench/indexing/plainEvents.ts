import { daysOf } from "../../src/model/edtf.ts";
import { EVENT_KINDS } from "../../src/model/event.ts";
import type { EventCorpus } from "../events/eventCorpus.ts";

/** What filters ask of an event, as an object: what the peers get. Organizations and kinds are places in their lists. */
export interface PlainEvent {
  readonly row: number;
  /** In days since 1970-01-01. */
  readonly day: number;
  readonly organizations: readonly number[];
  readonly kinds: readonly number[];
}

/**
 * The events of a corpus as objects. Every event is on one day, the first that its date can mean, so that no tool has to
 * know what a range or an open year is; those without a year are left out.
 */
export function plainEvents(corpus: EventCorpus): PlainEvent[] {
  const places = new Map(corpus.organizations.map(({ name }, place) => [name, place]));
  const events: PlainEvent[] = [];
  for (const { date, organizations, kinds } of corpus.events()) {
    const days = daysOf(date);
    if (days === null) continue;
    events.push({
      row: events.length,
      day: days.first,
      organizations: organizations.map(({ name }) => places.get(name) ?? 0),
      kinds: kinds.map((kind) => EVENT_KINDS.indexOf(kind)),
    });
  }
  return events;
}
