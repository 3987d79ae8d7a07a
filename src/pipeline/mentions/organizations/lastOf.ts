import type { OrganizationMention } from "../../../model/mention.ts";
import type { OrganizationType } from "../../../model/organization.ts";

/** So many mentions before the words are looked at. */
const FAR_BACK = 200;

/** The last organization of a type that the same paragraph names before an offset. */
export function lastOf(
  found: readonly OrganizationMention[],
  types: readonly OrganizationType[],
  ending: RegExp | undefined,
  text: string,
  before: number,
): { readonly name: string; readonly type: OrganizationType } | null {
  const paragraph = text.lastIndexOf("\n", before - 1);
  let low = 0;
  let high = found.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((found[middle]?.span.end ?? 0) <= before) low = middle + 1;
    else high = middle;
  }
  for (let i = low - 1; i >= 0 && low - i <= FAR_BACK; i--) {
    const mention = found[i];
    if (!mention || mention.span.start <= paragraph) return null;
    const name = mention.within ?? mention.name;
    if (types.includes(mention.organizationType) && (!ending || ending.test(name)))
      return { name, type: mention.organizationType };
  }
  return null;
}
