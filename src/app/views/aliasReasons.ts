import type { BundleDocument, BundleOrganization } from "../../bundle/schema.ts";
import type { Messages } from "../i18n/messages.ts";
import { documentName } from "../store/shownName.ts";

/** An organization's other names, each with the reason for holding it to be one and the document that shows it; and what its own name could be short for. */
export function aliasReasons(
  { aliases, couldBe }: BundleOrganization,
  documentNamed: (id: string) => BundleDocument | null,
  { reasons, listSeparator }: Messages,
): string[] {
  const names = aliases.map(({ name, rule, document }) => {
    const known = Object.hasOwn(reasons.alias, rule) ? reasons.alias[rule] : undefined;
    const reason = known ?? reasons.aliasOther(rule);
    const shownIn = document === null ? null : documentNamed(document);
    const title = shownIn && documentName(shownIn);
    return reasons.aliasWithReason(name, title ? reasons.aliasShownIn(reason, title) : reason);
  });
  return couldBe.length === 0 ? names : [...names, reasons.couldBe(couldBe.join(listSeparator))];
}
