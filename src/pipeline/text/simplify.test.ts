import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isTraditional, simplify, simplifyKey } from "./simplify.ts";

describe("simplify", () => {
  it.each([
    ["校長會見來訪客人，雙方簽署協議", "校长会见来访客人，双方签署协议"],
    ["會場打掃得乾乾淨淨，隨著音樂響起", "会场打扫得干干净净，随着音乐响起"],
    ["乾隆年間的檔案館", "乾隆年间的档案馆"],
    ["衞生部門爲綫路裏的羣眾服務", "卫生部门为线路里的群众服务"],
  ])("reads %s", (text, expected) => {
    expect(simplify(text)).toBe(expected);
  });

  it.each(["副校长张乾著有两部著作", "瞭望台落成", "宫商角徵羽", "签约 2023-05-06 ABC"])(
    "leaves Simplified %s",
    (text) => {
      expect(simplify(text)).toBe(text);
    },
  );

  it("converts the odd Traditional character in Simplified text", () => {
    expect(simplify("来自洛陽市的客人参观了校史馆，并与师生代表座谈，双方就下一步的合作交换意见。")).toContain(
      "洛阳市",
    );
  });
});

describe("isTraditional", () => {
  it("goes by the share of characters that Simplified text lacks", () => {
    expect(isTraditional("大學與企業簽約")).toBe(true);
    expect(isTraditional("大学与企业签约")).toBe(false);
    expect(isTraditional("2023")).toBe(false);
  });
});

describe("simplifyKey", () => {
  it("has the text's offsets, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("學", "学", "㑮", "𠀾", "𫝈", "a", "，", "著") }), (text) => {
        const key = simplifyKey(text);
        expect(key.length).toBe(text.length);
        expect([...simplify(text)].length).toBe([...text].length);
      }),
    );
  });
});
