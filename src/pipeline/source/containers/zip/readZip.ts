import type { ReadFailure, Reading } from "../../../../model/source.ts";
import { builtSite } from "../../builtFiles.ts";
import { innerRoom, type Room, TOO_DEEP } from "../room.ts";
import { sitesInZip } from "./sitesInZip.ts";
import { USED_UP, unzipEntry } from "./unzipEntry.ts";
import { readZipDirectory, type ZipEntry } from "./zipDirectory.ts";
import { zipKind } from "./zipKind.ts";

/** Why files are not read that count beside documents in a folder, by their names: which ones hold is seen from outside. */
const PACKED: ReadonlyMap<string, Pick<ReadFailure, "code" | "message">> = new Map([
  [
    "corrections.json",
    {
      code: "corrections-packed",
      message:
        "Corrections in an archive are not applied. Unpack this file and put it beside the archive, or drop it on the page by itself.",
    },
  ],
  [
    "organizations.csv",
    {
      code: "table-packed",
      message:
        "A table of organizations in an archive is not read. Unpack this file and put it beside the archive, in the folder that is built.",
    },
  ],
]);

const packed = (name: string) => PACKED.get(name.split("/").at(-1) ?? "");

/** Whether a file is left out as it would be in a folder: a folder itself, a hidden one, what a Mac adds. */
function isLeftOut(name: string): boolean {
  if (name === "" || name.endsWith("/")) return true;
  return name.split("/").some((part) => part.startsWith(".") || part === "__MACOSX");
}

/** In the order of a folder: by name. */
function byName({ name: a }: ZipEntry, { name: b }: ZipEntry): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const fail = (file: string, code: string, message: string): ReadFailure => ({ file, code, message });

/**
 * What a ZIP archive holds: one document of a Word file, else the documents of all files in it, each under the name of the
 * archive and its own. What cannot be read, one file or the archive, is a failure among them.
 */
export async function readZip(file: string, bytes: Uint8Array, room: Room): Promise<readonly Reading[]> {
  const { allowance } = room;
  const directory = readZipDirectory(bytes, allowance.entries);
  if (!directory) {
    return [fail(file, "broken", "The ZIP archive or Office document is damaged or cut off. Get the file again.")];
  }
  const kind = zipKind(directory.entries);
  if (kind === "word") {
    const { readWord } = await import("../word/readWord.ts");
    return [await readWord(file, bytes, directory.entries, allowance)];
  }
  if (kind !== "archive") {
    return [
      fail(file, "binary", `The file is ${kind.kind}, expected an article. ${kind.advice}, and put that file there.`),
    ];
  }
  const entries = directory.entries.filter(({ name }) => !isLeftOut(name)).sort(byName);
  if (entries.length === 0) {
    return [fail(file, "empty", "The archive holds no files, expected articles. Pack it again, with the articles.")];
  }
  const inner = innerRoom(room);
  if (!inner) return [fail(file, "too-deep", TOO_DEEP)];
  const sites = sitesInZip(bytes, entries);
  const readings: Reading[] = sites.folders.map((folder) => builtSite(`${file}/${folder}`.replace(/\/$/, "")));
  for (const entry of entries) {
    if (sites.has(entry.name)) continue;
    const name = `${file}/${entry.name}`;
    allowance.entries--;
    const unpacked = allowance.entries < 0 ? USED_UP : (packed(entry.name) ?? unzipEntry(bytes, entry, allowance));
    if (unpacked === USED_UP) {
      readings.push({ file, ...USED_UP });
      return readings;
    }
    if (unpacked instanceof Uint8Array) readings.push(...(await room.read(name, unpacked, inner)));
    else readings.push({ file: name, ...unpacked });
  }
  if (directory.more) readings.push({ file, ...USED_UP });
  return readings;
}
