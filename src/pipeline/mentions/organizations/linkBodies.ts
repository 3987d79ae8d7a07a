import type { OrganizationMention } from "../../../model/mention.ts";
import { fullBodyName } from "../../lexicon/bodyForms.ts";
import { mentionWith } from "./mentionWith.ts";

/** 省商务厅, 市外办: a body without the name of its area. */
const BARE_LEVEL = /^[省市县区州][\u4e00-\u9fff]{2,}$/u;

/**
 * Bodies and associations that differ by the form of their ending alone (绵阳市科协, 绵阳市科学技术协会), or that stand
 * without the name of their area (省商务厅), get the longer name that the document gives.
 */
export function linkBodies(found: readonly OrganizationMention[]): OrganizationMention[] {
  const fuller = new Map<string, string>();
  let names: ReadonlySet<string> | null = null;
  let longer: ReadonlyMap<string, string | null> | null = null;
  for (const { name } of found) {
    const full = fullBodyName(name);
    const bare = BARE_LEVEL.test(name);
    if (full === name && !bare) continue;
    names ??= new Set(found.map((mention) => mention.name));
    if (bare) longer ??= namesByEnd(names);
    const given = full !== name && names.has(full) ? full : longer?.get(name);
    if (given) fuller.set(name, given);
  }
  if (fuller.size === 0) return [...found];
  return found.map((mention) => {
    const name = fuller.get(mention.name);
    return name ? mentionWith(mention, { name }) : mention;
  });
}

/** Each end of a name that begins with a level of government, with the only name that ends so; null where several do. */
function namesByEnd(names: ReadonlySet<string>): Map<string, string | null> {
  const byEnd = new Map<string, string | null>();
  for (const name of names) {
    for (let at = 1; at < name.length - 2; at++) {
      const end = name.slice(at);
      if (BARE_LEVEL.test(end)) byEnd.set(end, byEnd.has(end) ? null : name);
    }
  }
  return byEnd;
}
