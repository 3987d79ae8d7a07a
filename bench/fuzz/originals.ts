import { readdirSync, readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Folders, seen from this one, whose documents are changed. */
const FOLDERS: readonly (readonly [folder: string, names: RegExp])[] = [
  ["../../seeds/", /^[^.]/],
  ["../../src/pipeline/cases/", /[\\/]input\.\w+$/],
];

/** Larger documents would make larger inputs, and fewer. */
const LARGEST = 64 * 1024;

/** The documents that come with the program, in order of name: the seeds, then the inputs of the golden folders. */
export function readOriginals(): Uint8Array[] {
  return FOLDERS.flatMap(([folder, names]) => {
    const root = fileURLToPath(new URL(folder, import.meta.url));
    return readdirSync(root, { recursive: true, encoding: "utf8" })
      .filter((path) => names.test(path))
      .sort()
      .map((path) => root + path)
      .filter((path) => {
        const status = statSync(path);
        return status.isFile() && status.size > 0 && status.size <= LARGEST;
      })
      .map((path) => readFileSync(path));
  });
}
