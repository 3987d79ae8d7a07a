import { readdir, readFile, stat } from "node:fs/promises";
import { posix, resolve, sep } from "node:path";
import type { ReadFailure } from "../../model/source.ts";
import { builtSite, type Own } from "../../pipeline/source/builtFiles.ts";
import { copiedSite, isBuiltPage, listedInSite, SITE_LIST } from "../page/builtPage.ts";
import { fileTrouble, LEADS_BACK, type Meeting, NOT_A_FILE } from "./fileTrouble.ts";

/** A file that is to be read. */
export interface InputFile {
  /** What records call it: the path as it was given, with `/` between folders; bytes that are no UTF-8 show as �. */
  readonly file: string;
  /** Where it lies on this machine; in bytes, because a name need not be valid UTF-8. */
  readonly location: string | Buffer;
  /** In bytes, when it was found. */
  readonly size: number;
}

/** The user's table of names, which is no document wherever it lies. */
const TABLE = "organizations.csv";

/** What the user put right on the page, which is no document either. */
const CORRECTIONS = "corrections.json";

/** What lies under the paths that a user names. */
export interface Listed {
  readonly documents: readonly (InputFile | ReadFailure)[];
  /** Tables of organizations. */
  readonly tables: readonly InputFile[];
  /** Files of corrections. */
  readonly corrections: readonly InputFile[];
}

/** Whether what was found is a file to read, and no failure. */
export function isInputFile(found: InputFile | ReadFailure): found is InputFile {
  return "location" in found;
}

/** A path on the way through the folders. */
interface Entry {
  readonly file: string;
  readonly location: Buffer;
  readonly meeting: Meeting;
  /** The last link that was followed to come here, the entry itself included. */
  readonly link: string | null;
}

/** What is known so far. */
interface Walk {
  /** What was met under any name, by device and inode, and what failed, by its name. */
  readonly seen: Set<string>;
  /** The folders that the walk is in, by device and inode. */
  readonly open: Set<string>;
  readonly found: (InputFile | ReadFailure)[];
  readonly tables: InputFile[];
  readonly corrections: InputFile[];
}

/** Adds `key`; false if it was there before. */
function addNew(seen: Set<string>, key: string): boolean {
  const before = seen.size;
  return seen.add(key).size > before;
}

const within = (folder: Buffer, name: string | Buffer) => Buffer.concat([folder, Buffer.from(sep), Buffer.from(name)]);

/**
 * The names in a folder that Wanglai wrote, as its list there says: files, and the folders of those that lie deeper. All names
 * where the list cannot be understood.
 */
async function ownNames({ location }: Entry): Promise<Own> {
  const written = listedInSite(await readFile(within(location, SITE_LIST), "utf8"));
  const names = written && new Set([...written].map((path) => path.split("/", 1)[0] ?? path));
  return (name) => names?.has(name) ?? true;
}

/** What a folder holds, in order of name, but for what is hidden and what Wanglai wrote to it; a copy of a site is told. */
async function entriesOf(folder: Entry, walk: Walk): Promise<Entry[]> {
  const listed = await readdir(folder.location, { encoding: "buffer", withFileTypes: true });
  const names = listed.map(({ name }) => name.toString());
  let own: Own = () => false;
  if (listed.some((one) => one.name.toString() === SITE_LIST && one.isFile())) own = await ownNames(folder);
  else {
    const copied = await copiedSite(folder.location, names);
    if (copied) walk.found.push(builtSite(folder.file));
    own = copied ?? own;
  }
  return listed
    .filter(({ name }) => !name.toString().startsWith(".") && !own(name.toString()))
    .sort((a, b) => Buffer.compare(a.name, b.name))
    .map((one) => {
      const file = posix.join(folder.file, one.name.toString());
      const linked = one.isSymbolicLink();
      const location = within(folder.location, one.name);
      return { file, location, meeting: linked ? "link" : "listed", link: linked ? file : folder.link };
    });
}

function tell(entry: Entry, error: unknown, { seen, found }: Walk): void {
  if (addNew(seen, entry.location.toString("latin1"))) found.push(fileTrouble(entry, error, entry.meeting));
}

async function collectFolder(folder: Entry, key: string, walk: Walk): Promise<void> {
  walk.open.add(key);
  try {
    for (const entry of await entriesOf(folder, walk)) {
      try {
        await collect(entry, walk);
      } catch (error) {
        // Where the folder itself is at fault (gone, or not to be entered), that is said once, of the folder.
        await stat(within(folder.location, "."));
        tell(entry, error, walk);
      }
    }
  } finally {
    walk.open.delete(key);
  }
}

/** Where a file goes, by its name. */
function listFor(name: string, { tables, corrections, found }: Walk): Pick<InputFile[], "push"> {
  if (name === TABLE) return tables;
  return name === CORRECTIONS ? corrections : found;
}

/**
 * Collects a file, or the files of a folder and its subfolders. Links are followed; what was seen
 * under any name is not taken again, and a link back into a folder that the walk is in is told once.
 * @throws what the file system says of the entry itself
 */
async function collect(entry: Entry, walk: Walk): Promise<void> {
  const { file, location } = entry;
  const status = await stat(location, { bigint: true });
  const key = `${status.dev}:${status.ino}`;
  if (walk.open.has(key)) {
    const link = entry.link ?? file;
    if (addNew(walk.seen, `loop ${link}`)) walk.found.push({ file: link, code: "ELOOP", message: LEADS_BACK });
    return;
  }
  if (!addNew(walk.seen, key)) return;
  if (status.isDirectory()) await collectFolder(entry, key, walk);
  else if (status.isFile()) {
    if (entry.meeting !== "named" && (await isBuiltPage(location, Number(status.size)))) return;
    listFor(posix.basename(file), walk).push({ file, location, size: Number(status.size) });
  } else walk.found.push({ file, code: "not-a-file", message: NOT_A_FILE });
}

/**
 * Finds the documents under the given paths. A file that is named itself is always taken; a folder
 * gives every file in it and below it, in order of name, but for hidden files and what Wanglai itself built. A file
 * `organizations.csv` is a table and `corrections.json` holds corrections, also where they are named themselves. What is found
 * twice, also by a link,
 * is listed once, under the name that comes first. A path that leads nowhere, to what is neither
 * file nor folder (`not-a-file`), or back to where it comes from (`ELOOP`), gives a failure in its place.
 * @param paths files and folders, absolute or relative to `from`
 */
export async function listInputFiles(paths: readonly string[], from: string): Promise<Listed> {
  const walk: Walk = { seen: new Set(), open: new Set(), found: [], tables: [], corrections: [] };
  for (const path of paths) {
    const file = posix.normalize(path.split(sep).join("/"));
    const entry: Entry = { file, location: Buffer.from(resolve(from, path)), meeting: "named", link: null };
    try {
      await collect(entry, walk);
    } catch (error) {
      tell(entry, error, walk);
    }
  }
  return { documents: walk.found, tables: walk.tables, corrections: walk.corrections };
}
