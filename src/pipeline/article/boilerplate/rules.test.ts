import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BOILERPLATE_RULES, matchBoilerplate } from "./boilerplate.ts";
import { rubric } from "./rubric.ts";

const asLine = (text: string) => ({ key: text, loose: text, boilerplate: undefined });

describe.each([...BOILERPLATE_RULES, rubric].map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
  it.each(rule.examples)("takes %s", (line) => {
    expect(rule.matches(line) || (rule !== rubric && matchBoilerplate(asLine(line)) !== null)).toBe(true);
  });

  it.each(rule.counterExamples)("leaves %s", (line) => {
    expect(rule.matches(line)).toBe(false);
    expect(matchBoilerplate(asLine(line))).toBeNull();
  });
});

describe("a rule", () => {
  const lines = [...BOILERPLATE_RULES.flatMap(({ examples }) => examples)];

  it("is asked about every line that it matches", () => {
    const part = fc.constantFrom(...lines);
    const piece = fc.oneof(fc.constantFrom("", " ", "（", "【", "李丽", "3", "。", "："), part);
    fc.assert(
      fc.property(piece, part, piece, fc.nat(12), fc.nat(12), (before, line, after, head, tail) => {
        const text = `${before}${line.slice(head, line.length - tail)}${after}`;
        const first = BOILERPLATE_RULES.find((rule) => rule.matches(text));
        if (first && text.length <= 400) expect(matchBoilerplate(asLine(text))).toBe(first);
      }),
      { numRuns: 3000 },
    );
  });
});

describe("a line of parts", () => {
  it.each([
    "某报集团数字报刊平台　上一期　下一期　放大　缩小",
    "阅读原文　阅读 1,204　赞 36",
    "[责任编辑：李丽]　【纠错】",
    "阅读(8)┊ 评论 (1)┊ 收藏(0) ┊转载原文 ┊ 喜欢▼ ┊打印┊举报",
    "打 印     关 闭          访问量  ：  66",
  ])("is boilerplate where its parts are: %s", (line) => {
    expect(matchBoilerplate(asLine(line))).not.toBeNull();
  });

  it.each(["学校与银行签约　双方互派专家　打印", "合作内容 阅读 推广"])(
    "survives with words of its own: %s",
    (line) => {
      expect(matchBoilerplate(asLine(line))).toBeNull();
    },
  );
});
