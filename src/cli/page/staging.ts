import { mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeFolder, RefusedError } from "../files/makeFolder.ts";

/** What folders are called in which something is made: hidden, so that nobody reads them as documents; then the process. */
const STAGING = /^\.wanglai-new-(\d+)$/;

/** Whether the name is of a folder in which something is made, or was when its process ended. */
export const isStaging = (name: string) => STAGING.test(name);

/** Whether another process of this number runs. One that may not be asked runs. */
function isRunning(process_: number): boolean {
  if (process_ === process.pid) return false;
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return !(error instanceof Error && "code" in error && error.code === "ESRCH");
  }
}

/** Said where another build is at the same thing. */
export class BusyError extends Error {
  override readonly name = "BusyError";
}

/**
 * Makes a folder, within the one that what is made goes to, so that it only needs to be renamed. Those that were left by
 * processes which have ended, whatever ended them, go.
 * @param within is made where it is not there
 * @param alone whether nobody else may be at it
 * @throws BusyError where somebody is; DanglingError, RefusedError; else what the file system does
 */
export async function openStaging(within: string, alone: boolean): Promise<string> {
  await makeFolder(within);
  for (const name of await readdir(within)) {
    const [, owner] = STAGING.exec(name) ?? [];
    if (owner === undefined) continue;
    if (!isRunning(Number(owner))) await rm(join(within, name), { recursive: true, force: true });
    else if (alone) {
      throw new BusyError(
        `Process ${owner} is writing to ${within}. Wait for its end; if it is none of Wanglai's, delete ${join(within, name)}.`,
      );
    }
  }
  const staging = join(within, `.wanglai-new-${process.pid}`);
  await mkdir(staging).catch((error: NodeJS.ErrnoException) => {
    throw error.code === "ENOENT" ? new RefusedError(within) : error;
  });
  return staging;
}

/** What folders are called whose content is served; what `mkdtemp` adds stands behind. */
const TEMPORARY = /^wanglai-serve-(\d+)-/;

/**
 * A folder for what this process serves, which nobody else may look into. Those of processes that have ended go.
 * @throws what the file system does
 */
export async function openTemporary(): Promise<string> {
  const around = tmpdir();
  for (const name of await readdir(around)) {
    const [, owner] = TEMPORARY.exec(name) ?? [];
    // What another user left is theirs.
    if (owner && !isRunning(Number(owner))) await rm(join(around, name), { recursive: true }).catch(() => undefined);
  }
  return mkdtemp(join(around, `wanglai-serve-${process.pid}-`));
}
