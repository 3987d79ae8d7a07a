import type { OrganizationMention } from "../../../model/mention.ts";
import { Trie } from "../../text/trie.ts";

/** Short names of a document, each with a mention of the organization that it stands for. */
export type Aliases = ReadonlyMap<string, OrganizationMention>;

/** A mention of the organization at every place where one of its short names stands; of several there the longest. */
export function occurrences(text: string, aliases: Aliases, rule: string): OrganizationMention[] {
  if (aliases.size === 0) return [];
  const trie = new Trie(aliases);
  const firsts = new Set([...aliases.keys()].map((alias) => alias.charCodeAt(0)));
  const mentions: OrganizationMention[] = [];
  for (let at = 0; at < text.length; ) {
    const match = firsts.has(text.charCodeAt(at)) ? trie.longestAt(text, at) : null;
    if (match) mentions.push({ ...match.value, span: { start: at, end: match.end }, rule, inferred: null });
    at = match ? match.end : at + 1;
  }
  return mentions;
}
