import { sha256Hex } from "#sha256";
import { BUNDLE_VERSION } from "./schema.ts";

const UTF8 = new TextEncoder();

/** One file of the built data: its path relative to the data folder, and its bytes. */
export interface BundleFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A file of a folder, named by the first 16 hex digits of the SHA-256 of its bytes. */
export function namedByContent(folder: string, bytes: Uint8Array, ending: "json" | "bin"): BundleFile {
  return { path: `${folder}/${sha256Hex(bytes).slice(0, 16)}.${ending}`, bytes };
}

/** The bytes of a value as JSON, with a line end. */
export function jsonBytes(value: object): Uint8Array {
  return UTF8.encode(`${JSON.stringify(value)}\n`);
}

/** What several records of a kind are written as: `{"format": …, "version": …, "documents": […]}`. */
interface RecordsKind {
  readonly folder: string;
  readonly format: string;
  readonly key: "documents" | "events";
}

/** Collects records for a file until they are enough. */
export class RecordsFile {
  readonly #kind: RecordsKind;
  #records: string[] = [];
  #weight = 0;

  constructor(kind: RecordsKind) {
    this.#kind = kind;
  }

  /** The sum of what the records weigh, in whatever the caller weighs them. */
  get weight(): number {
    return this.#weight;
  }

  add(json: string, weight: number): void {
    this.#records.push(json);
    this.#weight += weight;
  }

  /** The file of what was collected, and an empty one begins; null where nothing was. */
  close(): BundleFile | null {
    if (this.#records.length === 0) return null;
    const { folder, format, key } = this.#kind;
    const text = `{"format":"${format}","version":${BUNDLE_VERSION},"${key}":[${this.#records.join(",")}]}\n`;
    this.#records = [];
    this.#weight = 0;
    return namedByContent(folder, UTF8.encode(text), "json");
  }
}
