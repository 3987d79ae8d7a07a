import type { PersonMention } from "../../../model/mention.ts";

/**
 * The last parts of names abroad (史密斯 of 玛丽·史密斯), each with whom it means; none that two share. `known` has
 * each person under the whole name.
 */
export function lastParts(known: ReadonlyMap<string, PersonMention>): Map<string, PersonMention> {
  const parts = new Map<string, PersonMention>();
  const shared = new Set<string>();
  for (const [name, person] of known) {
    const last = /[·・•‧]([\u4e00-\u9fff]{2,8})$/u.exec(name)?.[1];
    if (last === undefined) continue;
    if (parts.has(last)) shared.add(last);
    parts.set(last, person);
  }
  for (const last of shared) parts.delete(last);
  return parts;
}
