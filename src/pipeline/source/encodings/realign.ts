import { asciiBits, DAMAGE_BITS, RARE_HAN_BITS } from "./scoreChinese.ts";

/** An encoding of one, two or four bytes a character, as `Candidate` has it. */
interface PairEncoding {
  readonly label: string;
  readonly decode: (bytes: Uint8Array) => string;
  readonly bits: (text: string) => number;
}

/** What each pair of bytes costs as a character, in bits, by the encoding's label; infinite where it is none. */
const pairTables = new Map<string, Float32Array>();

function pairBits(encoding: PairEncoding): Float32Array {
  const known = pairTables.get(encoding.label);
  if (known) return known;
  const table = new Float32Array(0x10000).fill(Number.POSITIVE_INFINITY);
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const text = encoding.decode(Uint8Array.of(lead, trail));
      if (!text.includes("\ufffd")) table[(lead << 8) | trail] = encoding.bits(text);
    }
  }
  pairTables.set(encoding.label, table);
  return table;
}

const isDigit = (byte: number | undefined) => byte !== undefined && byte >= 0x30 && byte <= 0x39;

/** Whether a character of four bytes may start at `i`, as GB18030 has them. */
function isFour(bytes: Uint8Array, i: number): boolean {
  const third = bytes[i + 2] ?? 0;
  return isDigit(bytes[i + 1]) && third >= 0x81 && third <= 0xfe && isDigit(bytes[i + 3]);
}

/** The cheapest way to cut bytes into characters: what all from each byte on costs, and how many bytes each character takes; 0 for a broken one. */
interface Cut {
  readonly least: Float64Array;
  readonly step: Uint8Array;
}

/**
 * Reads bytes of which some are lost or changed so that one damaged character stays one: where half
 * of a pair is gone, a plain decoder pairs all that follows wrongly. Of all ways to cut the bytes into
 * characters and broken bytes (U+FFFD each), the one that costs least as Chinese is taken. Time and
 * memory grow with the bytes. Text and cost in bits.
 */
export function realign(bytes: Uint8Array, encoding: PairEncoding): { readonly text: string; readonly bits: number } {
  const { least, step } = cheapestCut(bytes, encoding);
  let text = "";
  let from = 0;
  for (let i = 0; i < bytes.length; i += Math.max(1, step[i] ?? 1)) {
    if (step[i] !== 0) continue;
    text += `${encoding.decode(bytes.subarray(from, i))}\ufffd`;
    from = i + 1;
  }
  return { text: text + encoding.decode(bytes.subarray(from)), bits: least[0] ?? 0 };
}

/** What bytes cost in bits as {@link realign} reads them. */
export function realignedBits(bytes: Uint8Array, encoding: PairEncoding): number {
  return cheapestCut(bytes, encoding).least[0] ?? 0;
}

function cheapestCut(bytes: Uint8Array, encoding: PairEncoding): Cut {
  const pairs = pairBits(encoding);
  const hasFour = encoding.label === "gb18030";
  const least = new Float64Array(bytes.length + 5);
  const step = new Uint8Array(bytes.length);
  for (let i = bytes.length - 1; i >= 0; i--) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80) {
      least[i] = asciiBits(byte) + (least[i + 1] ?? 0);
      step[i] = 1;
      continue;
    }
    let best = DAMAGE_BITS + (least[i + 1] ?? 0);
    const pair = i + 1 < bytes.length ? (pairs[(byte << 8) | (bytes[i + 1] ?? 0)] ?? 0) + (least[i + 2] ?? 0) : best;
    if (pair < best) {
      best = pair;
      step[i] = 2;
    }
    const four = hasFour && isFour(bytes, i) ? RARE_HAN_BITS + (least[i + 4] ?? 0) : best;
    if (four < best) {
      best = four;
      step[i] = 4;
    }
    least[i] = best;
  }
  return { least, step };
}
