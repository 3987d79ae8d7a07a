import { describe, expect, it } from "vitest";
import { testEvent } from "../testIndex.ts";
import { eventsJson } from "./eventsJson.ts";
import { testRequest, written } from "./testRequest.ts";

describe("events as data", () => {
  const told = testEvent({ id: "e1", title: "来访", parties: ["东湖大学"], documents: ["d1", "gone"] });
  const other = testEvent({ id: "e2", date: "2024-02" });
  const read = JSON.parse(
    written(eventsJson, testRequest([told, other], { rows: Int32Array.of(0), filters: ["单位：东湖大学"] })),
  );

  it("say which they are of how many, and under which filters", () => {
    expect(read).toMatchObject({
      format: "wanglai-export",
      version: 1,
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
        },
        { id: "gone" },
      ],
    });
  });

  it("are written over lines that a person can read", () => {
    expect(written(eventsJson, testRequest([told]))).toContain('\n  "shown": 1,\n');
  });
});
