import { describe, expect, it } from "vitest";
import { pastedFile } from "./dropped.ts";

describe("a pasted text", () => {
  it("is a file with the name of its first line, without what cannot be in a name or is not seen", async () => {
    const file = pastedFile("\n \u202e甲校\u200b访乙市/丙\u2069\t公司\n\n正文。", "粘贴的文字");
    expect(file.name).toBe("甲校访乙市 丙 公司.txt");
    expect(new TextDecoder().decode(await file.content())).toContain("\u202e甲校");
    expect(pastedFile("字".repeat(99), "").name).toBe(`${"字".repeat(30)}.txt`);
    expect(pastedFile("\u202e\n正文。", "粘贴的文字").name).toBe("粘贴的文字.txt");
  });
});
