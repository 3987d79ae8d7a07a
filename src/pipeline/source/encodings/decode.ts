import type { Diagnostic } from "../../../model/diagnostic.ts";
import { byteOrderMark, decodeUtf32 } from "./byteOrderMark.ts";
import {
  ASCII_BASED,
  BIG5,
  type Candidate,
  GB18030,
  isBetterThanWide,
  type Reading,
  rankReadings,
  UTF8,
  UTF16,
} from "./candidates.ts";
import { declaredCharset } from "./declaredCharset.ts";
import { decodePieces, type ForeignPassage } from "./decodePieces.ts";
import { plainUtf8 } from "./plainUtf8.ts";
import { countHigh, SMALL_SAMPLE, sampleBeyondAscii, sampleEvenly } from "./sampleBytes.ts";
import { countUnits, REPLACEMENT, textDamage, warning } from "./textDamage.ts";
import { beginsAsUtf8 } from "./validUtf8.ts";

/** A decoded text with the label of its encoding. */
export interface Decoded {
  /** Without a byte order mark. */
  readonly text: string;
  /** WHATWG label. */
  readonly encoding: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Evidence that is better by fewer bits is no decision; one character of prose is worth some 4. */
const CLEAR_BITS = 8;
/** A reading that scores less is no prose in any language that we know. */
const GOOD_SCORE = 0.8;
/** A text may hold this share of odd bytes that mean nothing and still be worth reading. */
const NOISE_SHARE = 0.1;
/** A file that is this much broken in its best encoding is no text. */
const BROKEN_SHARE = 0.3;
/** Fewer bytes are no UTF-16 without a mark. */
const SHORTEST_UTF16 = 4;
/** A small sample that costs so many times as much in UTF-16 is none. */
const SURELY_WIDER = 1.3;
/** A small sample decides where its best reading scores so much, and the next best has less than half of its evidence. */
const SURE_SCORE = 2.5;
/** Bytes without meaning give this many characters that are none in UTF-16, where nearly all pairs of bytes are something. */
const STRANGE_SHARE = 0.05;
/** So many do not make even a short text one without meaning. */
const FEW_STRANGE = 2;

const STRICT = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function strictUtf8(bytes: Uint8Array): string | null {
  // An exception costs more than a look at the beginning.
  if (!beginsAsUtf8(bytes)) return null;
  try {
    return STRICT.decode(bytes);
  } catch {
    return null;
  }
}

function finish(text: string, encoding: string, diagnostics: readonly Diagnostic[] = []): Decoded {
  const unmarked = text.startsWith("\ufeff") ? text.slice(1) : text;
  return { text: unmarked, encoding, diagnostics: [...diagnostics, ...textDamage(unmarked, encoding)] };
}

function doubtful(best: Reading, second: Reading, declared: string | null): Diagnostic {
  const own = declared ? ` The file calls itself ${declared}.` : "";
  const message = `Unexpected doubt about the encoding, expected a clear one: read as ${best.candidate.label} (score ${best.score.toFixed(2)}), but it may be ${second.candidate.label} (score ${second.score.toFixed(2)}).${own} If the text looks wrong, open the file in the program that it comes from and save it as UTF-8.`;
  return warning("doubtful-encoding", message);
}

function isDoubtful(best: Reading, second: Reading): boolean {
  return best.score < GOOD_SCORE || best.evidence - second.evidence < CLEAR_BITS;
}

/** UTF-16 by its mark; null where what follows is noise. */
function markedUtf16(bytes: Uint8Array, candidate: Candidate): Decoded | null {
  const decoded = finish(candidate.decode(bytes), candidate.label);
  const strange = countUnits(decoded.text, 0xe000, 0xf8ff) + countUnits(decoded.text, REPLACEMENT);
  return strange > FEW_STRANGE + decoded.text.length * STRANGE_SHARE ? null : decoded;
}

/** Without the zeros at the end, which tell nothing. */
function withoutPadding(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end--;
  return bytes.subarray(0, end + (end % 2));
}

/**
 * UTF-16 without a mark, where it explains the bytes better than anything else; null where not. `strict` is their text as
 * UTF-8, or null: it stays what it is where the evidence is weak, and a doubt is told.
 */
function unmarkedUtf16(bytes: Uint8Array, strict: string | null): Decoded | null {
  const content = withoutPadding(bytes);
  if (content.length < SHORTEST_UTF16) return null;
  if (strict === null && isBetterThanWide(sampleEvenly(content, SMALL_SAMPLE), GB18030, SURELY_WIDER)) return null;
  const sample = sampleEvenly(content);
  if (strict === null && isBetterThanWide(sample, GB18030)) return null;
  const readings = rankReadings(sample, [...UTF16, ...ASCII_BASED], null);
  const [best, second] = readings;
  if (!best || !second) return null;
  const isWide = UTF16.includes(best.candidate);
  if (isWide && best.score >= (strict === null ? 0 : GOOD_SCORE)) {
    const doubts = isDoubtful(best, second) ? [doubtful(best, second, null)] : [];
    return finish(best.candidate.decode(bytes), best.candidate.label, doubts);
  }
  const plain = readings.find((reading) => reading.candidate === UTF8);
  const wide = isWide ? best : readings.find((reading) => UTF16.includes(reading.candidate));
  if (strict === null || !plain || !wide || wide.evidence < plain.evidence - CLEAR_BITS) return null;
  return finish(strict, UTF8.label, [doubtful(plain, wide, null)]);
}

function mixed(main: string, foreign: readonly ForeignPassage[]): Diagnostic[] {
  const [first] = foreign;
  if (!first) return [];
  const labels = [...new Set(foreign.map((passage) => passage.label))].join(" and ");
  const message = `Unexpected ${labels} in ${foreign.length} passage(s), expected ${main} throughout; each was read in its own encoding. Check the passages, and save the file as UTF-8.`;
  return [warning("mixed-encodings", message, first.span)];
}

function decodeWhole(bytes: Uint8Array, candidate: Candidate, doubts: readonly Diagnostic[]): Decoded {
  if (candidate !== UTF8 && candidate !== GB18030 && candidate !== BIG5) {
    return finish(candidate.decode(bytes), candidate.label, doubts);
  }
  const { text, foreign } = decodePieces(bytes, candidate);
  const diagnostics = [...doubts, ...mixed(candidate.label, foreign)];
  return finish(text, candidate.label, diagnostics);
}

function highShare(bytes: Uint8Array): number {
  return countHigh(bytes) / Math.max(1, bytes.length);
}

/** The encoding that a small sample from all over a longer file proves beyond doubt; null where it does not. */
function surely(content: Uint8Array, declared: string | null): Candidate | null {
  if (content.length <= SMALL_SAMPLE) return null;
  const [best, second] = rankReadings(sampleBeyondAscii(content, SMALL_SAMPLE), ASCII_BASED, declared);
  return best && second && best.score >= SURE_SCORE && best.evidence > 2 * second.evidence ? best.candidate : null;
}

/** The encoding in which ASCII is ASCII that explains the bytes best; null where none gives a text. */
function decodeByScore(bytes: Uint8Array): Decoded | null {
  const marked = byteOrderMark(bytes) === UTF8.label;
  const content = marked ? bytes.subarray(3) : bytes;
  const declared = marked ? UTF8.label : declaredCharset(bytes);
  const sure = surely(content, declared);
  if (sure) return unbroken(decodeWhole(content, sure, []));
  const sample = sampleBeyondAscii(content);
  const [best, second] = rankReadings(sample, ASCII_BASED, declared);
  if (!best || !second) return null;
  if (best.score < 0 && highShare(content) > NOISE_SHARE) return null;
  const doubts = isDoubtful(best, second) ? [doubtful(best, second, declared)] : [];
  return unbroken(decodeWhole(content, best.candidate, doubts));
}

/** A text that is not too much broken; null for any other. */
function unbroken(whole: Decoded): Decoded | null {
  if (!whole.text.includes("\ufffd")) return whole;
  return countUnits(whole.text, REPLACEMENT) > BROKEN_SHARE * countUnits(whole.text, 0x80, 0xffff) ? null : whole;
}

/**
 * Decodes bytes by their content: a byte order mark, strict UTF-8, UTF-16 without a mark, then the
 * encoding in which a sample looks most like a language (Chinese above all). A charset that the
 * file declares only tips a tie. A choice that is not clear is a warning with both candidates
 * and their scores. Null where no reading gives a text. Never throws; time grows with the bytes.
 */
export function decode(bytes: Uint8Array): Decoded | null {
  const mark = byteOrderMark(bytes);
  if (mark === "utf-32le" || mark === "utf-32be") return finish(decodeUtf32(bytes, mark === "utf-32le"), mark);
  const marked = UTF16.find((candidate) => candidate.label === mark);
  if (marked) return markedUtf16(bytes, marked);

  const plain = plainUtf8(bytes);
  if (plain !== null) return { text: plain, encoding: UTF8.label, diagnostics: [] };
  const strict = strictUtf8(bytes);
  // Han characters and their punctuation prove themselves; other letters may be valid by chance in a short text.
  if (strict !== null && !strict.includes("\0") && /[\u3000-\u30ff\u4e00-\u9fff\uff01-\uff5e]/.test(strict)) {
    return finish(strict, UTF8.label);
  }
  const wide = unmarkedUtf16(bytes, strict);
  if (wide) return wide;
  if (strict === null) return decodeByScore(bytes);
  return /[^\0-\x7f]/.test(strict) && !strict.includes("\0")
    ? decodeFewLetters(bytes, strict)
    : finish(strict, UTF8.label);
}

/**
 * A text of few two-byte letters that is valid UTF-8, which a short one in a legacy Chinese encoding
 * may be by chance. It counts as declared UTF-8 where it declares nothing.
 */
function decodeFewLetters(bytes: Uint8Array, strict: string): Decoded {
  const declared = declaredCharset(bytes);
  const [best, second] = rankReadings(sampleBeyondAscii(bytes), [UTF8, GB18030, BIG5], declared ?? UTF8.label);
  if (!best || !second) return finish(strict, UTF8.label);
  const doubts = best.evidence - second.evidence < CLEAR_BITS ? [doubtful(best, second, declared)] : [];
  return decodeWhole(bytes, best.candidate, doubts);
}
