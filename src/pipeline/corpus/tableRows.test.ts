import { describe, expect, it } from "vitest";
import { legacyBytes } from "../source/encodings/legacyBytes.ts";
import { organizationTable } from "./organizationTable.ts";
import { readTableRows } from "./tableRows.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);

function read(bytes: Uint8Array, file = "s/organizations.csv") {
  const found = readTableRows(file, bytes);
  if ("code" in found) throw new Error(found.message);
  return found;
}

/** The rows as `name:type=alias,alias`. */
const rows = (text: string) =>
  read(utf8(text)).rows.map(({ name, type, aliases }) => `${name}:${type ?? ""}=${aliases.join()}`);

const remarks = (...texts: string[]) =>
  organizationTable(texts.map((text, place) => read(utf8(text), `${place}/organizations.csv`))).remarks.flatMap(
    ({ file, diagnostics }) => diagnostics.map(({ rule, message }) => `${file} ${rule} ${message}`),
  );

describe("reading a table of organizations", () => {
  it.each([
    ["English headers", "name,alias,type\n云山大学,云大,university\n"],
    ["Chinese headers in another order", "类型,名称,别名\n高校,云山大学,云大\n"],
    ["tabs and other columns", "编号\t全称\t简称\t类别\n1\t云山大学\t云大\t大学\n"],
    ["semicolons, as spreadsheets write them", "sep=;\nName;Alias;Type\n云山大学;云大;高校\n"],
    [
      "a byte order mark, quotes and blank lines",
      '\uFEFF\r\n"name","alias","type"\r\n\r\n"云山大学","云大","高校"\r\n',
    ],
    ["Traditional characters", "名稱,別名,類型\n雲山大學,雲大,大學\n"],
    ["what shows nothing", "name,alias,type\n\u202E云山\u200B大学,云大\u00AD,高校\n"],
  ])("takes %s", (_what, text) => {
    expect(rows(text)).toEqual(["云山大学:university=云大"]);
  });

  it("takes several aliases of one row, and of several rows", () => {
    expect(rows('name,alias\n云山大学,"云大;云山、云山大 | 云山\n校本部"\n云山大学,山大\n')).toEqual([
      "云山大学:=云大,云山,云山大,校本部",
      "云山大学:=山大",
    ]);
  });

  it("reads GB18030", () => {
    const text = "名称,别名,类型\n云山大学,云大,高校\n恒通电气股份有限公司,恒通股份,企业\n";
    expect(read(legacyBytes(text, "gb18030")).rows).toEqual(read(utf8(text)).rows);
  });

  it.each([
    ["nothing", new Uint8Array(), "empty"],
    ["blank lines", utf8("\n\n"), "empty"],
    ["bytes that are no text", Uint8Array.from({ length: 400 }, (_, i) => (i * 37) % 256), "binary"],
    ["a table without names", utf8("alias,type\n云大,高校\n"), "no-name-column"],
    ["prose", utf8("云山大学与海川大学签约。\n"), "no-name-column"],
  ])("refuses %s and says what to do", (_what, bytes, code) => {
    const failure = readTableRows("s/organizations.csv", bytes);
    expect(failure).toMatchObject({ file: "s/organizations.csv", code, message: expect.stringContaining("名称") });
  });

  it.each([
    ["name,alias\n,云大\n", /row 2.*no name/],
    ["name,alias\n云山大学,云大,云山\n", /3 columns in row 2, expected 2/],
    ["name,type\n云山大学,书店\n", /type 书店 in row 2/],
    ['name,alias\n云山大学,"云大\n', /quote.*row 2/],
    ["name,alias\n云山大学,云大\n海川大学,云大\n", /alias 云大 of 海川大学 in row 3: it is 云山大学 in row 2/],
    ["name,alias\n云山大学,海川大学\n海川大学,\n", /alias 海川大学 of 云山大学 in row 2/],
    ["name,type\n云山大学,高校\n云山大学,企业\n", /second type company for 云山大学 in row 3/],
  ])("tells what is wrong with %j", (text, message) => {
    expect(remarks(text)).toEqual([expect.stringMatching(message)]);
  });

  it("says nothing of the same row twice", () => {
    expect(remarks("name,alias\n云山大学,云大\n云山大学,云大\n", "name,alias\n云山大学,云大\n")).toEqual([]);
  });

  it("uses an alias of two names for neither, whichever file comes first", () => {
    const files = ["name,alias\n云山大学,云大\n", "name,alias\n云岭大学,云大\n"].map((text, place) =>
      read(utf8(text), `${place}/organizations.csv`),
    );
    for (const order of [files, [...files].reverse()]) {
      const { nameOf, aliases, remarks } = organizationTable(order);
      expect(nameOf.has("云大")).toBe(false);
      expect(aliases).toEqual([]);
      expect(remarks.map(({ diagnostics }) => diagnostics.length)).toEqual([0, 1]);
    }
  });
});
