import type { BundleEvent } from "../../bundle/schema.ts";

type Office = Pick<BundleEvent["people"][number], "organization" | "title">;

/** A person's title as it stands in the text, behind the organization where the title does not name it; empty where neither is known. */
export function officeOf({ organization, title }: Office): string {
  if (title === null || organization === null || title.includes(organization)) return title ?? organization ?? "";
  return `${organization} ${title}`;
}
