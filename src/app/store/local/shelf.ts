import { type Database, type KeptFile, keysOf, openDatabase } from "./database.ts";

/** Why files are not kept: there is no room, the browser gives no storage, or what was kept was cleared. */
export type StorageTrouble = "full" | "refused" | "cleared";

/** Where files of this device are kept from one visit to the next. All of it may reject: `troubleOf` says why. */
export interface Shelf {
  /** All files but those with these keys. */
  others(known: ReadonlySet<string>): Promise<KeptFile[]>;
  bytesOf(key: string): Promise<Uint8Array<ArrayBuffer> | null>;
  /** Keeps a file, or nothing of it. Without bytes those that it has stay. */
  keep(file: KeptFile, bytes: Uint8Array<ArrayBuffer> | null): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
  /** Which of these are still there. */
  stillThere(keys: readonly string[]): Promise<Set<string>>;
}

/** Why the storage rejected. */
export function troubleOf(error: unknown): StorageTrouble {
  const name = error instanceof Error || error instanceof DOMException ? error.name : "";
  return name === "QuotaExceededError" ? "full" : "refused";
}

/**
 * The shelf of a site in IndexedDB, opened when it is first asked for.
 * @param site the address of its data folder
 * @param ended called when the browser ends the connection; whoever asks then gets another one
 */
export function openShelf(site: string, ended: () => void): Shelf {
  let database: Promise<Database> | null = null;
  const open = () => {
    database ??= openDatabase(() => {
      database = null;
      ended();
    }).catch((error: unknown) => {
      database = null;
      throw error;
    });
    return database;
  };
  return {
    async others(known) {
      const all = await open();
      if (known.size === 0) return all.getAll("files", keysOf(site));
      const keys = (await all.getAllKeys("files", keysOf(site))).filter(([, key]) => !known.has(key));
      const files = await Promise.all(keys.map((key) => all.get("files", key)));
      return files.flatMap((file) => file ?? []);
    },
    async bytesOf(key) {
      return (await (await open()).get("bytes", [site, key]))?.bytes ?? null;
    },
    async keep(file, bytes) {
      const transaction = (await open()).transaction(["files", "bytes"], "readwrite");
      const puts = [
        transaction.objectStore("files").put({ ...file, site }),
        bytes && transaction.objectStore("bytes").put({ site, key: file.key, bytes }),
      ];
      await Promise.all([...puts, transaction.done]);
    },
    async remove(keys) {
      const transaction = (await open()).transaction(["files", "bytes"], "readwrite");
      const gone = keys.flatMap((key) => [
        transaction.objectStore("files").delete([site, key]),
        transaction.objectStore("bytes").delete([site, key]),
      ]);
      await Promise.all([...gone, transaction.done]);
    },
    async stillThere(keys) {
      const all = new Set((await (await open()).getAllKeys("files", keysOf(site))).map(([, key]) => key));
      return new Set(keys.filter((key) => all.has(key)));
    },
  };
}
