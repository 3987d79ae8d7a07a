import type { OrganizationMention } from "../../../model/mention.ts";
import { AbbreviatedNames } from "./abbreviatedNames.ts";

const stands = ({ organizationType }: OrganizationMention): boolean =>
  organizationType !== "government" && organizationType !== "university";

/** A name that abbreviates exactly one longer name of the document takes that name. */
export function linkAbbreviations(found: readonly OrganizationMention[]): OrganizationMention[] {
  const all = new Map<string, OrganizationMention>();
  for (const mention of found) if (mention.within === null) all.set(mention.name, mention);
  const names = [...all.values()].filter(stands);
  if (names.length < 2) return [...found];
  const abbreviated = new AbbreviatedNames(names.map(({ name }) => name));
  const fuller = new Map<string, OrganizationMention>();
  for (const short of names) {
    const full = names[abbreviated.fullOf(short.name)];
    if (full) fuller.set(short.name, full);
  }
  if (fuller.size === 0) return [...found];
  const resolve = (name: string): OrganizationMention | undefined => {
    const step = fuller.get(name);
    return step ? (resolve(step.name) ?? step) : undefined;
  };
  return found.map((mention) => {
    const full = resolve(mention.within ?? mention.name);
    if (!full) return mention;
    return mention.within
      ? { ...mention, within: full.name, organizationType: full.organizationType }
      : { ...mention, name: full.name, organizationType: full.organizationType, rule: "organization/abbreviation" };
  });
}
