import { describe, expect, it } from "vitest";
import { testEvent } from "../testIndex.ts";
import { eventsJson } from "./eventsJson.ts";
import { localRequest, testRequest, written } from "./testRequest.ts";

describe("events as data", () => {
  const told = testEvent({ id: "e1", title: "来访", parties: ["东湖大学"], documents: ["d1", "gone"] });
  const other = testEvent({ id: "e2", date: "2024-02" });
  const read = JSON.parse(
    written(eventsJson, testRequest([told, other], { rows: Int32Array.of(0), filters: ["单位：东湖大学"] })),
  );

  it("say which they are of how many, and under which filters", () => {
    expect(read).toMatchObject({
      format: "wanglai-export",
      version: 2,
      statement: "2取1；单位：东湖大学",
      filters: ["单位：东湖大学"],
      shown: 1,
      total: 2,
    });
    expect(read.events).toHaveLength(1);
  });

  it("hold all that the bundle holds of an event, its address, and what describes its documents", () => {
    const { documents: _, ...facts } = told;
    expect(read.events[0]).toEqual({
      ...facts,
      local: null,
      link: "https://example.org/#event=e1",
      documents: [
        {
          id: "d1",
          title: null,
          publisher: null,
          author: null,
          published: null,
          address: null,
          file: "a.txt",
          record: null,
          local: false,
        },
        { id: "gone" },
      ],
    });
  });

  it("say what only this device has, without a link that opens nowhere else", () => {
    const events = (["only", "also"] as const).map(
      (local) => JSON.parse(written(eventsJson, localRequest(local))).events[0],
    );
    expect(events).toMatchObject([
      { local: "only", link: null, documents: [{ local: true }] },
      { local: "also", link: "https://example.org/#event=e1", documents: [{ local: true }, { local: false }] },
    ]);
  });

  it("say what was corrected and what changed in lists, not in lines of text", () => {
    const corrected = [
      { entry: "c1", fact: "organizations" as const, was: "白鹭市\tguest\n青岚大学\thost" },
      { entry: "c2", fact: "kinds" as const, was: "visit signing" },
      { entry: "c3", fact: "merge" as const, was: "会谈\t2024-03" },
      { entry: "c4", fact: "title" as const, was: "旧题" },
      { entry: "c5", fact: "add" as const, was: null },
    ];
    const change = {
      status: "changed" as const,
      facts: [
        { fact: "organizations" as const, was: "白鹭市" },
        { fact: "people" as const, was: "南山市 副市长 周明\n李海" },
        { fact: "kinds" as const, was: "" },
      ],
    };
    const [event] = JSON.parse(written(eventsJson, testRequest([testEvent({ corrected, change })]))).events;
    expect(event.corrected.map(({ was }: { was: unknown }) => was)).toEqual([
      [
        { name: "白鹭市", role: "guest" },
        { name: "青岚大学", role: "host" },
      ],
      ["visit", "signing"],
      [{ title: "会谈", date: "2024-03" }],
      "旧题",
      null,
    ]);
    expect(event.change).toEqual({
      status: "changed",
      facts: [
        { fact: "organizations", was: [{ name: "白鹭市" }] },
        { fact: "people", was: ["南山市 副市长 周明", "李海"] },
        { fact: "kinds", was: [] },
      ],
    });
  });

  it("are written over lines that a person can read", () => {
    expect(written(eventsJson, testRequest([told]))).toContain('\n  "shown": 1,\n');
  });
});
