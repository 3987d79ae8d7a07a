import type { OrganizationMention } from "../../../model/mention.ts";

/** Short names of a document, each with a mention of the organization that it stands for. */
export type Aliases = ReadonlyMap<string, OrganizationMention>;

/** Short names that begin with the same UTF-16 unit, the longest first. */
type Beginning = readonly { readonly alias: string; readonly mention: OrganizationMention }[];

/** By UTF-16 unit: one more than the place of its short names in a list; all 0 between calls. */
const firsts = new Uint16Array(0x10000);

/** A mention of the organization at every place where one of its short names stands; of several there the longest. */
export function occurrences(text: string, aliases: Aliases, rule: string): OrganizationMention[] {
  const mentions: OrganizationMention[] = [];
  if (aliases.size === 0) return mentions;
  try {
    const beginnings = byBeginning(aliases);
    for (let at = 0; at < text.length; at++) {
      const place = firsts[text.charCodeAt(at)] ?? 0;
      if (place === 0) continue;
      const match = beginnings[place - 1]?.find(({ alias }) => text.startsWith(alias, at));
      if (!match) continue;
      const end = at + match.alias.length;
      // It is not `founded`: elsewhere in the text it may be a party.
      const { type, name, organizationType, within } = match.mention;
      mentions.push({ type, span: { start: at, end }, rule, name, organizationType, within, inferred: null });
      at = end - 1;
    }
  } finally {
    // A fault in one document must not show in the next.
    for (const alias of aliases.keys()) firsts[alias.charCodeAt(0)] = 0;
  }
  return mentions;
}

/** Short names by what they begin with; `firsts` then has their places. */
function byBeginning(aliases: Aliases): Beginning[] {
  const beginnings: { alias: string; mention: OrganizationMention }[][] = [];
  for (const [alias, mention] of aliases) {
    if (alias === "") continue;
    const first = alias.charCodeAt(0);
    const place = firsts[first] ?? 0;
    const known = place === 0 ? undefined : beginnings[place - 1];
    if (known) known.push({ alias, mention });
    else firsts[first] = beginnings.push([{ alias, mention }]);
  }
  for (const beginning of beginnings)
    if (beginning.length > 1) beginning.sort((a, b) => b.alias.length - a.alias.length);
  return beginnings;
}
