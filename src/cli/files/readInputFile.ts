import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import type { ReadFailure } from "../../model/source.ts";
import { fileTrouble, NOT_A_FILE } from "./fileTrouble.ts";
import type { InputFile } from "./inputFiles.ts";

/** 64 MB: far above any article, far below what would stop the machine. */
export const LARGEST_FILE = 64 * 1024 * 1024;

const CHUNK = 64 * 1024;

/** A file that was written to while it was read is read again, so often in all. */
const ATTEMPTS = 3;

/** A pipe that took the place of a file would keep a plain `open` waiting for ever; systems without this have no pipes. */
const WITHOUT_WAITING = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

type Trouble = "not-a-file" | "too-large" | "changing";

/** What a file may be, and what to do where it is too large for that. */
export type FileUse = "document" | "table" | "corrections";

const SMALLER: Readonly<Record<FileUse, string>> = {
  document: "an article or a list of articles. Split it into smaller files",
  table: "a table of names. Take out what is no name, or part it over several folders",
  corrections: "corrections. Take a copy of the file that the page saved, or part its entries over several folders",
};

const MESSAGES: Readonly<Record<Exclude<Trouble, "too-large">, string>> = {
  "not-a-file": NOT_A_FILE,
  changing: "It is still being written. Wait until the program that writes it is done, and try again.",
};

/** As many bytes as the file had when it was looked at, or all of a file whose length the system does not tell (0). */
async function readBytes(handle: FileHandle, length: number): Promise<Uint8Array | "too-large"> {
  const chunks: Uint8Array[] = [];
  const wanted = Math.min(CHUNK, length || CHUNK);
  let size = 0;
  do {
    const { bytesRead, buffer } = await handle.read(new Uint8Array(wanted), 0, wanted, size);
    if (bytesRead === 0) break;
    size += bytesRead;
    if (size > LARGEST_FILE) return "too-large";
    chunks.push(buffer.subarray(0, bytesRead));
  } while (length === 0 || size < length);
  return Buffer.concat(chunks);
}

/** The bytes as they stood at one time. */
async function readUnchanged(handle: FileHandle): Promise<Uint8Array | Trouble> {
  for (let left = ATTEMPTS; left > 0; left--) {
    const before = await handle.stat({ bigint: true });
    if (!before.isFile() && !before.isDirectory()) return "not-a-file";
    if (before.size > LARGEST_FILE) return "too-large";
    const bytes = await readBytes(handle, Number(before.size));
    if (bytes === "too-large") return bytes;
    const after = await handle.stat({ bigint: true });
    if (after.size === before.size && after.mtimeNs === before.mtimeNs) return bytes;
  }
  return "changing";
}

/** The bytes of one file that was listed, or why there are none. Never throws for what the file system does. */
export async function readInputFile(
  input: Pick<InputFile, "file" | "location">,
  use: FileUse = "document",
): Promise<Uint8Array | ReadFailure> {
  let handle: FileHandle | null = null;
  try {
    handle = await open(input.location, WITHOUT_WAITING);
    const bytes = await readUnchanged(handle);
    if (typeof bytes !== "string") return bytes;
    const message = bytes === "too-large" ? `It is larger than 64 MB, expected ${SMALLER[use]}.` : MESSAGES[bytes];
    return { file: input.file, code: bytes, message };
  } catch (error) {
    return fileTrouble(input, error, "opened");
  } finally {
    await handle?.close();
  }
}
