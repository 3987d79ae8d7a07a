import type { OrganizationMention } from "../../../model/mention.ts";
import { fullBodyName } from "../../lexicon/bodyForms.ts";
import { mentionWith } from "./mentionWith.ts";

/** Bodies and associations that differ by the form of their ending alone (绵阳市科协, 绵阳市科学技术协会) get the longer name that the document gives. */
export function linkBodies(found: readonly OrganizationMention[]): OrganizationMention[] {
  const names = new Set(found.map(({ name }) => name));
  const fuller = new Map<string, string>();
  for (const name of names) {
    const full = fullBodyName(name);
    if (full !== name && names.has(full)) fuller.set(name, full);
  }
  if (fuller.size === 0) return [...found];
  return found.map((mention) => {
    const name = fuller.get(mention.name);
    return name ? mentionWith(mention, { name }) : mention;
  });
}
