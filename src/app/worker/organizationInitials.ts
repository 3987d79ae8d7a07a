import { pinyinInitials } from "../../pipeline/text/pinyinInitials.ts";

/** The first letters of the pinyin of an organization's name, as a build gives them. The table for it comes with this file. */
export function organizationInitials(name: string): string {
  return pinyinInitials(name, "organization");
}
