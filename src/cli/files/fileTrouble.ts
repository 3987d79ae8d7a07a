import type { ReadFailure } from "../../model/source.ts";

/** How a path was met: named by the user, listed in a folder, as a link in a folder, or listed before and now opened. */
export type Meeting = "named" | "listed" | "link" | "opened";

const NOT_PERMITTED = "Reading it is not permitted. Change its permissions or ask its owner.";

/** What a system's code means, and what to do; for every way in which a path is met. */
const MESSAGES: Readonly<Record<string, string>> = {
  ENOTDIR: "A part of the path is a file, not a folder. Check the path.",
  EACCES: NOT_PERMITTED,
  EPERM: NOT_PERMITTED,
  EISDIR: "It is a folder, expected a file. If it has just become one, try again.",
  ELOOP: "It is a link that leads back to itself. Remove the link.",
  ENAMETOOLONG: "Its path is too long for this system. Give it and the folders around it shorter names, or move it up.",
  EMFILE: "Too many files are open on this machine. Close other programs and try again.",
  ENFILE: "Too many files are open on this machine. Close other programs and try again.",
  EBUSY: "Another program keeps it to itself. Close that program and try again.",
  EAGAIN: "Another program keeps it to itself. Close that program and try again.",
  EIO: "The disk could not read it. Check the disk, or get the file once more.",
};

const MISSING: Readonly<Record<Meeting, string>> = {
  named: "There is no such file or folder. Check the path; if it is a link, check where it points.",
  listed: "It went away while its folder was being read. If it is still wanted, put it back and try again.",
  link: "It is a link that points to nothing. Remove the link, or put back what it points to.",
  opened: "It went away before it was read. If it is still wanted, put it back and try again.",
};

const NAME_LOST =
  "There is no such file or folder, or its name is not valid UTF-8. Check the path; rename it, or give the folder it is in.";

/** A link that leads to a folder in which the reader already is. */
export const LEADS_BACK =
  "It is a link that leads back to a folder that it lies in, so it was not followed. Remove the link.";

/** What is neither file nor folder. */
export const NOT_A_FILE =
  "It is a pipe, a socket or a device, expected a file or a folder. Save what it gives to a file and read that.";

/** What the file system said about a path, as the failure to read it. */
export function fileTrouble(
  { file, location }: { readonly file: string; readonly location: string | Buffer },
  error: unknown,
  meeting: Meeting,
): ReadFailure {
  const code = error instanceof Error && "code" in error ? String(error.code) : "unreadable";
  if (code === "ENOENT") {
    // Node hands over the command line as text, in which bytes that are no UTF-8 have become U+FFFD.
    const lost = meeting === "named" && location.includes("\uFFFD");
    return { file, code, message: lost ? NAME_LOST : MISSING[meeting] };
  }
  const reason = error instanceof Error ? error.message : String(error);
  return { file, code, message: MESSAGES[code] ?? `It could not be read: ${reason}.` };
}
