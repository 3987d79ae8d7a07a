import { describe, expect, it } from "vitest";
import { SentenceSign, signsIn } from "./sentenceSigns.ts";

const signed = (text: string) => ({ text, signs: signsIn(text) });

describe("signs of sentences", () => {
  const late = new SentenceSign(/随后/u);
  const leads = new SentenceSign(/^[^，。]{2,4}率队/u);

  it("match what their patterns match", () => {
    expect(late.test(signed("一行随后参观了校园。"))).toBe(true);
    expect(late.test(signed("随着合作深入，前后三次互访。"))).toBe(false);
    expect(leads.test(signed("李清率队来访。"))).toBe(true);
    expect(leads.test(signed("校长李清和书记率队来访。"))).toBe(false);
  });

  it("match words of a sentence that has them", () => {
    const sentence = signed("一行随后参观了校园。");
    expect(late.within(sentence, "随后参观")).toBe(true);
    expect(late.within(sentence, "参观了校园")).toBe(false);
  });

  it("have a bit each, which sentences without their characters lack", () => {
    expect(late.bit & leads.bit).toBe(0);
    const { signs } = signed("李清率队来访。");
    expect(signs & late.bit).toBe(0);
    expect(signs & leads.bit).toBe(leads.bit);
    expect(late.test({ text: "随后", signs: 0 })).toBe(false);
  });
});
