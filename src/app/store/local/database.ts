/** What the page keeps on this device, in IndexedDB. Several sites of one origin share the database, each with keys of its own. */
import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { LocalReading } from "../../worker/localMessages.ts";
import type { LoggedStep } from "../corrections/correctionLog.ts";

const NAME = "wanglai";
const VERSION = 1;

/** A file of this device and what it was read as. */
export interface KeptFile {
  /** Tells it from every other one of its site. */
  readonly key: string;
  /** Its path as it was dropped, with `/` between folders. */
  readonly name: string;
  /** When it was added, in milliseconds since 1970: only by this are they ordered. */
  readonly added: number;
  /** When all that were added with it were: the moment of the first. Missing where an older program kept it. */
  readonly batch?: number;
  /** Which program read it. */
  readonly rules: string;
  readonly reading: LocalReading;
}

interface Schema extends DBSchema {
  files: { key: [site: string, key: string]; value: KeptFile & { readonly site: string } };
  bytes: {
    key: [site: string, key: string];
    value: { readonly site: string; readonly key: string; readonly bytes: Uint8Array<ArrayBuffer> };
  };
  corrections: {
    key: [site: string, n: number, id: string];
    value: LoggedStep & { readonly site: string };
  };
}

export type Database = IDBPDatabase<Schema>;

/** All keys of a site. */
export function keysOf(site: string): IDBKeyRange {
  return IDBKeyRange.bound([site], [site, []]);
}

/**
 * Opens the database.
 * @param ended called when the browser ends the connection, as it does where its storage is cleared
 * @throws DOMException where the browser gives no storage
 */
export function openDatabase(ended: () => void): Promise<Database> {
  return openDB<Schema>(NAME, VERSION, {
    upgrade(database, from) {
      if (from >= 1) return;
      database.createObjectStore("files", { keyPath: ["site", "key"] });
      database.createObjectStore("bytes", { keyPath: ["site", "key"] });
      database.createObjectStore("corrections", { keyPath: ["site", "n", "id"] });
    },
    // A page of a later version waits for this one.
    blocking: (_from, _to, event) => {
      (event.target as IDBDatabase).close();
      ended();
    },
    terminated: ended,
  });
}
