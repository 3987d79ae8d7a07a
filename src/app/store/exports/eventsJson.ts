import { documentNamed } from "../eventIndex.ts";
import { type ExportRequest, exportStatement, requestedEvents } from "./exportRequest.ts";

/** Raised with every change to the shape below. */
const VERSION = 1;

/**
 * The requested events as JSON for other programs: all that the bundle knows of each, its address, and in the place of
 * its documents' ids what describes them, the leading one first. `toldBy`, `disagreements` and `guesses` name documents
 * by their place in that list.
 */
export function eventsJson(request: ExportRequest): string {
  const { index, total, filters, addressOf } = request;
  const events = requestedEvents(request).map((event) => ({
    ...event,
    link: addressOf(event.id),
    documents: event.documents.map((id) => {
      const document = documentNamed(index, id);
      if (!document) return { id };
      const { title, publisher, author, published, address, file, record } = document;
      return { id, title, publisher, author, published, address, file, record };
    }),
  }));
  const content = {
    format: "wanglai-export",
    version: VERSION,
    statement: exportStatement(request),
    filters,
    shown: events.length,
    total,
    events,
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
