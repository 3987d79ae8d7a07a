import { describe, expect, it } from "vitest";
import { organizationTable } from "./organizationTable.ts";
import { foldAll, testDocument } from "./testDocuments.ts";

describe("rows of the user's table without effect", () => {
  it("are told where neither name nor alias is met in any document", () => {
    const row = (row: number, name: string, ...aliases: string[]) => ({ row, name, aliases, type: null });
    const rows = [row(2, "南开大学", "南大"), row(3, "海河控股集团", "海河集团"), row(4, "恒通电气"), row(5, "ｘ大学")];
    const table = organizationTable([{ file: "organizations.csv", rows, diagnostics: [] }]);
    const accounts = [{ date: "2024-03-05", parties: ["南开大学", "海河集团"] }];
    const [remarks] = foldAll([testDocument("a.txt", accounts)], table).tables;
    expect(remarks?.diagnostics).toMatchObject([
      { rule: "organizations/unused-row", severity: "info", message: expect.stringContaining("row 4 with 恒通电气") },
      { rule: "organizations/unused-row", message: expect.stringContaining("row 5") },
    ]);
  });
});
