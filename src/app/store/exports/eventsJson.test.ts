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

  it("are written over lines that a person can read", () => {
    expect(written(eventsJson, testRequest([told]))).toContain('\n  "shown": 1,\n');
  });
});
