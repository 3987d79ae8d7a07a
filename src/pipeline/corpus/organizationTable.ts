import type { TableRemarks } from "../../model/corpus.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { OrganizationType } from "../../model/organization.ts";
import type { ReadRows, TableRow } from "./tableRows.ts";

/** A row with the file that it stands in. */
export interface PlacedRow extends TableRow {
  readonly file: string;
}

/** What the user says of organizations. It wins over everything that documents and rules say. */
export interface OrganizationTable {
  /** The canonical name for each name and alias, by {@link nameKey}. */
  readonly nameOf: ReadonlyMap<string, string>;
  /** By canonical name, for those whose type is given. */
  readonly typeOf: ReadonlyMap<string, OrganizationType>;
  /** Every alias with its canonical name, as written, in order of the rows. */
  readonly aliases: readonly (readonly [alias: string, name: string])[];
  /** All that it is made of, file after file. */
  readonly rows: readonly PlacedRow[];
  /** What is wrong with each file of it. */
  readonly remarks: readonly TableRemarks[];
}

export const NO_TABLE: OrganizationTable = { nameOf: new Map(), typeOf: new Map(), aliases: [], rows: [], remarks: [] };

/** One name for its spellings: full-width letters and brackets, spaces and case make no difference. */
export function nameKey(name: string): string {
  return name.normalize("NFKC").replace(/\s/gu, "").toLowerCase();
}

interface Claim {
  readonly alias: string;
  readonly name: string;
  readonly file: string;
  readonly row: number;
}

const place = ({ file, row }: { readonly file: string; readonly row: number }) => `row ${row} of ${file}`;

/**
 * Makes one table of the rows of one or more files. What contradicts itself is told and has no effect: an alias of two
 * names, an alias that is a name of its own, a second type. The order of the files makes no difference but in the words.
 */
export function organizationTable(files: readonly ReadRows[]): OrganizationTable {
  const ordered = [...files].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  const diagnostics = new Map<string, Diagnostic[]>(ordered.map(({ file, diagnostics }) => [file, [...diagnostics]]));
  const tell = (file: string, rule: string, message: string) =>
    diagnostics.get(file)?.push({ rule: `organizations/${rule}`, severity: "warning", message, span: null });

  const names = new Map<string, string>();
  const typeOf = new Map<string, OrganizationType>();
  const claims = new Map<string, Claim[]>();
  const rows: readonly PlacedRow[] = ordered.flatMap(({ file, rows }) => rows.map((row) => ({ ...row, file })));
  for (const { name, type, ...at } of rows) {
    const canonical = names.get(nameKey(name)) ?? name;
    names.set(nameKey(name), canonical);
    const known = typeOf.get(canonical);
    if (type !== null && known === undefined) typeOf.set(canonical, type);
    else if (type !== null && known !== type) {
      const message = `Unexpected second type ${type} for ${name} in row ${at.row}, expected ${known} as before; the first counts. Keep one of them.`;
      tell(at.file, "two-types", message);
    }
    for (const alias of at.aliases) {
      const list = claims.get(nameKey(alias)) ?? [];
      list.push({ alias, name: canonical, file: at.file, row: at.row });
      claims.set(nameKey(alias), list);
    }
  }

  const nameOf = new Map(names);
  const aliases: [string, string][] = [];
  for (const [key, [first, ...more]] of claims) {
    if (!first) continue;
    const own = names.get(key);
    const other = more.find(({ name }) => name !== first.name);
    if (own !== undefined) {
      const wrong = [first, ...more].find(({ name }) => name !== own);
      if (!wrong) continue;
      const message = `Unexpected alias ${wrong.alias} of ${wrong.name} in row ${wrong.row}, expected a name that no row calls its own; the alias is not used. Keep one of the two rows.`;
      tell(wrong.file, "alias-is-name", message);
    } else if (other) {
      const message = `Unexpected alias ${other.alias} of ${other.name} in row ${other.row}: it is ${first.name} in ${place(first)}; it is used for neither. Keep one of the two.`;
      tell(other.file, "two-names", message);
    } else {
      nameOf.set(key, first.name);
      aliases.push([first.alias, first.name]);
    }
  }
  const remarks = ordered.map(({ file }) => ({ file, diagnostics: diagnostics.get(file) ?? [] }));
  return { nameOf, typeOf, aliases, rows, remarks };
}
