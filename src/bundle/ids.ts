/** Where the events and documents of a large corpus are found by their ids, each in one of several files. */
import { damaged } from "./bundleError.ts";
import { ColumnFile, ColumnFileBuilder } from "./columnFile.ts";
import { textAt } from "./textColumn.ts";

const FORMAT = "wanglai-ids";
/** About so many ids stand in one file. */
const EACH = 4096;

/** Which of `files` files has an id: by its FNV-1a hash (http://www.isthe.com/chongo/tech/comp/fnv/), 32 bits of its units. */
export function fileOfId(id: string, files: number): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < id.length; place++) hash = Math.imul(hash ^ id.charCodeAt(place), 0x01000193);
  return (hash >>> 0) % files;
}

/** An id, and the row of the event or the number of the document that it stands for. */
export interface IdEntry {
  readonly id: string;
  readonly place: number;
}

/** The files for all ids, in their order; an id that comes again is left out. At least one, even without ids. */
export function writeIds(entries: readonly IdEntry[]): Uint8Array[] {
  const files = Array.from({ length: Math.max(1, Math.ceil(entries.length / EACH)) }, () => new Map<string, number>());
  for (const { id, place } of entries) {
    const file = files[fileOfId(id, files.length)];
    if (file && !file.has(id)) file.set(id, place);
  }
  return files.map((file) =>
    new ColumnFileBuilder(FORMAT)
      .texts("ids", [...file.keys()])
      .numbers("places", Uint32Array.from(file.values()))
      .bytes(),
  );
}

/** The places of the ids of one file. @throws BundleError */
export function readIds(bytes: Uint8Array): Map<string, number> {
  const file = new ColumnFile(bytes, FORMAT);
  const ids = file.texts("ids");
  const places = file.numbers("places");
  if (places.length !== ids.length) throw damaged(FORMAT, "its columns are of different lengths");
  return new Map(Array.from(places, (place, at) => [textAt(ids, at), place]));
}
