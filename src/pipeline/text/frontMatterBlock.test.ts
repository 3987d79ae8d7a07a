import { describe, expect, it } from "vitest";
import { frontMatterBlock } from "./frontMatterBlock.ts";

const inside = (text: string) => {
  const block = frontMatterBlock(text);
  return block && text.slice(block.start, block.end);
};

describe("frontMatterBlock", () => {
  it.each([
    ["---\ntitle: 甲\n---\n正文", "title: 甲\n"],
    ["\n\n---\r\ntitle: 甲\r\n---\r\n正文", "title: 甲\r\n"],
    ["---\n标题: 甲\n日期：2023-05-07\n---\n", "标题: 甲\n日期：2023-05-07\n"],
    ["---\ntitle: 甲\n...\n正文", "title: 甲\n"],
    ["+++\ntitle = '甲'\n+++\n正文", "title = '甲'\n"],
    ["---\n# 注释\n\ntitle: 甲\n---\n", "# 注释\n\ntitle: 甲\n"],
    ["---\ntitle: 甲\ntags:\n  - 乙\ndate: 2023-05-07\n\n正文两段。\n", "title: 甲\ntags:\n  - 乙\ndate: 2023-05-07\n"],
    [`---\n${"k: v\n".repeat(3000)}---\n正文`, "k: v\n".repeat(3000)],
  ])("finds it in %j", (text, expected) => {
    expect(inside(text)).toBe(expected);
  });

  it.each([
    "---\n甲校与乙市签约。\n---\n正文",
    "正文\n---\ntitle: 甲\n---\n",
    "---\n来源：东湖日报\n\n正文一段。",
    "---",
    "",
    "+++\n正文",
    "---\ntitle: 甲\n\n甲校与乙市签约。\n\n---\n",
  ])("is none in %j", (text) => {
    expect(inside(text)).toBeNull();
  });

  it("ends where the article begins, though a rule stands below", () => {
    expect(inside("---\ntitle: 甲\ndate: 2023-05-07\n\n甲校与乙市签约。\n\n---\n附注\n")).toBe(
      "title: 甲\ndate: 2023-05-07\n",
    );
  });

  it("says where the closing fence is missing", () => {
    expect(frontMatterBlock("---\na: b\nc: d\n\n正文")?.close).toBeNull();
  });
});
