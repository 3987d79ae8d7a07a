import { type AppliedCorrections, readAppliedCorrections } from "../../../corrections/appliedCorrections.ts";
import { type CorrectionsFile, readCorrections, writeCorrections } from "../../../corrections/correctionsFile.ts";
import type { CorrectionEntry } from "../../../corrections/entries.ts";
import type { Outcome } from "../../../corrections/outcomes.ts";
import type { EventIndex } from "../eventIndex.ts";

/** A file of corrections that the build of the data found, with what became of its entries, one outcome each. */
export type FiledCorrections = AppliedCorrections;

/** The corrections that the build of the data found; null where what it says of them cannot be read. */
export function filedCorrections({ bundle }: Pick<EventIndex, "bundle">): readonly AppliedCorrections[] | null {
  const known = read.get(bundle);
  if (known !== undefined) return known;
  let filed: readonly AppliedCorrections[] | null;
  try {
    filed = readAppliedCorrections(bundle);
  } catch {
    filed = null;
  }
  read.set(bundle, filed);
  return filed;
}
const read = new WeakMap<object, readonly AppliedCorrections[] | null>();

/** Ids of all entries that the files have, whether or not they fit. */
function filedIds(filed: readonly AppliedCorrections[]): ReadonlySet<string> {
  return new Set(filed.flatMap(({ entries }) => entries.map(({ id }) => id)));
}

/**
 * The text of the `corrections.json` that the next build is to have: what the files of the build before say, as they say it,
 * and behind it what was put right on the page.
 */
export function correctionsText(filed: readonly AppliedCorrections[], own: readonly CorrectionEntry[]): string {
  const known = filedIds(filed);
  const fromFiles = new Map(filed.flatMap(({ entries }) => entries.map((one) => [one.id, one] as const)));
  return writeCorrections({
    entries: [...fromFiles.values(), ...own.filter(({ id }) => !known.has(id))],
    unread: filed.flatMap(({ unread }) => unread),
    members: Object.assign({}, ...filed.map(({ members }) => members)),
  });
}

const cell = (text: string) => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Entries of which it is not known that they do not fit: those of the files of a build, then those of the reader. */
function fittingEntries(
  filed: readonly AppliedCorrections[],
  own: readonly { readonly entry: CorrectionEntry; readonly outcome: Outcome | null }[],
): CorrectionEntry[] {
  const ofFiles = filed.flatMap(({ entries, outcomes }) =>
    entries.map((entry, place) => ({ entry, outcome: outcomes[place] ?? null })),
  );
  return [...ofFiles, ...own].flatMap(({ entry, outcome }) => (outcome?.status === "unfit" ? [] : [entry]));
}

/**
 * The text of an `organizations.csv` with the organizations that were joined: it says in every build which names are one, also
 * in documents that come later. Null where none was joined; what does not fit joined none.
 */
export function organizationsTable(...corrections: Parameters<typeof fittingEntries>): string | null {
  const entries = fittingEntries(...corrections);
  const into = new Map(
    entries.flatMap((entry) => (entry.action === "merge-organizations" ? [[entry.name, entry] as const] : [])),
  );
  if (into.size === 0) return null;
  const rows = [...into.values()].flatMap((entry) => {
    let name = entry.into;
    // A circle cannot be; entries of which nothing is known yet could make one.
    for (let steps = into.size, next = into.get(name); next && steps > 0; next = into.get(name), steps--)
      name = next.into;
    const aliases = [entry.name, ...entry.old.aliases].filter((alias) => alias !== name);
    return aliases.map((alias) => `${cell(name)},${cell(alias)}`);
  });
  return `\uFEFFname,alias\n${[...new Set(rows)].join("\n")}\n`;
}

/** What became of a file of corrections that was handed to the page. */
export interface TakenFile {
  readonly file: string;
  /** Entries that the page did not have. */
  readonly entries: readonly CorrectionEntry[];
  /** How many it had already. */
  readonly known: number;
  /** Nothing of it could be read, for this reason; null where it could. */
  readonly refused: "encoding" | "broken" | "newer" | "foreign" | "damaged" | null;
  /** How many entries could not be read, and what is wrong with them and the file, as the reader of files says it. */
  readonly unread: number;
  readonly messages: readonly string[];
}

const REFUSALS = ["encoding", "broken", "newer", "foreign", "damaged"] as const;

/** Reads a file of corrections. @param known ids of entries that the page has */
export function takeFile(name: string, bytes: Uint8Array, known: ReadonlySet<string>): TakenFile {
  const file: CorrectionsFile = readCorrections(name, bytes);
  const fresh = new Map(file.entries.filter(({ id }) => !known.has(id)).map((one) => [one.id, one]));
  const rule = file.readable ? null : file.diagnostics[0]?.rule.split("/")[1];
  return {
    file: name,
    entries: [...fresh.values()],
    known: file.entries.length - fresh.size,
    refused: REFUSALS.find((one) => one === rule) ?? (file.readable ? null : "damaged"),
    unread: file.unread.length,
    messages: file.diagnostics.map(({ message }) => message),
  };
}
