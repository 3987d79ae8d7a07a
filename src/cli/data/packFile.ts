/**
 * The form of the files of the cache: entries one after the other, each whole in itself. What a kill or a full disk cut off,
 * and what was altered, is told by lengths and a checksum, and counts as not there.
 */
import { fstatSync, readSync } from "node:fs";
import { crc32 } from "node:zlib";

const MAGIC = 0x31434c57;
/** Magic, key, the lengths of both parts, and the checksum. */
const HEAD_BYTES = 32;
const KEY_BYTES = 16;

/** Where an entry lies in its file. Lengths in bytes. */
export interface PackPlace {
  /** Where its first part begins; the second follows. */
  readonly start: number;
  readonly firstLength: number;
  readonly secondLength: number;
}

/** An entry: what is always read with it, and what is read when it is asked for. */
export interface PackEntry {
  /** 16 bytes. */
  readonly key: Buffer;
  readonly first: Buffer;
  readonly second: Buffer;
}

function checksum(head: Buffer, first: Buffer, second: Buffer): number {
  return crc32(second, crc32(first, crc32(head.subarray(0, HEAD_BYTES - 4))));
}

/** The bytes of an entry, and how far behind their beginning its first part starts. */
export function packed({ key, first, second }: PackEntry): { readonly bytes: Buffer; readonly offset: number } {
  const head = Buffer.alloc(HEAD_BYTES);
  head.writeUInt32LE(MAGIC, 0);
  key.copy(head, 4, 0, KEY_BYTES);
  head.writeUInt32LE(first.length, 20);
  head.writeUInt32LE(second.length, 24);
  head.writeUInt32LE(checksum(head, first, second), 28);
  return { bytes: Buffer.concat([head, first, second]), offset: HEAD_BYTES };
}

/** Where the parts of an entry lie, by its head; null where that is none, or the entry goes on behind the end. */
function placeBehind(head: Buffer, at: number, end: number): PackPlace | null {
  if (head.length < HEAD_BYTES || head.readUInt32LE(0) !== MAGIC) return null;
  const place = { start: at + HEAD_BYTES, firstLength: head.readUInt32LE(20), secondLength: head.readUInt32LE(24) };
  return endOf(place) > end ? null : place;
}

function endOf({ start, firstLength, secondLength }: PackPlace): number {
  return start + firstLength + secondLength;
}

/** The beginning of a file that holds whole entries. */
export function wholeEntries(bytes: Buffer): Buffer {
  let end = 0;
  for (;;) {
    const place = placeBehind(bytes.subarray(end, end + HEAD_BYTES), end, bytes.length);
    if (!place) return bytes.subarray(0, end);
    end = endOf(place);
  }
}

/** Fills `bytes` from a place of an open file; false where that ends before. */
function readWhole(descriptor: number, bytes: Buffer, from: number): boolean {
  for (let done = 0; done < bytes.length; ) {
    const read = readSync(descriptor, bytes, done, bytes.length - done, from + done);
    if (read === 0) return false;
    done += read;
  }
  return true;
}

/**
 * The entries of an open file, by their heads alone: whether their parts are whole is told by {@link readFirst}.
 * @throws what the file system does
 */
export function* entriesIn(descriptor: number): Generator<{ readonly key: string; readonly place: PackPlace }> {
  const { size } = fstatSync(descriptor);
  const head = Buffer.alloc(HEAD_BYTES);
  for (let at = 0; at + HEAD_BYTES <= size && readWhole(descriptor, head, at); ) {
    const place = placeBehind(head, at, size);
    if (!place) return;
    yield { key: head.toString("latin1", 4, 4 + KEY_BYTES), place };
    at = endOf(place);
  }
}

/**
 * The first part of an entry; null where anything of the entry is not as it was written.
 * @throws what the file system does
 */
export function readFirst(descriptor: number, { start, firstLength, secondLength }: PackPlace): Buffer | null {
  const bytes = Buffer.allocUnsafe(HEAD_BYTES + firstLength + secondLength);
  if (!readWhole(descriptor, bytes, start - HEAD_BYTES)) return null;
  const head = bytes.subarray(0, HEAD_BYTES);
  const first = bytes.subarray(HEAD_BYTES, HEAD_BYTES + firstLength);
  const second = bytes.subarray(HEAD_BYTES + firstLength);
  return head.readUInt32LE(28) === checksum(head, first, second) ? first : null;
}
