import { damaged } from "./bundleError.ts";
import { byCodePoints } from "./byCodePoints.ts";
import { type FileFormat, type Versioned, versionOf } from "./fileVersion.ts";

/**
 * A file's content as the next version wants it. Gets and gives plain JSON and must not change
 * its argument. The file was not checked yet: an upgrader may throw where it is not what it says.
 */
export type Upgrader = (older: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** Version 2: a document may be one record of a file, and names the file of its source. */
function bundleWithSources(older: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const documents = older.documents as readonly Record<string, unknown>[];
  return { ...older, documents: documents.map((document) => ({ ...document, record: null, source: null })) };
}

/** Version 2: removals are counted, their words stand in the source; repairs, lost and inferred characters and the original script are told. */
function articleWithRepairs({ removals, ...older }: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const removed = new Map<string, { rule: string; reason: string; places: number; characters: number }>();
  for (const { rule, reason, text } of removals as readonly { rule: string; reason: string; text: string }[]) {
    const one = removed.get(rule) ?? { rule, reason, places: 0, characters: 0 };
    removed.set(rule, { ...one, places: one.places + 1, characters: one.characters + text.length });
  }
  return { ...older, removed: [...removed.values()], repairs: [], lost: [], inferred: [], unsimplified: null };
}

/** There were no source files before version 2. */
function sourceSinceVersion2(): Record<string, unknown> {
  throw new TypeError("Unexpected version 1 of a source file, expected 2 or later.");
}

/** Version 3: events of several accounts say who tells what, and years may be guessed; names say which document shows them. */
function bundleWithAccounts(older: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const events = older.events as readonly Record<string, unknown>[];
  const organizations = older.organizations as readonly { readonly aliases: readonly Record<string, unknown>[] }[];
  return {
    ...older,
    events: events.map((event) => ({ ...event, alsoKnownAs: [], toldBy: [], disagreements: [], guesses: [] })),
    organizations: organizations.map((organization) => ({
      ...organization,
      aliases: organization.aliases.map((alias) => ({ ...alias, document: null })),
      couldBe: [],
    })),
    tables: [],
  };
}

/** Version 4: names have their pinyin initials, people are listed, documents may say why they tell no event, and texts can be searched. */
function bundleWithInitials(older: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const documents = older.documents as readonly Record<string, unknown>[];
  const organizations = older.organizations as readonly { readonly aliases: readonly Record<string, unknown>[] }[];
  const events = older.events as readonly { readonly people: readonly { readonly name: string }[] }[];
  const people = new Set(events.flatMap((event) => event.people.map(({ name }) => name)));
  return {
    ...older,
    documents: documents.map((document) => ({ ...document, noEvents: null })),
    organizations: organizations.map((organization) => ({
      ...organization,
      initials: "",
      aliases: organization.aliases.map((alias) => ({ ...alias, initials: "" })),
    })),
    people: [...people].sort(byCodePoints).map((name) => ({ name, initials: "" })),
    texts: [],
  };
}

/** There were no files of texts before version 4. */
function textsSinceVersion4(): Record<string, unknown> {
  throw new TypeError("Unexpected file of texts before version 4.");
}

/** Version 5: the events of a large corpus are in files of their own. */
function bundleInParts(older: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return { ...older, parts: null };
}

/** Version 5: a file may hold several articles, or sources. */
function several({ format, version, ...only }: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return { format, version, documents: [only] };
}

/** There were no files of events or documents before version 5. */
function partsSinceVersion5(): Record<string, unknown> {
  throw new TypeError("Unexpected file of events or documents before version 5.");
}

/** Version 6: events say what readers corrected and what changed since the build before. */
function eventsWithHistory(older: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const events = older.events as readonly Record<string, unknown>[];
  return { ...older, events: events.map((event) => ({ ...event, corrected: [], change: null })) };
}

/** Version 6: so does the bundle. */
function bundleWithHistory(older: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return { ...eventsWithHistory(older), since: null, corrections: [] };
}

/** The version of all files is raised together; nothing in this one changed. */
function unchanged(older: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return { ...older };
}

/**
 * For each format, the steps from version 1 on: the first makes version 2 of version 1, and so on.
 * The current version is thus one more than the number of steps. A step, once released, is never changed.
 */
export const UPGRADERS: Readonly<Record<FileFormat, readonly Upgrader[]>> = {
  "wanglai-bundle": [bundleWithSources, bundleWithAccounts, bundleWithInitials, bundleInParts, bundleWithHistory],
  "wanglai-article": [articleWithRepairs, unchanged, unchanged, several, unchanged],
  "wanglai-source": [sourceSinceVersion2, unchanged, unchanged, several, unchanged],
  "wanglai-texts": [textsSinceVersion4, textsSinceVersion4, textsSinceVersion4, unchanged, unchanged],
  "wanglai-events": [...Array(4).fill(partsSinceVersion5), eventsWithHistory],
  "wanglai-documents": [...Array(4).fill(partsSinceVersion5), unchanged],
};

/** The file in its current version, or why there is none. */
export type Upgraded = Exclude<Versioned, { readonly problem: "older" }>;

/**
 * Brings a parsed file up to the current version of its format, one version at a time.
 * @param value what `JSON.parse` gave: anything at all
 * @param format the format that the caller wants
 * @param steps the upgraders of that format
 */
export function upgrade(value: unknown, format: FileFormat, steps: readonly Upgrader[] = UPGRADERS[format]): Upgraded {
  const current = steps.length + 1;
  const versioned = versionOf(value, format, current);
  if (!("problem" in versioned) || versioned.problem !== "older") return versioned;
  const { version } = versioned;
  let file: Record<string, unknown> = { ...versioned.file };
  try {
    for (const [index, step] of steps.entries()) {
      if (index + 1 >= version) file = { ...step(file), format, version: index + 2 };
    }
  } catch {
    return { problem: "damaged", version, current };
  }
  return { file };
}

/**
 * The text of a file in the current version of its format.
 * @param text of a file that a reader called an `OlderFile`
 * @throws BundleError where the file is not what it says
 */
export function upgradeText(text: string, format: FileFormat): string {
  const upgraded = upgrade(JSON.parse(text), format);
  if ("problem" in upgraded) throw damaged(format, "it cannot be brought up to date");
  return JSON.stringify(upgraded.file);
}
