import { relative } from "node:path";
import { escaped, oneLine } from "../terminal/columns.ts";
import { isWithin } from "./watchFolder.ts";

const NOT_PERMITTED = "reading it is not permitted. Change its permissions, and start again";
const TOO_MANY =
  "the system watches no more files. Raise its limit (on Linux fs.inotify.max_user_watches), or serve a smaller folder";

/** What a system's code means, and what to do. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: NOT_PERMITTED,
  EPERM: NOT_PERMITTED,
  ENOSPC: TOO_MANY,
  EMFILE: TOO_MANY,
};

/**
 * One line where changes of a folder may not be noticed.
 * @param name what the user calls the folder
 * @param folder where it is: absolute
 */
export function watchTrouble(name: string, folder: string, error: unknown): string {
  const {
    code = "",
    path = folder,
    message = String(error),
  } = error instanceof Error ? (error as NodeJS.ErrnoException) : {};
  const at = isWithin(folder, path) ? relative(folder, path) : path;
  const what = at === "" ? name : at;
  const reason = REASONS[code] ?? `${message}. Start again to see them`;
  return `Changes in ${escaped(name)} may go unnoticed: ${escaped(what)}: ${oneLine(reason)}.`;
}
