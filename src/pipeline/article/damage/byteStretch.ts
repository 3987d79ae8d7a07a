import { hasReading } from "../../lexicon/readings.ts";
import { gbkCharacter, gbkCode } from "../../text/gbkBytes.ts";
import { matchAt } from "../../text/matchAt.ts";
import { isUsual } from "./evidence.ts";
import { SYLLABLE } from "./pinyin.ts";

/** What stands for lost bytes. */
export const LOST_UNITS: readonly number[] = [0x3f, 0xfffd];

/** A lost byte with what it may be, and the reading of the character that it ends where a gloss tells it. */
export interface LostByte {
  readonly options: readonly number[];
  readonly reading: string | null;
}

/** A byte of the text as it was before it was damaged. */
export type LostOr = number | LostByte;

/** A stretch of text as the GBK bytes that it was read from, one byte off. */
export interface ByteStretch {
  readonly bytes: readonly LostOr[];
  /** Where the reading falls into step again. */
  readonly end: number;
  /** The characters that stand in the text now, as they were read one byte off. */
  readonly shifted: readonly string[];
}

/** A character of the text as it was. */
export interface RestoredCharacter {
  /** Null where a byte is lost. */
  readonly text: string | null;
  /** Where a byte is lost: the usual characters that it may be. */
  readonly candidates: readonly string[];
  /** Whether a gloss tells the lost byte, and what it must be where only one character fits. */
  readonly glossed: boolean;
  readonly only: string | null;
}

/** Longer stretches do not occur: sooner or later two bytes make no character, and the reading is in step again. */
const LONGEST = 80;

const LEADS = Array.from({ length: 0x7e }, (_, i) => 0x81 + i);
const TRAILS = Array.from({ length: 0xbf }, (_, i) => 0x40 + i).filter((byte) => byte !== 0x7f);

/** Any lead byte. */
export const ANY_LEAD: LostOr = { options: LEADS, reading: null };

const GLOSS = new RegExp(`[(（](${SYLLABLE})[)）]`, "y");

/** The reading that a gloss at an offset tells, and how long the gloss is; null where there is none. */
export function glossAt(text: string, at: number): { readonly reading: string; readonly length: number } | null {
  const gloss = matchAt(GLOSS, text, at);
  return gloss && { reading: gloss[1] ?? "", length: gloss[0].length };
}

/** The bracket goes with the lost byte before it where a decoder took the two for one character. */
const GLOSS_OF_LOST = new RegExp(`[?\\ufffd][(（]?(${SYLLABLE})[)）]`, "y");

function optionsOf(byte: LostOr): readonly number[] {
  return typeof byte === "number" ? [byte] : byte.options;
}

/** The bytes that, after a byte, make a Traditional character with the reading of a gloss. */
function glossedBytes(before: LostOr, reading: string): number[] {
  const leads = optionsOf(before);
  return TRAILS.filter((byte) => leads.some((lead) => hasReading(gbkCharacter(lead, byte), reading)));
}

const lostBeforeLead = new Map<number, readonly number[]>();

/** The bytes at which a decoder gives up before a character: those that make no assigned character with its lead byte. */
function bytesLostBefore(next: string): readonly number[] {
  const lead = gbkCode(next.charCodeAt(0)) >> 8;
  if (!/[\u3400-\u9fff]/.test(next) || lead === 0) return TRAILS;
  const known = lostBeforeLead.get(lead);
  if (known) return known;
  const lost = TRAILS.filter((byte) => {
    const character = gbkCharacter(byte, lead);
    return character === "" || isPrivate(character);
  });
  lostBeforeLead.set(lead, lost);
  return lost;
}

function isPrivate(character: string): boolean {
  return character >= "\ue000" && character <= "\uf8ff";
}

/**
 * Reads a text from an offset back into the bytes that it came from, until it is in step again:
 * until the bytes, with those of `start`, are even in number. `before` is the byte in front of
 * them. Null where the text breaks off out of step, or goes on so for too long.
 */
export function readStretch(text: string, at: number, start: readonly LostOr[], before: number): ByteStretch | null {
  const bytes = [...start];
  const shifted: string[] = [];
  let i = at;
  do {
    if (i >= text.length || i - at > LONGEST) return null;
    const lost = matchAt(GLOSS_OF_LOST, text, i);
    const options = lost ? glossedBytes(bytes[bytes.length - 1] ?? before, lost[1] ?? "") : [];
    const gloss = glossAt(text, i);
    const code = text.charCodeAt(i);
    const pair = gbkCode(code);
    if (lost && options.length > 0) {
      bytes.push({ options, reading: lost[1] ?? null });
      i += lost[0].length;
    } else if (gloss) {
      i += gloss.length;
    } else if (code === 0x3f || code === 0xfffd) {
      bytes.push({ options: bytesLostBefore(text[i + 1] ?? ""), reading: null });
      i++;
    } else if (code >= 0x40 && code < 0x7f) {
      bytes.push(code);
      i++;
    } else if (pair > 0) {
      bytes.push(pair >> 8, pair & 0xff);
      shifted.push(text[i] ?? "");
      i++;
    } else return null;
  } while (bytes.length % 2 === 1);
  return { bytes, end: i, shifted };
}

/** All characters that two bytes may stand for, whether usual or not. */
function charactersOf(lead: LostOr, trail: LostOr): string[] {
  const leads = optionsOf(lead);
  const reading = typeof trail === "number" ? null : trail.reading;
  if (leads.length > 1 && optionsOf(trail).length > 1 && reading === null) return [];
  const found = leads.flatMap((first) => optionsOf(trail).map((second) => gbkCharacter(first, second)));
  return found.filter((character) => {
    if (character === "" || isPrivate(character)) return false;
    return reading === null || hasReading(character, reading);
  });
}

interface Possible {
  readonly characters: readonly string[];
  readonly candidates: readonly string[];
}

/** By the byte that is left, plus 256 where it is the trail: what may stand there if nothing is known of the other. */
const possible = new Map<number, Possible>();

/** The characters that two bytes may stand for, and the usual ones among them. */
function possibleCharacters(lead: LostOr, trail: LostOr): Possible {
  const left =
    typeof lead === "number" && typeof trail !== "number" && trail.options === TRAILS && trail.reading === null
      ? lead
      : lead === ANY_LEAD && typeof trail === "number"
        ? 256 + trail
        : null;
  const known = left === null ? undefined : possible.get(left);
  if (known) return known;
  const characters = charactersOf(lead, trail);
  const told = { characters, candidates: characters.filter(isUsual) };
  if (left !== null) possible.set(left, told);
  return told;
}

function hasGloss(byte: LostOr): boolean {
  return typeof byte !== "number" && byte.reading !== null;
}

/** Whether all characters of which no byte is lost are usual; a stretch of which they are not is no damage. */
export function isAllUsual(bytes: readonly LostOr[]): boolean {
  for (let i = 0; i + 1 < bytes.length; i += 2) {
    const lead = bytes[i];
    const trail = bytes[i + 1];
    if (typeof lead === "number" && typeof trail === "number" && !isUsual(gbkCharacter(lead, trail))) return false;
  }
  return true;
}

/** The characters that an even number of bytes stood for. */
export function restoreCharacters(bytes: readonly LostOr[]): RestoredCharacter[] {
  const restored: RestoredCharacter[] = [];
  for (let i = 0; i + 1 < bytes.length; i += 2) {
    const lead = bytes[i] ?? 0;
    const trail = bytes[i + 1] ?? 0;
    if (typeof lead === "number" && typeof trail === "number") {
      restored.push({ text: gbkCharacter(lead, trail), candidates: [], glossed: false, only: null });
      continue;
    }
    const { characters, candidates } = possibleCharacters(lead, trail);
    const glossed = hasGloss(lead) || hasGloss(trail);
    const only = glossed && characters.length === 1 ? (candidates[0] ?? null) : null;
    restored.push({ text: null, candidates, glossed, only });
  }
  return restored;
}
