import { describe, expect, it } from "vitest";
import { testEvent, testIndex } from "../testIndex.ts";
import { joinChoice } from "./joinPreview.ts";

const organization = (name: string, ...aliases: string[]) => ({
  name,
  type: "other" as const,
  aliases: aliases.map((alias) => ({ name: alias, rule: "table", document: null })),
  couldBe: [],
});
const index = testIndex(
  [testEvent({ parties: ["东湖大学", "南山市"] })],
  [organization("东湖大学", "东湖"), organization("南山市"), organization("星河公司")],
);

describe("what was chosen to be joined", () => {
  it("is what it was as long as all of it is there", () => {
    expect(joinChoice(index, ["东湖大学", "南山市"], "南山市", "星河公司")).toEqual({
      first: "南山市",
      second: "星河公司",
      gone: [],
    });
    expect(joinChoice(index, null, null, "星河公司")).toEqual({ first: null, second: "星河公司", gone: [] });
  });

  it("is chosen no more, and no other in its place, where it left the event, was joined or is gone", () => {
    expect(joinChoice(index, ["东湖大学"], "南山市", "星河公司")).toEqual({
      first: null,
      second: "星河公司",
      gone: ["南山市"],
    });
    expect(joinChoice(index, ["南山市"], "南山市", "东湖")).toEqual({ first: "南山市", second: null, gone: ["东湖"] });
    expect(joinChoice(index, null, "从前的公司", "东湖大学")).toEqual({
      first: null,
      second: "东湖大学",
      gone: ["从前的公司"],
    });
  });

  it("is not twice the same", () => {
    expect(joinChoice(index, null, "东湖大学", "东湖大学")).toEqual({ first: "东湖大学", second: null, gone: [] });
  });
});
