/**
 * What the compressed streams of a PDF come to, before pdf.js holds each of them as a whole. Streams are found by their keyword
 * and told by their first bytes, whatever tables and dictionaries say of them: a file that means harm may say anything.
 */
import { Inflate } from "fflate";

const MB = 1024 * 1024;
/** How much may come out of a PDF, in bytes. */
interface Limits {
  /** Of one stream. */
  readonly ofOne: number;
  /** Of all together, however large the file is. */
  readonly ofAll: number;
  /** Of all together, in times the size of the file. */
  readonly ratio: number;
  /** What may come out of all together, however small the file is. */
  readonly least: number;
}

/**
 * A stream is the content of a page, a font or a table of objects, of which the largest have some 20 MB (a font of Chinese, a page
 * of a map); pdf.js holds two to three times as many bytes. All together as of an archive. What pages say comes to 10 or 20
 * times the size of its file, what holds nothing to 1,000 times. Pages may name one stream again and again: the smaller a file,
 * the less there is to name.
 */
const LIMITS: Limits = { ofOne: 64 * MB, ofAll: 512 * MB, ratio: 100, least: 4 * MB };

/** So many bytes are inflated at a time: a step gives at most a thousand times as many. */
const STEP = 16 * 1024;
/**
 * All streams together are as long as the file; each that does not end where it says is read on from there. In times the size of the
 * file: no program writes one that needs more, and one that is made so would be read for hours.
 */
const MOST_READ = 20;
/** So often a stream may be deflated again. */
const DEEPEST = 4;
/** The dictionary of a stream is looked for in so many bytes before it. */
const DICTIONARY = 8 * 1024;
/** And its line feed in so many behind its keyword. */
const LINE = 256;

/** What no text is read from: pictures, and files that lie in the PDF. */
const NO_TEXT = /\/Subtype\s*\/Image\b|\/Type\s*\/EmbeddedFile\b/;

const LATIN = new TextDecoder("latin1");
const wordBytes = (word: string) => Uint8Array.from(word, (unit) => unit.charCodeAt(0));
const STREAM = wordBytes("stream");
const END = wordBytes("endstream");

const LINE_FEED = 10;
const RETURN = 13;

/** Thrown where there is more than there may be. */
class TooMuch extends Error {}

/** What may still come out of the streams of a file. */
interface Budget {
  readonly ofOne: number;
  left: number;
  /** Bytes of the file that may still be read. */
  unread: number;
}

/** The place of a word from a place on; -1 where it is not there. */
function find(bytes: Uint8Array, word: Uint8Array, from: number): number {
  const first = word[0] ?? 0;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let same = 1;
    while (same < word.length && bytes[at + same] === word[same]) same++;
    if (same === word.length) return at;
  }
  return -1;
}

/** Whether bytes begin as a stream of zlib does that pdf.js reads. */
function isDeflated(bytes: Uint8Array, at = 0): boolean {
  const [method, flags] = [bytes[at] ?? 0, bytes[at + 1] ?? 0];
  return (method & 15) === 8 && (method * 256 + flags) % 31 === 0 && (flags & 32) === 0;
}

/** Counts what a deflated stream comes to, and what that comes to where it is deflated again; holds none of it. */
class Counter {
  readonly #inflate = new Inflate((chunk) => this.#take(chunk));
  #skipped = 0;
  #size = 0;
  #inner: Counter | null = null;

  constructor(
    private readonly budget: Budget,
    private readonly depth = 1,
  ) {}

  #take(chunk: Uint8Array): void {
    if (this.#size === 0 && this.depth < DEEPEST && isDeflated(chunk))
      this.#inner = new Counter(this.budget, this.depth + 1);
    this.#size += chunk.length;
    this.budget.left -= chunk.length;
    if (this.#size > this.budget.ofOne || this.budget.left < 0) throw new TooMuch();
    this.#inner?.push(chunk);
  }

  /** Takes the next bytes, with the two of the head. What is broken comes to what stands before. @throws TooMuch */
  push(bytes: Uint8Array): void {
    const from = Math.min(bytes.length, 2 - this.#skipped);
    this.#skipped += from;
    this.#guard(() => {
      for (let at = from; at < bytes.length; at += STEP) {
        const step = bytes.subarray(at, at + STEP);
        if (this.depth === 1) this.budget.unread -= step.length;
        if (this.budget.unread < 0) throw new TooMuch();
        this.#inflate.push(step);
      }
    });
  }

  /** Whether the stream has come to its end. */
  isEnded(): boolean {
    return this.#guard(() => this.#inflate.push(new Uint8Array(0), true));
  }

  #guard(work: () => void): boolean {
    try {
      work();
      return true;
    } catch (error) {
      if (error instanceof TooMuch) throw error;
      return false;
    }
  }
}

/** Counts what begins at a place and ends with a keyword, which may also stand in it. @param end -1 where there is none @throws TooMuch */
function count(bytes: Uint8Array, start: number, end: number, budget: Budget): void {
  const counter = new Counter(budget);
  counter.push(bytes.subarray(start, end < 0 ? bytes.length : end));
  if (end >= 0 && !counter.isEnded()) new Counter(budget).push(bytes.subarray(start));
}

/** Where the bytes of a stream begin behind its keyword: on the next line, whatever stands between. */
function dataBehind(bytes: Uint8Array, keyword: number): number {
  const from = keyword + STREAM.length;
  for (let at = from; at < Math.min(bytes.length, from + LINE); at++) {
    if (bytes[at] === LINE_FEED) return at + 1;
    if (bytes[at] === RETURN) return bytes[at + 1] === LINE_FEED ? at + 2 : at + 1;
  }
  return -1;
}

/** The dictionary of the stream whose keyword stands at a place, as far as it is near. @param from behind the keyword before */
function dictionaryBefore(bytes: Uint8Array, keyword: number, from: number): string {
  const text = LATIN.decode(bytes.subarray(Math.max(from, keyword - DICTIONARY), keyword));
  return text.slice(text.lastIndexOf("obj") + 1);
}

/**
 * A PDF that can be read in little memory: a copy in which pictures and enclosed files can be unpacked no more, as no text is
 * in them. Null where the other streams come to more than any text does. It is handed to pdf.js, which takes it away from whoever
 * held it.
 */
export function safePdf(bytes: Uint8Array, { ofOne, ofAll, ratio, least }: Limits = LIMITS): Uint8Array | null {
  const copy = new Uint8Array(bytes);
  const budget = {
    ofOne,
    left: Math.min(ofAll, Math.max(least, bytes.length * ratio)),
    unread: bytes.length * MOST_READ,
  };
  /** Where keywords stand is looked for once, however many streams have none. */
  let end = 0;
  let before = 0;
  try {
    for (let at = find(bytes, STREAM, 0); at >= 0; at = find(bytes, STREAM, before)) {
      const dictionary = before;
      before = at + STREAM.length;
      const start = dataBehind(bytes, at);
      if (start < 0 || !isDeflated(bytes, start)) continue;
      if (end >= 0 && end < start) end = find(bytes, END, start);
      // Of a method that is none, nothing is unpacked.
      if (NO_TEXT.test(dictionaryBefore(bytes, at, dictionary))) copy[start] = 0;
      else count(bytes, start, end, budget);
    }
  } catch (error) {
    if (error instanceof TooMuch) return null;
    throw error;
  }
  return copy;
}
