import type { Testimony } from "../../model/corpus.ts";
import { type DateShape, dateShape } from "./dateFit.ts";

/** Reprints of one report are dated within so many days of each other; the same words of another year are another event. */
const REPRINTED_WITHIN = 183;

function areFarApart(shapes: readonly DateShape[]): boolean {
  if (shapes.length < 2) return false;
  let firstEnd = Number.POSITIVE_INFINITY;
  let lastStart = Number.NEGATIVE_INFINITY;
  for (const { grain, first, last } of shapes) {
    if (grain === "open") continue;
    firstEnd = Math.min(firstEnd, last);
    lastStart = Math.max(lastStart, first);
  }
  return lastStart - firstEnd > REPRINTED_WITHIN;
}

/**
 * Accounts have one id where title and sentence are the same, as in a reprint. Those that documents date in different
 * years are no reprints (what is held every year is told in the same words): they get ids with their dates.
 */
export function tellReprintsApart(documents: readonly Testimony[]): Testimony[] {
  const shapesOf = new Map<string, DateShape[]>();
  for (const { events } of documents) {
    for (const { id, date } of events) {
      const shape = dateShape(date.edtf);
      const known = shapesOf.get(id);
      if (shape && known) known.push(shape);
      else if (shape) shapesOf.set(id, [shape]);
    }
  }
  const apart = new Set([...shapesOf].filter(([, shapes]) => areFarApart(shapes)).map(([id]) => id));
  if (apart.size === 0) return [...documents];
  return documents.map((document) => ({
    ...document,
    events: document.events.map((event) =>
      apart.has(event.id) ? { ...event, id: `${event.id}-${event.date.edtf.replaceAll("/", "_")}` } : event,
    ),
  }));
}
