import type { Diagnostic } from "../model/diagnostic.ts";
import { CORRECTIONS_FORMAT, type CorrectionEntry, checkEntry } from "./entries.ts";
import { jsonFault } from "./jsonFault.ts";
import { CORRECTIONS_VERSION, upgradeCorrections } from "./upgradeCorrections.ts";

/** What is to be written, so that nothing is lost of what was read. */
export interface CorrectionsContent {
  readonly entries: readonly CorrectionEntry[];
  /** What was among the entries of the file and cannot be read as one. */
  readonly unread: readonly unknown[];
  /** Members of the file that are not known here. */
  readonly members: Readonly<Record<string, unknown>>;
}

/** A file of corrections. */
export interface CorrectionsFile extends CorrectionsContent {
  readonly file: string;
  /** What is wrong with it. */
  readonly diagnostics: readonly Diagnostic[];
  /** False where nothing of the file could be read: whoever writes it again would lose all of it. */
  readonly readable: boolean;
}

const diagnostic = (rule: string, severity: "warning" | "error", message: string): Diagnostic => ({
  rule: `corrections/${rule}`,
  severity,
  message,
  span: null,
});

const FROM_THE_PAGE = "Take a copy of the file that the page saved, or mend it";

function unreadable(file: string, rule: string, message: string): CorrectionsFile {
  const told = diagnostic(rule, "error", `${message} Nothing of it was applied.`);
  return { file, entries: [], unread: [], members: {}, diagnostics: [told], readable: false };
}

/** The text of a file in UTF-8; null where it is none. */
function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Reads a file of corrections. What is wrong with it is said in its diagnostics, never thrown: of a file that is broken,
 * foreign, or of a later version nothing is read; an entry that cannot be read is told with its number, from 1, and the others
 * count.
 * @param file what the file is called
 * @param content its bytes, which must be UTF-8, or its text
 */
export function readCorrections(file: string, content: Uint8Array | string): CorrectionsFile {
  const text = typeof content === "string" ? content.replace(/^\uFEFF/, "") : decoded(content);
  if (text === null) {
    return unreadable(file, "encoding", `Unexpected bytes that are no UTF-8, expected corrections. ${FROM_THE_PAGE}.`);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const { line, column, found } = jsonFault(text);
    const what = found === null ? "end" : `“${found}”`;
    const where = `Unexpected ${what} in line ${line}, column ${column}, expected JSON.`;
    return unreadable(file, "broken", `${where} ${FROM_THE_PAGE} at that place.`);
  }
  const upgraded = upgradeCorrections(value);
  if ("problem" in upgraded) {
    if (upgraded.problem === "newer") {
      const message = `Unexpected version ${upgraded.version}, expected ${CORRECTIONS_VERSION} or earlier: a later Wanglai wrote it. Update Wanglai.`;
      return unreadable(file, "newer", message);
    }
    const found =
      upgraded.problem === "foreign" ? "content" : `version ${JSON.stringify(upgraded.version) ?? "(none)"}`;
    const message = `Unexpected ${found}, expected "format": "${CORRECTIONS_FORMAT}" with a "version" and "entries". Rename the file if it is another one.`;
    return unreadable(file, upgraded.problem, message);
  }
  const { format: _format, version: _version, entries: listed, ...members } = upgraded.file;
  if (!Array.isArray(listed)) {
    return unreadable(file, "damaged", `Unexpected entries, expected a list of them. ${FROM_THE_PAGE}.`);
  }
  const entries: CorrectionEntry[] = [];
  const unread: unknown[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [place, one] of listed.entries()) {
    const checked = checkEntry(one);
    if ("entry" in checked) entries.push(checked.entry);
    else {
      unread.push(one);
      const message = `Unexpected entry ${place + 1}: ${checked.fault}. It was not applied; the others count.`;
      diagnostics.push(diagnostic("entry", "warning", message));
    }
  }
  return { file, entries, unread, members, diagnostics, readable: true };
}

/** The members of every entry, in the order in which they are written; what else there is follows. */
const ORDER = [
  "id",
  "made",
  "note",
  "action",
  "event",
  "others",
  "name",
  "into",
  "old",
  "new",
  "parts",
  "document",
  "span",
  "proof",
];

function inOrder(entry: CorrectionEntry): Record<string, unknown> {
  const known = ORDER.filter((name) => Object.hasOwn(entry, name));
  const members = Object.entries(entry);
  const rank = ([name]: [string, unknown]) => (known.includes(name) ? known.indexOf(name) : known.length);
  return Object.fromEntries(members.sort((a, b) => rank(a) - rank(b)));
}

/**
 * The text of `corrections.json`: JSON with two spaces of indent and a line feed at its end. The same content gives the same
 * text, and reading it gives the content.
 */
export function writeCorrections({ entries, unread, members }: CorrectionsContent): string {
  const file = {
    format: CORRECTIONS_FORMAT,
    version: CORRECTIONS_VERSION,
    ...members,
    entries: [...entries.map(inOrder), ...unread],
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
