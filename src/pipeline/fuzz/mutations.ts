import { gbkCharacter, gbkCode } from "../text/gbkBytes.ts";
import { NASTY_PIECES } from "./nastyPieces.ts";
import type { Random } from "./random.ts";

/** A change of a document; `others` are the documents that it may take parts from. */
export type Mutation = (bytes: Uint8Array, random: Random, others: readonly Uint8Array[]) => Uint8Array;

/** No document grows beyond this many bytes: what takes long is the bench's question. */
const LONGEST = 32 * 1024;

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const bytesOf = (text: string) => new TextEncoder().encode(text);

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole.subarray(0, LONGEST);
}

/** Two places of a document in order, mostly near each other. */
function stretch(bytes: Uint8Array, random: Random): readonly [start: number, end: number] {
  const start = random.below(bytes.length + 1);
  const longest = random.chance(0.7) ? 64 : bytes.length;
  return [start, Math.min(bytes.length, start + random.below(longest + 1))];
}

const cut: Mutation = (bytes, random) => bytes.slice(...stretch(bytes, random));

const remove: Mutation = (bytes, random) => {
  const [start, end] = stretch(bytes, random);
  return join([bytes.subarray(0, start), bytes.subarray(end)]);
};

const truncate: Mutation = (bytes, random) => bytes.slice(0, random.below(bytes.length + 1));

const behead: Mutation = (bytes, random) => bytes.slice(random.below(bytes.length + 1));

const flipBits: Mutation = (bytes, random) => {
  // A copy: `slice` of a Node buffer is a view, and the original must stay as it is.
  const flipped = Uint8Array.from(bytes);
  for (let left = random.between(1, 12); left > 0; left--) {
    const at = random.below(bytes.length);
    flipped[at] = (flipped[at] ?? 0) ^ (1 << random.below(8));
  }
  return flipped;
};

const insertBytes: Mutation = (bytes, random) => {
  const at = random.below(bytes.length + 1);
  const noise = Uint8Array.from(random.times(random.between(1, 8), () => random.below(256)));
  return join([bytes.subarray(0, at), noise, bytes.subarray(at)]);
};

const insertPieces: Mutation = (bytes, random) => {
  let changed = bytes;
  for (let left = random.between(1, 8); left > 0; left--) {
    const at = random.below(changed.length + 1);
    changed = join([changed.subarray(0, at), bytesOf(random.pick(NASTY_PIECES)), changed.subarray(at)]);
  }
  return changed;
};

const repeat: Mutation = (bytes, random) => {
  const [start, end] = stretch(bytes, random);
  const part = bytes.subarray(start, end);
  const most = Math.max(1, Math.floor(LONGEST / 4 / Math.max(1, part.length)));
  const times = random.between(1, random.chance(0.9) ? Math.min(most, 20) : most);
  return join([bytes.subarray(0, start), ...random.times(times, () => part), bytes.subarray(end)]);
};

const splice: Mutation = (bytes, random, others) => {
  const other = random.pick(others);
  return join([truncate(bytes, random, others), behead(other, random, others)]);
};

const plant: Mutation = (bytes, random, others) => {
  const at = random.below(bytes.length + 1);
  return join([bytes.subarray(0, at), cut(random.pick(others), random, others), bytes.subarray(at)]);
};

const changeLines: Mutation = (bytes, random) => {
  const lines = textOf(bytes).split(/\r\n|\r|\n/);
  for (let left = random.between(1, 6); left > 0; left--) {
    const [from, to] = [random.below(lines.length), random.below(lines.length)];
    const [line = ""] = random.chance(0.5) ? lines.splice(from, 1) : lines.slice(from, from + 1);
    if (random.chance(0.7)) lines.splice(to, 0, line);
  }
  return bytesOf(lines.join(random.pick(["\n", "\r\n", "\r", "\u2028", "\n\n", " "])));
};

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return bytes;
}

function gbk(text: string): Uint8Array {
  const bytes: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const code = gbkCode(unit);
    if (unit < 0x80) bytes.push(unit);
    else if (code > 0) bytes.push(code >> 8, code & 0xff);
    else bytes.push(0x3f);
  }
  return Uint8Array.from(bytes);
}

/** The characters that a program sees which takes UTF-8 for GBK. */
function utf8AsGbk(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    const pair = byte < 0x80 ? "" : gbkCharacter(byte, bytes[i + 1] ?? 0);
    parts.push(pair || (byte < 0x80 ? String.fromCharCode(byte) : "?"));
    if (pair) i++;
  }
  return parts.join("");
}

const ENCODE: readonly ((bytes: Uint8Array) => Uint8Array)[] = [
  (bytes) => utf16(textOf(bytes), true),
  (bytes) => utf16(textOf(bytes), false),
  (bytes) => utf16(`\ufeff${textOf(bytes)}`, true),
  (bytes) => utf16(`\ufeff${textOf(bytes)}`, false),
  (bytes) => bytesOf(`\ufeff${textOf(bytes)}`),
  (bytes) => gbk(textOf(bytes)),
  (bytes) => bytesOf(Array.from(bytes, (byte) => String.fromCharCode(byte)).join("")),
  (bytes) => bytesOf(new TextDecoder("windows-1252").decode(bytes)),
  (bytes) => bytesOf(utf8AsGbk(bytes)),
];

const encode: Mutation = (bytes, random) => random.pick(ENCODE)(bytes.subarray(0, LONGEST / 4));

/** All changes; those that keep most of a document come up more often. */
export const MUTATIONS: readonly Mutation[] = [
  cut,
  truncate,
  behead,
  remove,
  remove,
  flipBits,
  flipBits,
  insertBytes,
  insertPieces,
  insertPieces,
  insertPieces,
  repeat,
  splice,
  plant,
  changeLines,
  changeLines,
  encode,
];
