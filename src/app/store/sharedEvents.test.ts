import { describe, expect, it } from "vitest";
import type { EventIndex } from "./eventIndex.ts";
import { sharedEvents } from "./sharedEvents.ts";
import { testEvent, testIndex } from "./testIndex.ts";

const event = (id: string, ...parties: string[]) => testEvent({ id, parties });

const shared = (index: EventIndex, row: number) => {
  const told = index.records.eventOf(row);
  return told && sharedEvents(index, row, told);
};

describe("what two parties of an event have in common", () => {
  it("is counted for each pair, where it is more than this event", () => {
    const index = testIndex([event("e1", "甲", "乙", "丙"), event("e2", "乙", "甲"), event("e3", "丙", "丁")]);
    expect(shared(index, 0)).toEqual([{ names: ["甲", "乙"], count: 2 }]);
    expect(shared(index, 2)).toEqual([]);
  });

  it("is counted with the host only where there are many, and for four pairs at most", () => {
    const many = ["甲", "乙", "丙", "丁", "戊", "己", "庚"];
    const hosted = {
      ...event("e1", ...many),
      organizations: many.map((name) => ({
        name,
        role: name === "丙" ? ("host" as const) : ("guest" as const),
        inferred: null,
      })),
    };
    const index = testIndex([hosted, event("e2", ...many)]);
    expect(shared(index, 0)?.map(({ names }) => names)).toEqual([
      ["丙", "甲"],
      ["丙", "乙"],
      ["丙", "丁"],
      ["丙", "戊"],
    ]);
    expect(shared(index, 1)?.[0]?.names).toEqual(["甲", "乙"]);
  });

  it("does not let pairs that met here only take the place of others", () => {
    const many = ["甲", "乙", "丙", "丁", "戊", "己", "庚"];
    const index = testIndex([event("e1", ...many), event("e2", "甲", "庚"), event("e3", "乙", "丙")]);
    expect(shared(index, 0)).toEqual([{ names: ["甲", "庚"], count: 2 }]);
  });

  it("counts an organization once that takes part under two names", () => {
    const organizations = [
      {
        name: "海川大学",
        type: "university" as const,
        aliases: [{ name: "海大", rule: "alias/defined", document: null }],
        couldBe: [],
      },
    ];
    const index = testIndex(
      [event("e1", "海川大学", "海大", "蓝帆公司"), event("e2", "海大", "蓝帆公司")],
      organizations,
    );
    expect(shared(index, 0)).toEqual([{ names: ["海川大学", "蓝帆公司"], count: 2 }]);
  });
});
