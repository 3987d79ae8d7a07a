import { type FileHandle, open, readdir, realpath, stat } from "node:fs/promises";
import { posix, resolve, sep } from "node:path";
import type { ReadFailure } from "../model/source.ts";

/** A file that is to be read. */
export interface InputFile {
  /** What records call it: the path as it was given, with `/` between folders. */
  readonly file: string;
  /** Where it lies on this machine. */
  readonly location: string;
}

/** 64 MB: far above any article, far below what would stop the machine. */
export const LARGEST_FILE = 64 * 1024 * 1024;

const CHUNK = 64 * 1024;

/** Files of a folder that tell the program about its documents and are none themselves. */
const NOT_DOCUMENTS = new Set(["organizations.csv", "corrections.json"]);

const MESSAGES: Readonly<Record<string, string>> = {
  ENOENT: "There is no such file or folder. Check the path; if it is a link, check where it points.",
  ENOTDIR: "A part of the path is a file, not a folder. Check the path.",
  EACCES: "Reading it is not permitted. Change its permissions or ask its owner.",
  EPERM: "Reading it is not permitted. Change its permissions or ask its owner.",
  ELOOP: "It is a link that leads back to itself. Remove the link.",
  ENAMETOOLONG: "Its name is too long for this system. Rename it.",
  EMFILE: "Too many files are open on this machine. Close other programs and try again.",
};

function failure(file: string, error: unknown): ReadFailure {
  const code = error instanceof Error && "code" in error ? String(error.code) : "unreadable";
  const reason = error instanceof Error ? error.message : String(error);
  return { file, code, message: MESSAGES[code] ?? `It could not be read: ${reason}.` };
}

/** Whether what was found is a file to read, and no failure. */
export function isInputFile(found: InputFile | ReadFailure): found is InputFile {
  return "location" in found;
}

/**
 * Collects the files of a folder and its subfolders. Hidden ones are left out; links are followed,
 * and a folder that was `seen` under any name is not entered again.
 */
async function walk(
  folder: string,
  name: string,
  seen: Set<string>,
  found: Map<string, InputFile | ReadFailure>,
): Promise<void> {
  let names: string[];
  try {
    const real = await realpath(folder);
    if (seen.has(real)) return;
    seen.add(real);
    names = (await readdir(folder)).sort();
  } catch (error) {
    found.set(folder, failure(name, error));
    return;
  }
  for (const entry of names) {
    if (entry.startsWith(".") || NOT_DOCUMENTS.has(entry)) continue;
    const location = resolve(folder, entry);
    const file = posix.join(name, entry);
    try {
      const entryStat = await stat(location);
      if (entryStat.isDirectory()) await walk(location, file, seen, found);
      else if (entryStat.isFile() && !found.has(location)) found.set(location, { file, location });
    } catch (error) {
      found.set(location, failure(file, error));
    }
  }
}

/**
 * Finds the documents under the given paths. A file that is named itself is always taken; a folder
 * gives every file in it and below it, in order of name, but for hidden files and the two that
 * describe documents (`organizations.csv`, `corrections.json`). What is found twice is listed once.
 * A path that leads nowhere gives a failure in its place.
 * @param paths files and folders, absolute or relative to `from`
 */
export async function listInputFiles(
  paths: readonly string[],
  from: string,
): Promise<readonly (InputFile | ReadFailure)[]> {
  const found = new Map<string, InputFile | ReadFailure>();
  const seen = new Set<string>();
  for (const path of paths) {
    const location = resolve(from, path);
    const name = posix.normalize(path.split(sep).join("/"));
    try {
      if ((await stat(location)).isDirectory()) await walk(location, name, seen, found);
      else if (!found.has(location)) found.set(location, { file: name, location });
    } catch (error) {
      found.set(location, failure(name, error));
    }
  }
  return [...found.values()];
}

async function readWhole(handle: FileHandle): Promise<Uint8Array | "too-large"> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { bytesRead, buffer } = await handle.read(new Uint8Array(CHUNK), 0, CHUNK, null);
    if (bytesRead === 0) return Buffer.concat(chunks);
    size += bytesRead;
    if (size > LARGEST_FILE) return "too-large";
    chunks.push(buffer.subarray(0, bytesRead));
  }
}

/** The bytes of one file, or why there are none. Never throws for what the file system does. */
export async function readInputFile({ file, location }: InputFile): Promise<Uint8Array | ReadFailure> {
  let handle: FileHandle | null = null;
  try {
    handle = await open(location);
    const bytes = await readWhole(handle);
    if (bytes !== "too-large") return bytes;
    return { file, code: "too-large", message: "It is larger than 64 MB, expected one article. Split it." };
  } catch (error) {
    return failure(file, error);
  } finally {
    await handle?.close();
  }
}
