import { lstat, mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";

/** Said of a link that a folder or a file is to be made through, and that leads nowhere. */
export class DanglingError extends Error {
  override readonly name = "DanglingError";

  constructor(path: string) {
    super(`${path} is a link to nothing. Remove the link, put back what it points to, or name another place.`);
  }
}

/** Said of a folder that is there and takes no new one, as those of `/proc`. */
export class RefusedError extends Error {
  override readonly name = "RefusedError";

  constructor(around: string) {
    super(`${around} takes no new folders or files. Name another place.`);
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}

/** Whether a path is a link that leads to nothing. */
export async function isDangling(path: string): Promise<boolean> {
  const link = await lstat(path).catch(() => null);
  if (!link?.isSymbolicLink()) return false;
  return stat(path).then(
    () => false,
    (error: unknown) => codeOf(error) === "ENOENT",
  );
}

/**
 * Makes a folder, and those around it that are not there. Node's own way of that never ends where a file system says of a new
 * folder in one that is there that it does not exist, as that of `/proc` does.
 * @param path absolute
 * @param mode of each folder that is made
 * @throws DanglingError, RefusedError, or what the file system does
 */
export async function makeFolder(path: string, mode = 0o777): Promise<void> {
  try {
    await mkdir(path, { mode });
  } catch (error) {
    const code = codeOf(error);
    const around = dirname(path);
    if (code === "ENOENT" && around !== path) {
      await makeFolder(around, mode);
      await mkdir(path, { mode }).catch(async (again: unknown) => {
        if (await isFolder(path)) return;
        throw codeOf(again) === "ENOENT" ? new RefusedError(around) : again;
      });
      return;
    }
    if (await isDangling(path)) throw new DanglingError(path);
    // Of one that is there some systems say first that they are only read, or that it is not permitted.
    if (!(await isFolder(path))) throw error;
  }
}

function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (status) => status.isDirectory(),
    () => false,
  );
}
