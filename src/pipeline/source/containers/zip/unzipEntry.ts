import { Inflate } from "fflate";
import type { ReadFailure } from "../../../../model/source.ts";
import type { Allowance } from "../room.ts";
import { packedBytes, type ZipEntry } from "./zipDirectory.ts";

/** A file of an archive may be as large as one of a folder. */
export const LARGEST_ENTRY = 64 * 1024 * 1024;
/** So many bytes are inflated at a time: a step gives at most a thousand times as many. */
const STEP = 8 * 1024;
/** What comes to so many times its packed size, and to much, is no text. */
const MOST_RATIO = 400;
const MUCH = 8 * 1024 * 1024;

const STORED = 0;
const DEFLATED = 8;

type Trouble = Pick<ReadFailure, "code" | "message">;

const PASSWORD: Trouble = {
  code: "password",
  message: "It is protected by a password. Unpack it with the password, and put what comes out there.",
};
const BROKEN: Trouble = {
  code: "broken",
  message: "Its bytes in the archive are damaged or cut off. Get the archive again, or unpack what can be unpacked.",
};
const BOMB: Trouble = {
  code: "too-large",
  message:
    "It is packed so small that it can hold no article (a zip bomb?), and was not unpacked. If it is real, unpack it and split it.",
};
const TOO_LARGE: Trouble = {
  code: "too-large",
  message: "Unpacked, it is larger than 64 MB, expected an article or a list of articles. Unpack it and split it.",
};
/** Said of a whole archive. */
export const USED_UP: Trouble = {
  code: "too-large",
  message:
    "Unpacked, it comes to more than 512 MB or 10,000 files; what lies beyond was not read. Unpack it and put fewer files there.",
};

const CRC_TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (let i = 0; i < bytes.length; i++) crc = (CRC_TABLE[(crc ^ (bytes[i] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ -1) >>> 0;
}

/** What deflated bytes come to, up to a limit; null where there is more, or they are broken. */
function inflate(packed: Uint8Array, limit: number): Uint8Array | "more" | "broken" {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let ended = false;
  const stream = new Inflate((chunk, final) => {
    chunks.push(chunk);
    size += chunk.length;
    ended ||= final;
  });
  try {
    for (let at = 0; at < packed.length && size <= limit; at += STEP) {
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch {
    return "broken";
  }
  if (size > limit) return "more";
  if (!ended) return "broken";
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

const mostFor = (packed: number) => Math.max(MUCH, packed * MOST_RATIO);

/**
 * The bytes of one file of an archive, or why there are none. What it comes to is taken from the allowance, and checked
 * before and while it is unpacked: more than it declares is never held.
 */
export function unzipEntry(archive: Uint8Array, entry: ZipEntry, allowance: Allowance): Uint8Array | Trouble {
  if (entry.encrypted) return PASSWORD;
  if (entry.method !== STORED && entry.method !== DEFLATED) {
    return {
      code: "binary",
      message: `It is packed in a way that is not read here (method ${entry.method}). Unpack the archive and put what comes out there.`,
    };
  }
  if (entry.size > mostFor(entry.packed)) return BOMB;
  if (entry.size > LARGEST_ENTRY) return TOO_LARGE;
  if (entry.size > allowance.bytes) return USED_UP;
  const packed = packedBytes(archive, entry);
  if (!packed) return BROKEN;
  const bytes = entry.method === STORED ? packed : inflate(packed, entry.size);
  if (typeof bytes === "string" || bytes.length !== entry.size || crc32(bytes) !== entry.crc) return BROKEN;
  allowance.bytes -= bytes.length;
  return bytes;
}
