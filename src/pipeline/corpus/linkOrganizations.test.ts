import { describe, expect, test } from "vitest";
import type { Extraction } from "../../model/corpus.ts";
import { linkOrganizations } from "./linkOrganizations.ts";
import { NO_TABLE, type OrganizationTable, organizationTable } from "./organizationTable.ts";
import { readTableRows } from "./tableRows.ts";
import { type TestLink, testDocument } from "./testDocuments.ts";
import { testify } from "./testify.ts";

/** A document with one event of these parties. */
const telling = (file: string, parties: readonly string[], links: readonly TestLink[] = []) =>
  testDocument(file, [{ date: "2024-03-05", parties }], links);

function table(csv: string): OrganizationTable {
  const rows = readTableRows("organizations.csv", new TextEncoder().encode(csv));
  if ("code" in rows) throw new Error(rows.message);
  return organizationTable([rows]);
}

/** Each organization with its aliases: `name = alias (rule)`. */
function linked(documents: readonly Extraction[], names: OrganizationTable = NO_TABLE): string[] {
  return linkOrganizations(documents.map(testify), names).organizations.map(({ name, aliases }) =>
    [name, ...aliases.map((alias) => `${alias.name} ${alias.rule}`)].join(" = "),
  );
}

describe("names that are one", () => {
  test.each<[string, Extraction[], string[]]>([
    [
      "a short name that another document defines",
      [telling("a", ["恒通电气股份有限公司"], [["恒通股份", "恒通电气股份有限公司"]]), telling("b", ["恒通股份"])],
      ["恒通电气股份有限公司 = 恒通股份 alias/defined"],
    ],
    [
      "a short name defined by a document without events",
      [testDocument("a", [], [["恒通股份", "恒通电气股份有限公司"]]), telling("b", ["恒通股份"])],
      ["恒通电气股份有限公司 = 恒通股份 alias/defined"],
    ],
    [
      "legal forms of one stem",
      [telling("a", ["恒通电气有限公司"]), telling("b", ["恒通电气有限责任公司"]), telling("c", ["恒通电气"])],
      ["恒通电气有限责任公司 = 恒通电气 alias/legal-form = 恒通电气有限公司 alias/limited-company"],
    ],
    [
      "a government, its people's government and the province before it",
      [telling("a", ["西安市人民政府"]), telling("b", ["陕西省西安市"]), telling("c", ["西安市"])],
      ["西安市 = 西安市人民政府 alias/peoples-government = 陕西省西安市 alias/administrative-prefix"],
    ],
    [
      "a university and its usual short name",
      [telling("a", ["云山理工大学"]), telling("b", ["云山理工"])],
      ["云山理工大学 = 云山理工 alias/usual-short-name"],
    ],
    [
      "spellings",
      [telling("a", ["云山地质大学(海川)"]), telling("b", ["云山地质大学（海川）"])],
      ["云山地质大学（海川） = 云山地质大学(海川) alias/spelling"],
    ],
    [
      "a chain of short names",
      [
        telling("a", ["恒通电气股份有限公司"], [["恒通股份", "恒通电气股份有限公司"]]),
        telling("b", ["恒通股份"], [["恒通", "恒通股份"]]),
        telling("c", ["恒通"]),
      ],
      ["恒通电气股份有限公司 = 恒通 alias/defined = 恒通股份 alias/defined"],
    ],
  ])("%s", (_what, documents, expected) => {
    expect(linked(documents)).toEqual(expected);
    expect(linked([...documents].reverse())).toEqual(expected);
  });

  test("an alias names the first document that shows it", () => {
    const documents = [
      telling("a", ["恒通股份"]),
      telling("b", ["恒通电气股份有限公司"], [["恒通股份", "恒通电气股份有限公司"]]),
      telling("c", ["恒通电气股份有限公司"], [["恒通股份", "恒通电气股份有限公司"]]),
    ];
    expect(linkOrganizations(documents.map(testify), NO_TABLE).organizations[0]?.aliases).toEqual([
      { name: "恒通股份", rule: "alias/defined", document: "d-b" },
    ]);
  });
});

describe("names that stay apart", () => {
  test("a short name that two documents define for two organizations, and what it could be is told", () => {
    const documents = [
      telling("a", ["恒通电气股份有限公司"], [["恒通股份", "恒通电气股份有限公司"]]),
      telling("b", ["恒通能源股份有限公司"], [["恒通股份", "恒通能源股份有限公司"]]),
      telling("c", ["恒通股份"]),
    ];
    const { organizations } = linkOrganizations(documents.map(testify), NO_TABLE);
    expect(organizations.map(({ name, couldBe }) => [name, couldBe])).toEqual([
      ["恒通电气股份有限公司", []],
      ["恒通股份", ["恒通电气股份有限公司", "恒通能源股份有限公司"]],
      ["恒通能源股份有限公司", []],
    ]);
  });

  test.each<[string, Extraction[]]>([
    ["a group and its daughter", [telling("a", ["海河集团"]), telling("b", ["海河集团北京有限公司"])]],
    [
      "a group and its daughter, even where a document shortens so",
      [
        telling("a", ["海河集团"]),
        telling("b", ["海河集团北京有限公司"], [["海河集团", "海河集团北京有限公司", "organization/abbreviation"]]),
      ],
    ],
    ["a company and its group", [telling("a", ["恒通电气有限公司"]), telling("b", ["恒通电气集团有限公司"])]],
    ["two parties of one event", [telling("a", ["恒通电气", "恒通电气股份有限公司"])]],
    ["two companies of one stem", [telling("a", ["恒通电气有限公司"]), telling("b", ["恒通电气股份有限公司"])]],
    ["a university and its hospital", [telling("a", ["云山大学"]), telling("b", ["云山大学附属医院"])]],
    ["districts of one name", [telling("a", ["南京市鼓楼区"]), telling("b", ["鼓楼区"])]],
    [
      "short names that only hold within a document",
      [telling("a", ["兰州交通大学"], [["交大", "兰州交通大学"]]), telling("b", ["交大"])],
    ],
    [
      "a name that the lexicon gives to others, whatever one document defines",
      [
        telling("a", ["南江航运有限公司"], [["南航", "南江航运有限公司"]]),
        telling("b", ["南航"]),
        telling("c", ["西江工业大装备公司"], [["西工大", "西江工业大装备公司"]]),
        telling("d", ["西工大"]),
      ],
    ],
    [
      "what a document calls the people in a place",
      [
        telling("a", ["海河集团重庆电力有限公司"], [["重庆公司", "海河集团重庆电力有限公司"]]),
        telling("b", ["重庆公司"]),
      ],
    ],
  ])("%s", (_what, documents) => {
    const names = new Set(documents.flatMap(({ events }) => events[0]?.organizations.map(({ name }) => name) ?? []));
    expect(linkOrganizations(documents.map(testify), NO_TABLE).organizations).toHaveLength(names.size);
  });
});

describe("the user's table", () => {
  const defined = [
    telling("a", ["恒通电气股份有限公司"], [["恒通股份", "恒通电气股份有限公司"]]),
    telling("b", ["恒通股份"]),
  ];

  test("its name and type win, and its aliases link", () => {
    const { organizations } = linkOrganizations(
      [...defined, telling("c", ["星辰"])].map(testify),
      table("name,alias,type\n恒通股份,恒通电气股份有限公司;星辰,研究院\n"),
    );
    expect(organizations).toMatchObject([
      {
        name: "恒通股份",
        type: "institute",
        aliases: [
          { name: "恒通电气股份有限公司", rule: "alias/table", document: null },
          { name: "星辰", rule: "alias/table", document: null },
        ],
      },
    ]);
  });

  test("two names of it stay two, whatever documents say", () => {
    expect(linked(defined, table("name\n恒通股份\n恒通电气股份有限公司\n"))).toEqual([
      "恒通电气股份有限公司",
      "恒通股份",
    ]);
  });

  test("it settles what documents leave open", () => {
    const documents = [
      telling("a", ["恒通电气股份有限公司"], [["恒通股份", "恒通电气股份有限公司"]]),
      telling("b", ["恒通能源股份有限公司"], [["恒通股份", "恒通能源股份有限公司"]]),
      telling("c", ["恒通股份"]),
    ];
    const { organizations } = linkOrganizations(
      documents.map(testify),
      table("name,alias\n恒通能源股份有限公司,恒通股份\n"),
    );
    expect(organizations.map(({ name }) => name)).toEqual(["恒通电气股份有限公司", "恒通能源股份有限公司"]);
  });

  test("other names of what it names still join by evidence", () => {
    expect(linked([...defined, telling("c", ["恒通电气"])], table("名称,类型\n恒通电气股份有限公司,企业\n"))).toEqual([
      "恒通电气股份有限公司 = 恒通电气 alias/legal-form = 恒通股份 alias/defined",
    ]);
  });
});
