import type { RowLists } from "../../bundle/columns.ts";
import type { EventIndex } from "./eventIndex.ts";
import { invertLists, listed } from "./rowLists.ts";

const ofDocuments = new WeakMap<EventIndex, RowLists>();

/** The rows that an organization (by its place) took part in. */
export function rowsOfOrganization({ facets }: EventIndex, place: number): Uint32Array {
  return facets.organization.rowsOf(place);
}

/** The rows that a document (by its number) tells. */
export function rowsOfDocument(index: EventIndex, number: number): Uint32Array {
  const known = ofDocuments.get(index) ?? invertLists(index.columns.documents, index.columns.published.length);
  ofDocuments.set(index, known);
  return listed(known, number);
}
