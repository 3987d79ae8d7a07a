import { describe, expect, it } from "vitest";
import { organizationsTable } from "./correctionFiles.ts";
import { joining } from "./makeEntries.ts";

const alias = (name: string) => ({ name, initials: "", rule: "alias/short", document: null });

describe("the table of joined organizations", () => {
  const shown = { event: { documents: [], quote: "" }, file: "" } as unknown as Parameters<typeof joining>[2];
  let made = 0;
  const head = () => ({ id: `c${made++}`, made: "", note: null });

  it("has each name beside the one that stays, along chains, in cells that are read as they are meant", () => {
    const entries = [
      joining({ name: "甲", aliases: [alias("甲, 乙")] }, "丙", shown, head),
      joining({ name: "丙", aliases: [alias("甲")] }, '丁"所"', shown, head),
    ];
    const own = entries.map((entry) => ({ entry, outcome: null }));
    expect(organizationsTable([], own)).toBe('\uFEFFname,alias\n"丁""所""",甲\n"丁""所""","甲, 乙"\n"丁""所""",丙\n');
    expect(organizationsTable([], [])).toBeNull();
  });

  it("has nothing of a join that does not fit, in a file or on the page", () => {
    const entry = joining({ name: "甲", aliases: [] }, "乙", shown, head);
    const unfit = { entry: entry.id, status: "unfit", reason: "circle", expected: "甲", found: "乙" } as const;
    const file = { file: "corrections.json", readable: true, diagnostics: [], unread: [], members: {} };
    expect(organizationsTable([{ ...file, entries: [entry], outcomes: [unfit] }], [])).toBeNull();
    expect(organizationsTable([], [{ entry, outcome: unfit }])).toBeNull();
    const applied = { entry: entry.id, status: "applied" } as const;
    expect(organizationsTable([{ ...file, entries: [entry], outcomes: [applied] }], [])).toContain("乙,甲");
  });
});
