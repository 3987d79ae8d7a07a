import { describe, expect, it } from "vitest";
import type { PartyContext } from "./partyContext.ts";
import { CuedRules, firstThatHolds, type PartyCues, type PartyRule } from "./partyCues.ts";

const ruleOf = (id: PartyRule["id"], cues: PartyCues, holds: PartyRule["holds"] = () => true): PartyRule => ({
  id,
  summary: id,
  examples: [{ text: "", about: "" }],
  counterExamples: [""],
  cues,
  holds,
});
const rules = [
  ruleOf("party/by", { clause: [/由$/u], after: [/^[^，]{0,4}陪同/u] }),
  ruleOf("party/own", { mention: ({ rule }) => rule === "organization/own-page" }),
  ruleOf("party/comes", { after: [/^一行/u] }, ({ before }) => before === ""),
];
const cued = new CuedRules(rules);

function contextOf(before: string, after: string, rule = "organization/named"): PartyContext {
  const mention = { rule } as PartyContext["mention"];
  return { sentence: {} as PartyContext["sentence"], mention, before, clause: before, after };
}
const told = (context: PartyContext) => firstThatHolds(rules, cued.mayHold(context), context)?.id ?? null;

describe("CuedRules", () => {
  it("tells by the words on each side and by the mention which rules may hold", () => {
    expect(cued.mayHold(contextOf("由", "总经理陪同"))).toBe(0b001);
    expect(cued.mayHold(contextOf("", "总经理陪同"))).toBe(0b001);
    expect(cued.mayHold(contextOf("访问", "一行到访", "organization/own-page"))).toBe(0b110);
    expect(cued.mayHold(contextOf("访问", "总经理签约"))).toBe(0);
  });

  it("finds the first that holds of those that may", () => {
    expect(told(contextOf("由", "一行"))).toBe("party/by");
    expect(told(contextOf("", "一行"))).toBe("party/comes");
    expect(told(contextOf("访问", "一行"))).toBeNull();
    expect(told(contextOf("访问", "签约"))).toBeNull();
  });

  it("asks no rules beyond its own list", () => {
    expect(firstThatHolds(rules.slice(0, 1), 0b110, contextOf("", ""))).toBeNull();
  });
});
