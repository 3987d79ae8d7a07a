import type { BundleOrganization } from "../bundle/schema.ts";
import { partId } from "./correctionIds.ts";
import type { CorrectionEntry } from "./entries.ts";

/**
 * The ids that entries ask a `CorrectionLook` for, each once: of events, some of which need not be there; and of documents, whose
 * texts are needed. Whoever has to fetch them fetches these.
 */
export function namedRecords(entries: readonly CorrectionEntry[]): { events: string[]; documents: string[] } {
  const events = entries.flatMap((entry) => {
    switch (entry.action) {
      case "merge-organizations":
        return [];
      case "merge-events":
        return [entry.event, ...entry.others.map(({ event }) => event)];
      case "split":
        return [entry.event, ...entry.parts.slice(1).map((_, place) => partId(entry.id, place + 1))];
      default:
        return [entry.event];
    }
  });
  const documents = entries.flatMap((entry) => (entry.action === "add" ? [entry.document] : []));
  return { events: [...new Set(events)], documents: [...new Set(documents)] };
}

/**
 * Finds organizations by name, or by another name that only one of them has.
 * @returns null for an unknown name, and for one of several organizations
 */
export function organizationsByName(
  organizations: readonly BundleOrganization[],
): (name: string) => BundleOrganization | null {
  const byName = new Map<string, BundleOrganization>();
  const byAlias = new Map<string, BundleOrganization | null>();
  for (const one of organizations) {
    byName.set(one.name, one);
    for (const { name } of one.aliases) byAlias.set(name, byAlias.has(name) && byAlias.get(name) !== one ? null : one);
  }
  return (name) => byName.get(name) ?? byAlias.get(name) ?? null;
}
