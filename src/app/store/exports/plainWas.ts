import type { BundleEvent } from "../../../bundle/schema.ts";

type Fact = BundleEvent["corrected"][number]["fact"] | NonNullable<BundleEvent["change"]>["facts"][number]["fact"];

/** A text or a list; of organizations and events with what stands behind a tab under a name of its own, where there is any. */
export type PlainWas = string | readonly (string | Readonly<Record<string, string>>)[] | null;

/**
 * What stood there before, for programs. The bundle has texts for people: kinds parted by spaces, a line for each name. Here kinds and
 * people are lists of texts, organizations of `{ name, role }`, and events that were merged or split of `{ title, date }`;
 * without the second member where it is not told. Title, place and date (EDTF) are texts. A value of `change` that was too long for
 * the bundle ends in `…`, as it does there.
 */
export function plainWas(fact: Fact, was: string | null): PlainWas {
  if (was === null) return null;
  const lines = was === "" ? [] : was.split("\n");
  switch (fact) {
    case "kinds":
      return was === "" ? [] : was.split(" ");
    case "people":
      return lines;
    case "organizations":
      return lines.map((line) => parted(line, "name", "role"));
    case "merge":
    case "split":
      return lines.map((line) => parted(line, "title", "date"));
    default:
      return was;
  }
}

function parted(line: string, first: string, second: string): Record<string, string> {
  const [text = "", more] = line.split("\t");
  return { [first]: text, ...(more !== undefined && { [second]: more }) };
}
