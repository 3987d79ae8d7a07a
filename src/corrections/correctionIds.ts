import { sha256Hex } from "#sha256";

const UTF8 = new TextEncoder();

const eventId = (made: string) => `e${sha256Hex(UTF8.encode(made)).slice(0, 12)}`;

/** The id of the event that an entry adds: `e` and twelve hex digits, made from the entry's id. */
export function addedId(entry: string): string {
  return eventId(entry);
}

/**
 * The id of a part that an entry splits off.
 * @param place of the part, from 1: the first part (0) keeps the id of the event
 */
export function partId(entry: string, place: number): string {
  return eventId(`${entry}/${place}`);
}
