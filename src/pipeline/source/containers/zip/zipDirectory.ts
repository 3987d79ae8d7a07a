import { decode } from "../../encodings/decode.ts";

/** What a ZIP archive's directory says of one of its files. */
export interface ZipEntry {
  /** With `/` between folders, without what would lead out of the archive: names are labels, nothing is written by them. */
  readonly name: string;
  readonly encrypted: boolean;
  /** How it is packed: 0 as it stands, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  /** Bytes packed, and unpacked as the directory declares. */
  readonly packed: number;
  readonly size: number;
  /** Where its local header begins in the archive. */
  readonly offset: number;
}

const END = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENTRY = 0x02014b50;
const ENTRY_SIZE = 46;
const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;

const ENCRYPTED = 1;
const NAME_IS_UTF8 = 1 << 11;
/** Extra fields: sizes beyond 32 bits, and the name once more in UTF-8. */
const SIZES_64 = 0x0001;
const UNICODE_NAME = 0x7075;
const IN_EXTRA = 0xffffffff;

const UTF8 = new TextDecoder();
const STRICT = new TextDecoder("utf-8", { fatal: true });

/** A view that reads numbers as ZIP writes them; 0 beyond the end. */
class Numbers {
  private readonly view: DataView;
  constructor(readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }
  u16(at: number): number {
    return at >= 0 && at + 2 <= this.bytes.length ? this.view.getUint16(at, true) : 0;
  }
  u32(at: number): number {
    return at >= 0 && at + 4 <= this.bytes.length ? this.view.getUint32(at, true) : 0;
  }
  u64(at: number): number {
    return this.u32(at) + this.u32(at + 4) * 2 ** 32;
  }
}

/** Where the directory ends: the last record that says so. -1 where there is none. */
function findEnd(numbers: Numbers): number {
  const last = numbers.bytes.length - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) if (numbers.u32(at) === END) return at;
  return -1;
}

/** The data of one extra field; null where an entry has none of the kind. */
function extraField(numbers: Numbers, start: number, end: number, kind: number): { at: number; size: number } | null {
  for (let at = start; at + 4 <= end; ) {
    const size = numbers.u16(at + 2);
    if (numbers.u16(at) === kind) return { at: at + 4, size };
    at += 4 + size;
  }
  return null;
}

interface RawEntry extends Omit<ZipEntry, "name"> {
  readonly raw: Uint8Array;
  /** The name where its encoding is told. */
  readonly told: string | null;
}

/** A name in UTF-8 by its flag, or by a field of its own; null where nothing tells its encoding. */
function toldName(numbers: Numbers, raw: Uint8Array, flags: number, start: number, end: number): string | null {
  if (flags & NAME_IS_UTF8) return UTF8.decode(raw);
  const field = extraField(numbers, start, end, UNICODE_NAME);
  if (field && field.size > 5) return UTF8.decode(numbers.bytes.subarray(field.at + 5, field.at + field.size));
  try {
    return STRICT.decode(raw);
  } catch {
    return null;
  }
}

function readEntry(numbers: Numbers, at: number, base: number): RawEntry {
  const { bytes } = numbers;
  const nameEnd = at + ENTRY_SIZE + numbers.u16(at + 28);
  const extraEnd = nameEnd + numbers.u16(at + 30);
  const raw = bytes.subarray(at + ENTRY_SIZE, nameEnd);
  const flags = numbers.u16(at + 8);
  const wide = extraField(numbers, nameEnd, extraEnd, SIZES_64);
  let next = wide?.at ?? 0;
  // Of these, only those that say so stand in the extra field, in this order.
  const [size = 0, packed = 0, offset = 0] = [24, 20, 42].map((place) => {
    const short = numbers.u32(at + place);
    if (short !== IN_EXTRA || !wide) return short;
    next += 8;
    return numbers.u64(next - 8);
  });
  return {
    raw,
    told: toldName(numbers, raw, flags, nameEnd, extraEnd),
    encrypted: (flags & ENCRYPTED) !== 0,
    method: numbers.u16(at + 10),
    crc: numbers.u32(at + 16),
    packed,
    size,
    offset: base + offset,
  };
}

/** Names whose encoding nothing tells: all together show it best. */
function guessNames(raws: readonly Uint8Array[]): string[] {
  const all = new Uint8Array(raws.reduce((sum, { length }) => sum + length + 1, 0)).fill(0x0a);
  let at = 0;
  for (const raw of raws) {
    all.set(raw, at);
    at += raw.length + 1;
  }
  const names = decode(all)?.text.split("\n") ?? [];
  if (names.length === raws.length + 1) return names;
  const gb = new TextDecoder("gb18030");
  return raws.map((raw) => gb.decode(raw));
}

/** A name as a label: with `/`, and without drive, root and steps upwards. */
function label(name: string): string {
  const parts = name
    .replaceAll("\\", "/")
    .replace(/^[A-Za-z]:/, "")
    .split("/");
  const kept = parts.filter((part) => part !== "" && part !== "." && part !== "..").join("/");
  return name.endsWith("/") || name.endsWith("\\") ? `${kept}/` : kept;
}

/**
 * The files that an archive's directory lists, folders among them (their names end with `/`), at most `most` of them.
 * Null where it has no directory that can be read: the archive is cut off or broken.
 */
export function readZipDirectory(bytes: Uint8Array, most: number): { entries: ZipEntry[]; more: boolean } | null {
  const numbers = new Numbers(bytes);
  const end = findEnd(numbers);
  if (end < 0) return null;
  let size = numbers.u32(end + 12);
  let start = numbers.u32(end + 16);
  let close = end;
  if (numbers.u32(end - 20) === LOCATOR_64) {
    const wide = numbers.u64(end - 12);
    if (numbers.u32(wide) === END_64) {
      size = numbers.u64(wide + 40);
      start = numbers.u64(wide + 48);
      close = wide;
    }
  }
  // Some archives have a program in front of them, which their offsets do not count.
  const base = Math.max(0, close - size - start);
  const found: RawEntry[] = [];
  let at = start + base;
  while (found.length < most && at + ENTRY_SIZE <= close && numbers.u32(at) === ENTRY) {
    found.push(readEntry(numbers, at, base));
    at += ENTRY_SIZE + numbers.u16(at + 28) + numbers.u16(at + 30) + numbers.u16(at + 32);
  }
  if (found.length === 0 && size > 0) return null;
  const guessed = guessNames(found.filter(({ told }) => told === null).map(({ raw }) => raw));
  let next = 0;
  const entries = found.map(({ raw: _raw, told, ...rest }) => ({
    ...rest,
    name: label(told ?? guessed[next++] ?? ""),
  }));
  return { entries, more: numbers.u32(at) === ENTRY };
}

/** The bytes of an entry as they are packed; null where the archive does not hold them. */
export function packedBytes(bytes: Uint8Array, { offset, packed }: ZipEntry): Uint8Array | null {
  const numbers = new Numbers(bytes);
  if (numbers.u32(offset) !== LOCAL) return null;
  const start = offset + LOCAL_SIZE + numbers.u16(offset + 26) + numbers.u16(offset + 28);
  return start + packed <= bytes.length ? bytes.subarray(start, start + packed) : null;
}
