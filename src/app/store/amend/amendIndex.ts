import type { Bundle, BundleEvent } from "../../../bundle/schema.ts";
import { type EventIndex, indexEvents, isLocal } from "../eventIndex.ts";
import { type Amendment, joinedEvent, partAdded } from "./amendment.ts";
import { amendParts } from "./amendParts.ts";

/**
 * An index of the same data with an amendment: what is shown, filtered, counted, searched and exported is then both. The base
 * stays as it is. Of a large corpus these must be loaded: the ids of all events that are replaced, added, or also known
 * as one of those, and of all documents that such events name.
 * @param texts of a small corpus: paths of files with the texts of the amendment's documents, beside those of the base
 */
export function amendIndex(base: EventIndex, amendment: Amendment, texts: readonly string[] = []): EventIndex {
  return base.bundle.parts ? amendParts(base, amendment) : amendInside(base, amendment, texts);
}

/** Of a corpus whose bundle holds its events: another bundle. */
function amendInside(base: EventIndex, amendment: Amendment, texts: readonly string[]): EventIndex {
  const { documents, events, organizations, people, localDocuments } = amendment;
  const { bundle, records, size } = base;
  const { again, fresh } = partAdded(events.added, records.rowOf);
  const before = Array.from({ length: size }, (_, row): BundleEvent[] => {
    const event = records.eventOf(row);
    if (!event) return [];
    const replaced = events.replaced.get(event.id);
    if (replaced === null) return [];
    const now = replaced ?? events.renamed(event);
    return [(again.get(row) ?? []).reduce(joinedEvent, now)];
  }).flat();
  const initials = new Map([...people, ...bundle.people].map((one) => [one.name, one.initials]));
  const amended: Bundle = {
    ...bundle,
    documents: [...bundle.documents, ...documents],
    organizations: [...organizations.all],
    people: Array.from(initials, ([name, initials]) => ({ name, initials })),
    events: [...before, ...fresh],
    texts: [...bundle.texts, ...texts],
  };
  return indexEvents(amended, (event) => event.documents.some((id) => localDocuments.has(id)) || isMarked(base, event));
}

/** Whether an index below says already that an event is of this device. */
function isMarked(base: EventIndex, { id }: BundleEvent): boolean {
  const row = base.records.rowOf(id);
  return row !== null && isLocal(base, row);
}
