import type { OrganizationMention } from "../../../model/mention.ts";
import { fullBodyName } from "../../lexicon/bodyForms.ts";
import { mentionWith } from "./mentionWith.ts";

/** Bodies and associations that differ by the form of their ending alone (绵阳市科协, 绵阳市科学技术协会) get the longer name that the document gives. */
export function linkBodies(found: readonly OrganizationMention[]): OrganizationMention[] {
  const fuller = new Map<string, string>();
  for (const { name } of found) {
    const full = fullBodyName(name);
    if (full !== name) fuller.set(name, full);
  }
  if (fuller.size === 0) return [...found];
  const names = new Set(found.map(({ name }) => name));
  return found.map((mention) => {
    const name = fuller.get(mention.name);
    return name && names.has(name) ? mentionWith(mention, { name }) : mention;
  });
}
