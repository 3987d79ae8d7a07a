import type { BundleDocument, BundleOrganization } from "../../bundle/schema.ts";
import type { Messages } from "../i18n/messages.ts";

/** An organization's other names, each with the reason for holding it to be one and the document that shows it; and what its own name could be short for. */
export function aliasReasons(
  { aliases, couldBe }: BundleOrganization,
  documents: ReadonlyMap<string, BundleDocument>,
  { reasons, listSeparator }: Messages,
): string[] {
  const names = aliases.map(({ name, rule, document }) => {
    const known = Object.hasOwn(reasons.alias, rule) ? reasons.alias[rule] : undefined;
    const reason = known ?? reasons.aliasOther(rule);
    const title = document === null ? null : (documents.get(document)?.title ?? documents.get(document)?.file);
    return reasons.aliasWithReason(name, title ? reasons.aliasShownIn(reason, title) : reason);
  });
  return couldBe.length === 0 ? names : [...names, reasons.couldBe(couldBe.join(listSeparator))];
}
