import { type OrganizationTable, organizationTable } from "../../pipeline/corpus/organizationTable.ts";
import { type ReadRows, readTableRows } from "../../pipeline/corpus/tableRows.ts";
import { type DocumentFailure, isReadFailure } from "../stages/stages.ts";
import type { InputFile } from "./inputFiles.ts";
import { readInputFile } from "./readInputFile.ts";

/** What the user's tables of organizations say, and which of them could not be read. */
export interface ReadTables {
  readonly table: OrganizationTable;
  readonly failures: readonly DocumentFailure[];
}

/** Reads the tables of organizations that were found, and makes one of them. A table that cannot be read is a failure. */
export async function readTables(found: readonly InputFile[]): Promise<ReadTables> {
  const rows: ReadRows[] = [];
  const failures: DocumentFailure[] = [];
  for (const one of found) {
    const bytes = await readInputFile(one, "table");
    const read = bytes instanceof Uint8Array ? readTableRows(one.file, bytes) : bytes;
    if (isReadFailure(read)) failures.push({ ...read, record: null });
    else rows.push(read);
  }
  return { table: organizationTable(rows), failures };
}
