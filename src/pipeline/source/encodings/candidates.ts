import { decodeWindows1252 } from "../../text/windows1252.ts";
import { decodeBig5 } from "./big5.ts";
import { realignedBits } from "./realign.ts";
import { asciiBits, chineseBits, traditionalBits } from "./scoreChinese.ts";
import { japaneseBits, koreanBits, latinBits } from "./scoreForeign.ts";

/** An encoding that a file may be in. */
export interface Candidate {
  /** WHATWG label. */
  readonly label: string;
  /** How unlikely it is before a byte is seen, in bits; Chinese news is what a user brings. */
  readonly prior: number;
  /** The text, with U+FFFD for bytes that the encoding does not have. Never throws. */
  readonly decode: (bytes: Uint8Array) => string;
  /** What a text costs in the languages that the encoding is used for, in bits. */
  readonly bits: (text: string) => number;
}

/** One candidate's reading of a sample. */
export interface Reading {
  readonly candidate: Candidate;
  /** By how many bits the reading explains the sample better than chance does; negative where chance is better. */
  readonly evidence: number;
  /**
   * The evidence for each byte that is no plain ASCII: 0 and less is noise; Chinese in its own encoding
   * has 2 and more.
   */
  readonly score: number;
}

/** The letters of other scripts are at home in UTF-8; read as UTF-16, any two bytes give one. */
const UTF8_LETTER_BITS = 11;
const UTF16_LETTER_BITS = 20;

/** What it costs to suppose an encoding of another language. */
const FOREIGN_PRIOR = 12;

const utf16Bits = (text: string) => chineseBits(text, UTF16_LETTER_BITS);
/** A mark within a file is a character like any other; who decodes a whole file takes off the first. */
function decoderOf(label: string): (bytes: Uint8Array) => string {
  const decoder = new TextDecoder(label, { ignoreBOM: true });
  return (bytes) => decoder.decode(bytes);
}

/** Decoders that are the same in every host, where the hosts' own are not. */
const OWN_DECODERS = new Map([
  ["big5", decodeBig5],
  ["windows-1252", decodeWindows1252],
]);

function candidate(label: string, prior: number, bits: (text: string) => number): Candidate {
  return { label, prior, bits, decode: OWN_DECODERS.get(label) ?? decoderOf(label) };
}

export const UTF8 = candidate("utf-8", 0, (text) => Math.min(chineseBits(text, UTF8_LETTER_BITS), latinBits(text)));
export const GB18030 = candidate("gb18030", 0, chineseBits);
export const BIG5 = candidate("big5", 2, traditionalBits);

export const UTF16: readonly Candidate[] = [candidate("utf-16le", 4, utf16Bits), candidate("utf-16be", 6, utf16Bits)];

/** The encodings in which ASCII is ASCII. One more encoding is one more line here. */
export const ASCII_BASED: readonly Candidate[] = [
  UTF8,
  GB18030,
  BIG5,
  candidate("shift_jis", FOREIGN_PRIOR, japaneseBits),
  candidate("euc-jp", FOREIGN_PRIOR, japaneseBits),
  candidate("euc-kr", FOREIGN_PRIOR, koreanBits),
  candidate("windows-1252", 6, latinBits),
];

/** A declaration is often wrong: it is worth little more than half a character. */
const DECLARED_BITS = 6;

const isPlain = (byte: number) => byte < 0x7f && (byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d));

/** Plain text comes in words: fewer plain bytes in a row are chance. */
const SHORTEST_WORD = 3;

/** What bytes cost that mean nothing: plain text as such, all others as any byte; and how many those are. */
function chanceBits(bytes: Uint8Array): { readonly bits: number; readonly odd: number } {
  let bits = 0;
  let odd = 0;
  let run = 0;
  let runBits = 0;
  for (let i = 0; i <= bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (isPlain(byte)) {
      run++;
      runBits += asciiBits(byte);
      continue;
    }
    if (run < SHORTEST_WORD) odd += run;
    bits += run < SHORTEST_WORD ? run * 8 : runBits;
    run = 0;
    runBits = 0;
    if (i === bytes.length) break;
    odd++;
    bits += 8;
  }
  return { bits, odd };
}

/** What a sample costs in an encoding; in those of pairs, one lost byte does not make the rest dear. */
function sampleBits(sample: Uint8Array, candidate: Candidate): number {
  const bits = candidate.bits(candidate.decode(sample));
  return candidate === GB18030 || candidate === BIG5 ? Math.min(bits, realignedBits(sample, candidate)) : bits;
}

/** Whether a sample is better explained by a candidate than by UTF-16: UTF-16 costs more than so many times as much. */
export function isBetterThanWide(sample: Uint8Array, candidate: Candidate, times = 1): boolean {
  // What it costs at most: nothing that is found out later makes it dearer.
  const bits = (candidate.bits(candidate.decode(sample)) + candidate.prior) * times;
  for (const wide of UTF16) if (bits >= wide.bits(wide.decode(sample)) + wide.prior) return false;
  return true;
}

/**
 * Reads a sample in each of the candidates, and puts the reading with the best evidence first.
 * `declared` is the label that the file gives itself, or null.
 */
export function rankReadings(sample: Uint8Array, candidates: readonly Candidate[], declared: string | null): Reading[] {
  const chance = chanceBits(sample);
  return candidates
    .map((one) => {
      const supposed = one.prior - (one.label === declared ? DECLARED_BITS : 0);
      const evidence = chance.bits - sampleBits(sample, one) - supposed;
      return { candidate: one, evidence, score: evidence / Math.max(1, chance.odd) };
    })
    .sort((a, b) => b.evidence - a.evidence);
}
