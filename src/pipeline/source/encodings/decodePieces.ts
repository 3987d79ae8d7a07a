import type { Span } from "../../../model/span.ts";
import { BIG5, type Candidate, GB18030, UTF8 } from "./candidates.ts";
import { realign } from "./realign.ts";
import { isBoundary } from "./sampleBytes.ts";
import { isValidUtf8 } from "./validUtf8.ts";

/** A piece in another encoding than the rest must be this much likelier in it, in bits: some four characters. */
const FOREIGN_BITS = 30;
/** A new cut must be this much likelier than the plain one, in bits. */
const REALIGN_BITS = 16;
/** A line without end is cut into pieces of about this many bytes, where a character ends. */
const LONG_PIECE = 16_384;
/** Bytes without a single ASCII character among them are no text that could be mended. */
const LONGEST_PIECE = 1 << 18;

/** A passage that was read in another encoding than the file. */
export interface ForeignPassage {
  readonly label: string;
  /** Into the decoded text. */
  readonly span: Span;
}

interface PieceReading {
  readonly label: string;
  readonly text: string;
}

function readAsUtf8(piece: Uint8Array): PieceReading {
  const text = UTF8.decode(piece);
  if (isValidUtf8(piece)) return { label: UTF8.label, text };
  let best = { label: UTF8.label, text, bits: UTF8.bits(text) - FOREIGN_BITS };
  for (const candidate of [GB18030, BIG5]) {
    const other = candidate.decode(piece);
    const bits = candidate.bits(other) + candidate.prior;
    if (bits < best.bits) best = { label: candidate.label, text: other, bits };
  }
  return best;
}

function readAsPairs(piece: Uint8Array, candidate: Candidate): PieceReading {
  const text = candidate.decode(piece);
  const bits = candidate.bits(text);
  if (isValidUtf8(piece)) {
    const unicode = UTF8.decode(piece);
    if (UTF8.bits(unicode) + FOREIGN_BITS < bits) return { label: UTF8.label, text: unicode };
  }
  const straight = { label: candidate.label, text };
  if (piece.length > LONGEST_PIECE || !looksDamaged(text, bits)) return straight;
  const cut = realign(piece, candidate);
  return cut.bits + REALIGN_BITS < bits ? { label: candidate.label, text: cut.text } : straight;
}

/** Prose costs 10 to 11 bits a character, with ASCII 5; a shifted one 15 and more. */
const DEAR_BITS = 12.5;

function looksDamaged(text: string, bits: number): boolean {
  return text.includes("\ufffd") || bits > text.length * DEAR_BITS;
}

/** Where a passage may change its encoding: at the end of a line and at a tag. */
const isSeam = (byte: number) => byte <= 0x3e && (byte >= 0x3e || byte === 0x3c || byte === 0x0a || byte === 0x0d);

/** Whether a piece of a text that was decoded as a whole is what it would be by itself. */
function isStraight(piece: Uint8Array, text: string, main: Candidate): boolean {
  const bits = main.bits(text);
  if (!looksDamaged(text, bits) && (bits <= FOREIGN_BITS || !isValidUtf8(piece))) return true;
  const read = readAsPairs(piece, main);
  return read.label === main.label && read.text === text;
}

/**
 * A file decoded at once, which is cheaper than piece by piece; null where a byte is damaged, or a piece would be
 * another one by itself. A seam in the bytes is one in the text, as no character but itself holds its byte.
 */
function decodeStraight(bytes: Uint8Array, main: Candidate): string | null {
  const text = main.decode(bytes);
  if (text.includes("\ufffd")) return null;
  let start = 0;
  let textStart = 0;
  let high = false;
  for (let i = 0, at = 0; i <= bytes.length; i++) {
    const byte = bytes[i] ?? 0x0a;
    if (byte >= 0x80) high = true;
    else if (isSeam(byte)) {
      while (at < text.length && !isSeam(text.charCodeAt(at))) at++;
      if (high && (i - start > LONG_PIECE || !isStraight(bytes.subarray(start, i), text.slice(textStart, at), main)))
        return null;
      start = i;
      textStart = at++;
      high = false;
    }
  }
  return text;
}

/**
 * Decodes a file line by line and tag by tag: a piece that is clearly in another encoding is read in
 * that one, as happens in pages put together from several sources, and a character that lost a byte
 * does not spoil those after it. `main` is UTF-8, GB18030 or Big5. Never throws; time grows with
 * the bytes.
 */
export function decodePieces(
  bytes: Uint8Array,
  main: Candidate,
): { readonly text: string; readonly foreign: readonly ForeignPassage[] } {
  const straight = main === UTF8 ? null : decodeStraight(bytes, main);
  if (straight !== null) return { text: straight, foreign: [] };
  const parts: string[] = [];
  const foreign: ForeignPassage[] = [];
  let length = 0;
  let inForeign = false;
  const add = ({ label, text }: PieceReading) => {
    const before = foreign.at(-1);
    if (label === main.label) inForeign = false;
    else if (inForeign && before?.label === label) {
      foreign[foreign.length - 1] = { label, span: { start: before.span.start, end: length + text.length } };
    } else {
      foreign.push({ label, span: { start: length, end: length + text.length } });
      inForeign = true;
    }
    parts.push(text);
    length += text.length;
  };

  let start = 0;
  let pieceStart = 0;
  let high = false;
  /** Plain ASCII before the piece goes with it, and is nobody's language. */
  const flush = (end: number) => {
    if (pieceStart > start) {
      const text = UTF8.decode(bytes.subarray(start, pieceStart));
      parts.push(text);
      length += text.length;
    }
    if (end > pieceStart) {
      const piece = bytes.subarray(pieceStart, end);
      add(main === UTF8 ? readAsUtf8(piece) : readAsPairs(piece, main));
    }
    start = end;
    pieceStart = end;
    high = false;
  };
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte >= 0x80) high = true;
    else if (isSeam(byte) || (isBoundary(byte) && i - pieceStart >= LONG_PIECE)) {
      if (high) flush(i);
      else pieceStart = i;
    }
  }
  if (high) flush(bytes.length);
  else {
    pieceStart = bytes.length;
    flush(bytes.length);
  }
  return { text: parts.join(""), foreign };
}
