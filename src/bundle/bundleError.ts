import type { FileFormat } from "./fileVersion.ts";

/** `damaged`: ours but broken. `newer`: made by a later program. `foreign`: not one of our files. */
export type BundleErrorCode = "damaged" | "newer" | "foreign";

const REBUILD = "Build the data again, then reload.";

/** A data file that cannot be used. The message says what happened and what to do where it is met, in the page. */
export class BundleError extends Error {
  override readonly name = "BundleError";
  readonly code: BundleErrorCode;
  /** What happened, without what to do: that is another thing in another host. */
  readonly fact: string;
  constructor(code: BundleErrorCode, fact: string, advice = REBUILD) {
    super(`${fact} ${advice}`);
    this.code = code;
    this.fact = fact;
  }
}

/** A data file of an earlier version, which `upgrade.ts` brings up to date: few have one, so it comes apart from the readers. */
export class OlderFile extends Error {
  override readonly name = "OlderFile";
  readonly format: FileFormat;
  constructor(format: FileFormat) {
    super(`The ${format} file is of an earlier version, expected the current one.`);
    this.format = format;
  }
}

/** The error for a file of ours that is broken. @param format as the file names it, `wanglai-bundle` */
export function damaged(format: string, what: string): BundleError {
  return new BundleError("damaged", `The ${format} file is damaged: ${what}.`);
}

/** The error for a file of a later version than `current`. */
export function newer(format: string, version: number, current: number): BundleError {
  return new BundleError(
    "newer",
    `The ${format} file has version ${version}, expected ${current} or earlier.`,
    "Reload to get the newer page, or update Wanglai.",
  );
}
