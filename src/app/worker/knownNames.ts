import { type OrganizationTable, organizationTable } from "../../pipeline/corpus/organizationTable.ts";
import type { KnownOrganization } from "./localMessages.ts";

/** So many characters at its beginning a short name has in common with the full one: 西安交大 and 西安交通大学. */
const SAME_BEGINNING = 2;

/**
 * Whether a name that documents of the data use for an organization means it in others as well. What a document calls
 * somebody (交大, 市教育局) holds in that document; what follows from the names, or begins as the full name does, holds
 * elsewhere too.
 */
function holdsElsewhere({ name }: KnownOrganization, alias: KnownOrganization["aliases"][number]): boolean {
  return alias.document === null || alias.name.startsWith([...name].slice(0, SAME_BEGINNING).join(""));
}

/**
 * What the data calls organizations, as a table that a fold follows, so that a document of this device that says 西安交大
 * speaks of the 西安交通大学 of the data. A name that means two of them is used for neither.
 */
export function knownNames(organizations: readonly KnownOrganization[]): OrganizationTable {
  const rows = organizations
    .filter(({ couldBe }) => couldBe.length === 0)
    .map((one, row) => ({
      row,
      name: one.name,
      aliases: one.aliases.filter((alias) => holdsElsewhere(one, alias)).map(({ name }) => name),
      type: one.type === "other" ? null : one.type,
    }));
  return { ...organizationTable([{ file: "", rows, diagnostics: [] }]), remarks: [] };
}
