/** What a file is that holds documents in a form which must be unpacked first. */
export type Container = "zip" | "pdf" | "mail";

const PDF = "%PDF-";
const ZIPS = ["PK\x03\x04", "PK\x05\x06"];

/** Headers of a mail are looked for in so many bytes. */
const LONGEST_HEADERS = 64 * 1024;
const FIRST_LINE = /^[A-Za-z][\w-]{1,60}:[ \t\r\n]/;
const HEADER = /^(?:[A-Za-z][\w-]{0,75}:.*|[ \t]+\S.*)$/;
/** What only a program writes above a mail; people who copy one leave these out. */
const MACHINE_MADE = /^(?:MIME-Version|Message-ID|Received|Return-Path|Content-Type|Snapshot-Content-Location):/im;
const OF_MAIL = /^(?:From|Date|Subject|To|MIME-Version|Received|Message-ID):/gim;
const FEWEST = 2;
/** Lines that are no headers, of all: some programs fold theirs as they should not. */
const MOST_ODD = 0.2;

function latin(bytes: Uint8Array, end: number): string {
  let text = "";
  for (let at = 0; at < Math.min(end, bytes.length); at += 4096) {
    text += String.fromCharCode(...bytes.subarray(at, Math.min(at + 4096, end)));
  }
  return text;
}

/** Whether a file begins with the headers of a mail, as programs write them, up to an empty line. */
function isMail(bytes: Uint8Array): boolean {
  if (!FIRST_LINE.test(latin(bytes, 80))) return false;
  const top = latin(bytes, LONGEST_HEADERS);
  const end = /\r?\n\r?\n/.exec(top)?.index ?? -1;
  if (end < 0 && bytes.length > LONGEST_HEADERS) return false;
  const headers = end < 0 ? top : top.slice(0, end);
  if (!MACHINE_MADE.test(headers) || (headers.match(OF_MAIL)?.length ?? 0) < FEWEST) return false;
  const lines = headers.split(/\r?\n/);
  return lines.filter((line) => !HEADER.test(line)).length <= lines.length * MOST_ODD;
}

/** What the bytes are by their beginning; null for anything that is read as it stands, or not at all. */
export function sniffContainer(bytes: Uint8Array): Container | null {
  const first = bytes[0] ?? 0;
  // Nearly all texts begin with a byte beyond ASCII, or a sign.
  if (first === 0x50 && ZIPS.includes(latin(bytes, 4))) return "zip";
  if (first <= 0x25 && latin(bytes, 64).trimStart().startsWith(PDF)) return "pdf";
  const isLetter = (first >= 0x41 && first <= 0x5a) || (first >= 0x61 && first <= 0x7a);
  return isLetter && isMail(bytes) ? "mail" : null;
}
