import { describe, expect, it } from "vitest";
import { headOf } from "./eventIndex.ts";
import { rowsOfDocument } from "./rowsOf.ts";
import { testEvent, testIndex } from "./testIndex.ts";

describe("the index of events", () => {
  const index = testIndex(
    [
      testEvent({ id: "b", date: "2024-02-01", parties: ["东湖大学", "星河公司", "东湖大学"] }),
      testEvent({ id: "a", date: "2016", parties: ["东大"] }),
      testEvent({ id: "c", date: "XXXX-02-01" }),
    ],
    [
      {
        name: "东湖大学",
        type: "university",
        aliases: [{ name: "东大", rule: "alias/defined", document: null }],
        couldBe: [],
      },
      { name: "东大", type: "company", aliases: [], couldBe: [] },
    ],
  );

  it("finds events, and the events of a document", () => {
    expect(index.records.rowOf("a")).toBe(0);
    expect([...rowsOfDocument(index, index.records.numberOf("d1") ?? -1)]).toEqual([0, 1, 2]);
    expect(index.dated).toBe(2);
  });

  it("takes a name before another organization's alias", () => {
    expect(index.organizationNamed("东大")).toBe(1);
    expect(index.organizationNamed(" 东湖 大学 ")).toBe(0);
    expect(index.organizationNamed("没有")).toBeNull();
  });

  it("counts an organization once an event, and keeps one that the bundle does not list", () => {
    expect(headOf(index, 1)?.organizations).toEqual(["东湖大学", "星河公司"]);
  });
});
