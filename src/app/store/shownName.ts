import { escaped } from "../../bundle/escapedName.ts";
import type { BundleDocument } from "../../bundle/schema.ts";

/** Letters that run from right to left, and take digits and marks beside them along. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * The name of a file as it can stand in a sentence: what would turn the words around it or break their line is shown as an
 * escape, as on the command line, and what runs from right to left stands apart.
 */
export function shownName(file: string): string {
  const name = escaped(file);
  return RIGHT_TO_LEFT.test(name) ? `\u2068${name}\u2069` : name;
}

/** What a document is called: its title, else its file. */
export function documentName({ title, file }: Pick<BundleDocument, "title" | "file">): string {
  return title ?? shownName(file);
}
