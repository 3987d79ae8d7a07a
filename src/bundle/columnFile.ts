/**
 * A binary file of named columns: numbers and texts that are read without being parsed. It begins with `WLCF`, the length
 * of its head and its head (JSON: format, version, and of each column its type, place and length); then come the columns,
 * each at a multiple of four bytes from the beginning. All numbers are little-endian, as on every machine that runs a
 * browser today.
 */
import { BundleError, damaged, newer } from "./bundleError.ts";
import { BUNDLE_VERSION } from "./schema.ts";
import { offsetsOf, type TextColumn } from "./textColumn.ts";

/** What a file of columns holds. There are none of before version 5; one of a later version is refused. */
export type ColumnFormat = "wanglai-overview" | "wanglai-titles" | "wanglai-search" | "wanglai-ids";

const MAGIC = 0x46434c57;

/** The version of the bundle that had such files first. They are read as they are: what came later is asked for by `has`. */
const FIRST_VERSION = 5;
const ALIGNED = 4;
const TYPES = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array, i32: Int32Array } as const;
type NumberType = keyof typeof TYPES;

interface Column {
  readonly type: NumberType | "text";
  /** Bytes from the beginning of the columns. */
  readonly start: number;
  /** Numbers, or bytes of UTF-8. */
  readonly length: number;
}

const UTF8 = new TextEncoder();
const aligned = (length: number) => Math.ceil(length / ALIGNED) * ALIGNED;

/** The narrowest type that holds all of some numbers. */
function typeFor(values: Uint8Array | Uint16Array | Uint32Array | Int32Array): NumberType {
  if (values instanceof Int32Array) return "i32";
  let most = 0;
  for (const value of values) most = Math.max(most, value);
  return most <= 0xff ? "u8" : most <= 0xffff ? "u16" : "u32";
}

/** Collects columns and makes a file of them. The same columns in the same order give the same bytes. */
export class ColumnFileBuilder {
  readonly #format: ColumnFormat;
  readonly #columns: Record<string, Column> = {};
  readonly #parts: Uint8Array[] = [];
  #length = 0;

  constructor(format: ColumnFormat) {
    this.#format = format;
  }

  #add(name: string, type: Column["type"], length: number, bytes: Uint8Array): void {
    this.#columns[name] = { type, start: this.#length, length };
    this.#parts.push(bytes);
    this.#length += aligned(bytes.length);
  }

  /** Adds numbers, in the narrowest type that holds them. */
  numbers(name: string, values: Uint8Array | Uint32Array | Int32Array): this {
    const type = typeFor(values);
    const stored = new TYPES[type](values);
    this.#add(name, type, values.length, new Uint8Array(stored.buffer, stored.byteOffset, stored.byteLength));
    return this;
  }

  /** Adds texts: their lengths in UTF-16 units, and all of them joined. */
  texts(name: string, values: readonly string[]): this {
    this.numbers(
      `${name}.lengths`,
      Uint32Array.from(values, (value) => value.length),
    );
    const bytes = UTF8.encode(values.join(""));
    this.#add(`${name}.text`, "text", bytes.length, bytes);
    return this;
  }

  /** The whole file. */
  bytes(): Uint8Array {
    const head = UTF8.encode(JSON.stringify({ format: this.#format, version: BUNDLE_VERSION, columns: this.#columns }));
    const start = aligned(8 + head.length);
    const file = new Uint8Array(start + this.#length);
    const view = new DataView(file.buffer);
    view.setUint32(0, MAGIC, true);
    view.setUint32(4, head.length, true);
    file.set(head, 8);
    let place = start;
    for (const part of this.#parts) {
      file.set(part, place);
      place += aligned(part.length);
    }
    return file;
  }
}

/** The columns of a file, by name. A column that is missing, or does not lie within the file, is damage. */
export class ColumnFile {
  readonly #format: ColumnFormat;
  readonly #bytes: Uint8Array;
  readonly #start: number;
  readonly #columns: Readonly<Record<string, Column>>;

  /**
   * Reads the head of a file.
   * @throws BundleError where it is none of this format, or one of a later version
   */
  constructor(file: Uint8Array, format: ColumnFormat) {
    this.#format = format;
    // A view of numbers must begin at a multiple of its width.
    this.#bytes = file.byteOffset % ALIGNED === 0 ? file : file.slice();
    const { buffer, byteOffset, byteLength } = this.#bytes;
    const view = new DataView(buffer, byteOffset, byteLength);
    if (byteLength < 8 || view.getUint32(0, true) !== MAGIC) {
      if (byteLength === 0) throw damaged(format, "it is empty");
      throw new BundleError("foreign", `Unexpected bytes, expected a ${format} file.`);
    }
    const headLength = view.getUint32(4, true);
    if (8 + headLength > byteLength) throw damaged(format, "it is cut off");
    const head = this.#parseHead(this.#bytes.subarray(8, 8 + headLength));
    this.#columns = head.columns;
    this.#start = aligned(8 + headLength);
  }

  #parseHead(bytes: Uint8Array): { columns: Record<string, Column> } {
    let head: Partial<Record<"format" | "version" | "columns", unknown>> | null;
    try {
      head = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    } catch {
      throw damaged(this.#format, "its head is not valid JSON");
    }
    const { format, version, columns } = head ?? {};
    if (format !== this.#format) {
      throw new BundleError("foreign", `Unexpected ${String(format)}, expected a ${this.#format} file.`);
    }
    if (typeof version === "number" && version > BUNDLE_VERSION) throw newer(this.#format, version, BUNDLE_VERSION);
    if (typeof version !== "number" || version < FIRST_VERSION || typeof columns !== "object" || columns === null) {
      throw damaged(this.#format, "its head lacks a version or columns");
    }
    return { columns: columns as Record<string, Column> };
  }

  /** Whether the file has a column: what came with a later version of its format may not be there. */
  has(name: string): boolean {
    return Object.hasOwn(this.#columns, name);
  }

  #place(name: string): { column: Column; from: number } {
    const column = Object.hasOwn(this.#columns, name) ? this.#columns[name] : undefined;
    if (!column) throw damaged(this.#format, `it has no column ${name}`);
    const { type, start, length } = column;
    const width = type === "text" ? 1 : TYPES[type]?.BYTES_PER_ELEMENT;
    const isPlaced = [start, length].every((number) => Number.isSafeInteger(number) && number >= 0);
    if (width === undefined || !isPlaced || start % ALIGNED !== 0)
      throw damaged(this.#format, `column ${name} has no place`);
    const from = this.#start + start;
    if (from + length * width > this.#bytes.byteLength) throw damaged(this.#format, "it is cut off");
    return { column, from };
  }

  /** Numbers in the type that they are stored in; a view of the file. */
  #numbers(name: string): Uint8Array | Uint16Array | Uint32Array | Int32Array {
    const { column, from } = this.#place(name);
    if (column.type === "text") throw damaged(this.#format, `column ${name} has no numbers`);
    const { buffer, byteOffset } = this.#bytes;
    return new TYPES[column.type](buffer as ArrayBuffer, byteOffset + from, column.length);
  }

  numbers(name: string): Uint32Array {
    const values = this.#numbers(name);
    return values instanceof Uint32Array ? values : new Uint32Array(values);
  }

  signed(name: string): Int32Array {
    const values = this.#numbers(name);
    if (!(values instanceof Int32Array)) throw damaged(this.#format, `column ${name} has no signed numbers`);
    return values;
  }

  bytes(name: string): Uint8Array {
    const values = this.#numbers(name);
    if (!(values instanceof Uint8Array)) throw damaged(this.#format, `column ${name} has no bytes`);
    return values;
  }

  /** Lists of numbers, stored as how many each has and all of them. */
  lists(name: string): { offsets: Uint32Array; ids: Uint32Array } {
    const offsets = offsetsOf(this.#numbers(`${name}.counts`));
    const ids = this.numbers(name);
    if (offsets.at(-1) !== ids.length) throw damaged(this.#format, `column ${name} and its counts differ`);
    return { offsets, ids };
  }

  texts(name: string): TextColumn {
    const { column, from } = this.#place(`${name}.text`);
    const joined = new TextDecoder("utf-8", { ignoreBOM: true }).decode(
      this.#bytes.subarray(from, from + column.length),
    );
    const offsets = offsetsOf(this.#numbers(`${name}.lengths`));
    if (offsets.at(-1) !== joined.length) throw damaged(this.#format, `texts ${name} and their lengths differ`);
    return { length: offsets.length - 1, joined, offsets };
  }
}
