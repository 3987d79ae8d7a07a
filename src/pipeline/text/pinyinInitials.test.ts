import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pinyinInitials } from "./pinyinInitials.ts";

describe("pinyinInitials", () => {
  it.each([
    ["西安交通大学", "xajtdx"],
    ["西安交大", "xajd"],
    ["重庆市人民政府", "cqsrmzf"],
    ["厦门大学", "xmdx"],
    ["长安汽车", "caqc"],
    ["长沙银行", "csyh"],
    ["中国银行西安分行", "zgyhxafh"],
    ["农发行", "nfh"],
    ["中国银行业协会", "zgyhyxh"],
    ["中国重型汽车集团", "zgzxqcjt"],
    ["厦大", "xd"],
    ["西藏大学", "xzdx"],
    ["音乐学院", "yyxy"],
    ["会计学院", "kjxy"],
    ["山东单县", "sdsx"],
    ["乐清市", "yqs"],
    ["武汉市黄陂区", "whshpq"],
  ])("reads the characters of %s by their words", (name, initials) => {
    expect(pinyinInitials(name, "organization")).toBe(initials);
  });

  it.each([
    ["ABB公司", "abbgs"],
    ["中国（上海）自由贸易试验区", "zgshzymysyq"],
    ["第 2 医院", "d2yy"],
    ["ＴＣＬ集团", "tcljt"],
    ["Orléans大学", "orleansdx"],
    ["国科大·UCAS", "gkducas"],
    ["——", ""],
    ["", ""],
  ])("keeps Latin letters and digits of %s and nothing else", (name, initials) => {
    expect(pinyinInitials(name, "organization")).toBe(initials);
  });

  it.each([
    ["单霁翔", "sjx"],
    ["曾庆红", "zqh"],
    ["仇保兴", "qbx"],
    ["解振华", "xzh"],
    ["查济民", "zjm"],
    ["尉迟恭", "ycg"],
    ["欧阳修", "oyx"],
    ["哈桑·买买提", "hsmmt"],
    ["Tim Cook", "timcook"],
  ])("reads the head of a person's name %s as a surname", (name, initials) => {
    expect(pinyinInitials(name, "person")).toBe(initials);
  });

  it("gives small letters and digits for whatever is called so, and the same each time", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.constantFrom("organization" as const, "person" as const),
        (name, of) => {
          const initials = pinyinInitials(name, of);
          expect(initials).toMatch(/^[a-z0-9]*$/);
          expect(pinyinInitials(name, of)).toBe(initials);
        },
      ),
    );
  });
});
