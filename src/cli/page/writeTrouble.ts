import { DanglingError, RefusedError } from "../files/makeFolder.ts";
import { PortError } from "./pageServer.ts";
import { ForeignError } from "./siteFolder.ts";
import { BusyError } from "./staging.ts";

const FULL = "The disk is full. Free some space, or name a place on another disk.";

/** What a system's code means for something that is written, and what to do. */
const MESSAGES: Readonly<Record<string, string>> = {
  ENOSPC: FULL,
  EDQUOT: "Your share of the disk is used up. Free some space, or name a place on another disk.",
  EFBIG: "A file became larger than the disk or its settings allow. Name a place on another disk.",
  EACCES: "Writing there is not permitted. Name another place, or change the permissions.",
  EPERM: "Writing there is not permitted. Name another place, or change the permissions.",
  EROFS: "That disk can only be read. Name another place.",
  ENOTDIR: "A part of the path is a file, not a folder. Check the path.",
  ENAMETOOLONG: "The path is too long for this system. Name a shorter one.",
  EMFILE: "Too many files are open on this machine. Close other programs and try again.",
  ENFILE: "Too many files are open on this machine. Close other programs and try again.",
  EIO: "The disk could not be written. Check the disk, or name a place on another.",
};

/** The system's code of an error; of one that came from a thread it stands in the message alone. */
function codeOf(error: Error): string | undefined {
  return "code" in error ? String(error.code) : /^(E[A-Z0-9]+): /.exec(error.message)?.[1];
}

/**
 * What kept something from being written, as a sentence that says what to do.
 * @returns null where it is a fault of the program
 */
export function writeTrouble(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const own = [BusyError, DanglingError, ForeignError, PortError, RefusedError];
  if (own.some((kind) => error instanceof kind)) return error.message;
  const code = codeOf(error);
  if (code === undefined || !/^E[A-Z0-9]+$/.test(code)) return null;
  return `${MESSAGES[code] ?? "It could not be written."} (${error.message})`;
}
