import type { TableRemarks } from "../../model/corpus.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Organization } from "../../model/organization.ts";
import { nameKey, type OrganizationTable, type PlacedRow } from "./organizationTable.ts";

/**
 * The remarks on the user's tables, with one more for each row that says nothing of any organization of the corpus: neither its
 * name nor one of its aliases is met, so that it has no effect. That may well be meant, and is only said for who looks.
 */
export function remarkUnusedRows(
  { rows, remarks }: Pick<OrganizationTable, "rows" | "remarks">,
  organizations: readonly Organization[],
): readonly TableRemarks[] {
  if (rows.length === 0) return remarks;
  const met = new Set(
    organizations.flatMap(({ name, aliases }) => [nameKey(name), ...aliases.map((alias) => nameKey(alias.name))]),
  );
  const unused = rows.filter(({ name, aliases }) => ![name, ...aliases].some((one) => met.has(nameKey(one))));
  return remarks.map(({ file, diagnostics }) => ({
    file,
    diagnostics: [...diagnostics, ...unused.filter((row) => row.file === file).map(remark)],
  }));
}

function remark({ row, name }: PlacedRow): Diagnostic {
  const message = `Unexpected row ${row} with ${name}, expected a name or an alias that some document has; the row has no effect. Check how the documents write it.`;
  return { rule: "organizations/unused-row", severity: "info", message, span: null };
}
