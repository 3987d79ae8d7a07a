import { type FileHandle, open, readdir, stat } from "node:fs/promises";
import { posix, resolve, sep } from "node:path";
import type { ReadFailure } from "../model/source.ts";

/** A file that is to be read. */
export interface InputFile {
  /** What records call it: the path as it was given, with `/` between folders; bytes that are no UTF-8 show as �. */
  readonly file: string;
  /** Where it lies on this machine; in bytes, because a name need not be valid UTF-8. */
  readonly location: string | Buffer;
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

const NOT_A_FILE =
  "It is a pipe, a socket or a device, expected a file or a folder. Save what it gives to a file and read that.";

const NAME_LOST =
  "There is no such file or folder, or its name is not valid UTF-8. Check the path; rename it, or give the folder it is in.";

function failure({ file, location }: InputFile, error: unknown): ReadFailure {
  const code = error instanceof Error && "code" in error ? String(error.code) : "unreadable";
  const reason = error instanceof Error ? error.message : String(error);
  // Node hands over the command line as text, in which bytes that are no UTF-8 have become U+FFFD.
  if (code === "ENOENT" && location.includes("\uFFFD")) return { file, code, message: NAME_LOST };
  return { file, code, message: MESSAGES[code] ?? `It could not be read: ${reason}.` };
}

/** Whether what was found is a file to read, and no failure. */
export function isInputFile(found: InputFile | ReadFailure): found is InputFile {
  return "location" in found;
}

/** What a folder holds, in order of name, but for what is hidden or no document. */
async function documentNames(folder: Buffer): Promise<Buffer[]> {
  const names = await readdir(folder, { encoding: "buffer" });
  return names
    .filter((bytes) => {
      const name = bytes.toString();
      return !name.startsWith(".") && !NOT_DOCUMENTS.has(name);
    })
    .sort(Buffer.compare);
}

/** Adds `key`; false if it was there before. */
function addNew(seen: Set<string>, key: string): boolean {
  const before = seen.size;
  return seen.add(key).size > before;
}

/**
 * Collects a file, or the files of a folder and its subfolders. Links are followed; what was `seen`
 * under any name, told by device and inode, is not taken again.
 */
async function collect(
  location: Buffer,
  file: string,
  seen: Set<string>,
  found: (InputFile | ReadFailure)[],
): Promise<void> {
  try {
    const status = await stat(location, { bigint: true });
    if (!addNew(seen, `${status.dev}:${status.ino}`)) return;
    if (status.isDirectory()) {
      for (const name of await documentNames(location)) {
        await collect(
          Buffer.concat([location, Buffer.from(sep), name]),
          posix.join(file, name.toString()),
          seen,
          found,
        );
      }
    } else if (status.isFile()) found.push({ file, location });
    else found.push({ file, code: "not-a-file", message: NOT_A_FILE });
  } catch (error) {
    if (addNew(seen, location.toString("latin1"))) found.push(failure({ file, location }, error));
  }
}

/**
 * Finds the documents under the given paths. A file that is named itself is always taken; a folder
 * gives every file in it and below it, in order of name, but for hidden files and the two that
 * describe documents (`organizations.csv`, `corrections.json`). What is found twice, also by a link,
 * is listed once, under the name that comes first. A path that leads nowhere, or to what is neither
 * file nor folder (`not-a-file`), gives a failure in its place.
 * @param paths files and folders, absolute or relative to `from`
 */
export async function listInputFiles(
  paths: readonly string[],
  from: string,
): Promise<readonly (InputFile | ReadFailure)[]> {
  const found: (InputFile | ReadFailure)[] = [];
  const seen = new Set<string>();
  for (const path of paths) {
    await collect(Buffer.from(resolve(from, path)), posix.normalize(path.split(sep).join("/")), seen, found);
  }
  return found;
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
export async function readInputFile(input: InputFile): Promise<Uint8Array | ReadFailure> {
  let handle: FileHandle | null = null;
  try {
    handle = await open(input.location);
    const bytes = await readWhole(handle);
    if (bytes !== "too-large") return bytes;
    return { file: input.file, code: "too-large", message: "It is larger than 64 MB, expected one article. Split it." };
  } catch (error) {
    return failure(input, error);
  } finally {
    await handle?.close();
  }
}
