import type { FileFormat } from "./fileVersion.ts";

/** `damaged`: ours but broken. `newer`: made by a later program. `foreign`: not one of our files. */
export type BundleErrorCode = "damaged" | "newer" | "foreign";

/** A data file that cannot be used. The message says what happened and what to do. */
export class BundleError extends Error {
  override readonly name = "BundleError";
  readonly code: BundleErrorCode;
  constructor(code: BundleErrorCode, message: string) {
    super(message);
    this.code = code;
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

export const REBUILD = "Build the data again (npm start, or npm run build), then reload.";

/** The error for a file of ours that is broken. @param format as the file names it, `wanglai-bundle` */
export function damaged(format: string, what: string): BundleError {
  return new BundleError("damaged", `The ${format} file is damaged: ${what}. ${REBUILD}`);
}

/** The error for a file of a later version than `current`. */
export function newer(format: string, version: number, current: number): BundleError {
  return new BundleError(
    "newer",
    `The ${format} file has version ${version}; this page reads versions up to ${current}. ` +
      "Reload to get the newer page, or update Wanglai.",
  );
}
