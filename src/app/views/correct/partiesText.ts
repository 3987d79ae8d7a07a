import type { PartyRole } from "../../../model/event.ts";
import type { Messages } from "../../i18n/messages.ts";

/**
 * Organizations with their roles in words.
 * @param parties a list, or a line for each: its name, a tab, its role
 */
export function partiesText(
  parties: string | readonly { readonly name: string; readonly role: string }[],
  { roles, listSeparator }: Messages,
): string {
  const list =
    typeof parties === "string"
      ? parties.split("\n").map((line) => {
          const [name = "", role = ""] = line.split("\t");
          return { name, role };
        })
      : parties;
  return list
    .map(({ name, role }) => (Object.hasOwn(roles, role) ? `${name}（${roles[role as PartyRole]}）` : name))
    .join(listSeparator);
}
