import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { yamlEntries } from "./frontMatter.ts";
import { plainEntries } from "./plainYaml.ts";

const KEYS = ["title", "日期", "source_name", "tags", "author", "a-b"];
const VALUES = [
  "海川大学来访",
  "2023-05-06 08:30:00",
  "2023-05-06T08:30:00+08:00",
  "'海川大学 : 来访'",
  '"东湖市 # 签约"',
  "海川 # 东湖",
  "海川: 东湖",
  "来访:",
  "https://news.example.com/a#b",
  "[海川, 东湖 , 合作]",
  "[]",
  "[海川, 'a']",
  "null",
  "true",
  "~",
  "- a",
  "| ",
  "'it''s'",
  '"a\\nb"',
  "",
  "“引号”在前",
  "{a: b}",
  "&x y",
];

describe("front matter without the full reader of YAML", () => {
  it.each([
    ["title: 海川大学来访\ndate: 2023-05-06\n", ["title=海川大学来访", "date=2023-05-06"]],
    ["title: '海川大学 来访'\ntags: [合作, 东湖]\n", ["title=海川大学 来访", "tags=合作、东湖"]],
    ["author:\n  - 李丽\n  - 王二\ndate: 2023-05-06", ["author=李丽、王二", "date=2023-05-06"]],
  ])("reads %j", (text, expected) => {
    expect(plainEntries(text)?.map(({ key, value }) => `${key}=${value}`)).toEqual(expected);
  });

  it.each(["title: 海川\n  大学\n", "source:\n  name: 东湖网\n", "title: >\n  海川\n", "title:\n", "没有名称的一行\n"])(
    "leaves %j",
    (text) => {
      expect(plainEntries(text)).toBeNull();
    },
  );

  it("gives what the full reader gives", () => {
    const value = fc.oneof(
      fc.constantFrom(...VALUES),
      fc.string({ maxLength: 6, unit: fc.constantFrom(..." :#-[],'\"a1海\\") }),
    );
    const line = fc.oneof(
      fc.tuple(fc.constantFrom(...KEYS), fc.constantFrom(": ", ":", ":  "), value).map((parts) => parts.join("")),
      fc.tuple(fc.constantFrom("- ", "  - ", "-", "  "), value).map((parts) => parts.join("")),
      fc.constantFrom("", " ", "# 说明"),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), fc.constantFrom("", "\n"), (lines, end) => {
        const text = lines.join("\n") + end;
        const plain = plainEntries(text);
        if (plain) expect({ entries: plain, problem: null }).toEqual(yamlEntries(text));
      }),
      { numRuns: 5000 },
    );
  });
});
