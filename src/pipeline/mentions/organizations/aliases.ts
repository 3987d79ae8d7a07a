import type { OrganizationMention } from "../../../model/mention.ts";
import { Trie } from "../../text/trie.ts";

/** Short names of a document, each with a mention of the organization that it stands for. */
export type Aliases = ReadonlyMap<string, OrganizationMention>;

/** Which UTF-16 units a short name of the text at hand begins with; all 0 between calls. */
const firsts = new Uint8Array(0x10000);

/** A mention of the organization at every place where one of its short names stands; of several there the longest. */
export function occurrences(text: string, aliases: Aliases, rule: string): OrganizationMention[] {
  const mentions: OrganizationMention[] = [];
  if (aliases.size === 0) return mentions;
  const trie = new Trie(aliases);
  for (const alias of aliases.keys()) firsts[alias.charCodeAt(0)] = 1;
  for (let at = 0; at < text.length; ) {
    const match = firsts[text.charCodeAt(at)] === 1 ? trie.longestAt(text, at) : null;
    if (match) {
      // Elsewhere in the text it may be a party.
      const { founded: _, ...value } = match.value;
      mentions.push({ ...value, span: { start: at, end: match.end }, rule, inferred: null });
    }
    at = match ? match.end : at + 1;
  }
  for (const alias of aliases.keys()) firsts[alias.charCodeAt(0)] = 0;
  return mentions;
}
