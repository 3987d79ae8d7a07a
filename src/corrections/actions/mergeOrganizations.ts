import type { Application } from "../application.ts";
import type { EntryOf } from "../entries.ts";
import type { Verdict } from "./verdict.ts";

/** Joins an organization to another, of which it becomes a name. */
export function mergeOrganizations(application: Application, entry: EntryOf<"merge-organizations">): Verdict {
  const name = application.canonical(entry.name);
  const into = application.canonical(entry.into);
  if (name === into) {
    const isAim = entry.into === into || entry.name !== name;
    return isAim ? "already" : { reason: "circle", expected: entry.name, found: entry.into };
  }
  if (!application.knows(name)) return { reason: "organization-gone", expected: entry.name, found: null };
  for (const alias of entry.old.aliases) {
    const means = application.canonical(alias);
    // A name that leads nowhere any more contradicts nothing.
    if (means === name || means === into || !application.knows(means)) continue;
    return means === alias
      ? { reason: "alias-apart", expected: alias, found: null }
      : { reason: "alias", expected: alias, found: means };
  }
  application.join(name, into, entry.id);
  return "applied";
}
