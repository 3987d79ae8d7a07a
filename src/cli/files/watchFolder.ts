import { realpathSync } from "node:fs";
import { dirname, sep } from "node:path";
import { watch } from "chokidar";

/** Saving a file, or copying a hundred, gives many changes at once: wait until they stop. Milliseconds. */
const SETTLED_AFTER = 80;

export interface FolderWatch {
  readonly close: () => Promise<void>;
}

/** Whether a path is a folder or lies in it. Both are absolute. */
export function isWithin(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder + sep);
}

/** Whether a path below `folder` leads, by links, back into a folder that it comes from. */
function goesInCircles(path: string, folder: string): boolean {
  try {
    const real = realpathSync(path);
    for (let up = path; up.length > folder.length; ) {
      up = dirname(up);
      if (realpathSync(up) === real) return true;
    }
  } catch {
    // A link to nothing is watched until there is something.
  }
  return false;
}

/**
 * Calls `changed` when something in the folder was added, changed or taken away, once for many at a
 * time. Links are followed. Resolves when every later change will be noticed.
 * @param folder an absolute path; it may come and go, the folder around it stays
 */
export async function watchFolder(
  folder: string,
  changed: () => void,
  failed: (error: unknown) => void,
): Promise<FolderWatch> {
  let timer: NodeJS.Timeout | undefined;
  const around = dirname(folder);
  const watcher = watch(around, {
    ignoreInitial: true,
    ignored: (path) => path !== around && (!isWithin(folder, path) || goesInCircles(path, folder)),
  });
  watcher.on("error", failed);
  watcher.on("all", () => {
    clearTimeout(timer);
    timer = setTimeout(changed, SETTLED_AFTER);
  });
  await new Promise<void>((resolve) => watcher.once("ready", resolve));
  return {
    close() {
      clearTimeout(timer);
      return watcher.close();
    },
  };
}
