import { describe, expect, it } from "vitest";
import { type DraftShelf, FormDrafts } from "./formDrafts.ts";
import { keptPassage, passageForm } from "./formNames.ts";

/** A storage of one text. */
function shelf(text: string | null = null): DraftShelf {
  return {
    read: () => text,
    write(next) {
      text = next;
    },
  };
}

describe("drafts of forms", () => {
  it("are kept by form and field, until they are saved or empty again", () => {
    let holds = false;
    const drafts = new FormDrafts(null, (now) => {
      holds = now;
    });
    drafts.keep("e1 facts", "note", "甲");
    drafts.keep("e1 facts", "facts", 1);
    drafts.keep("e2 facts", "note", "乙");
    expect(drafts.read("e1 facts", "note")).toBe("甲");
    drafts.drop("e1 facts");
    expect([drafts.has("e1 facts"), drafts.has("e2 facts"), holds]).toEqual([false, true, true]);
    expect(drafts.read("e1 facts", "note")).toBeUndefined();
    drafts.clear("e2 facts", "note");
    expect([drafts.has("e2 facts"), holds]).toEqual([false, false]);
  });

  it("of something that is gone are forgotten, all of its forms, and nobody is asked for them", () => {
    let holds = false;
    const drafts = new FormDrafts(null, (now) => {
      holds = now;
    });
    for (const form of ["e1 facts", "e1 merge", "e12 facts"]) drafts.keep(form, "note", "甲");
    drafts.dropAll("e1 ");
    expect(["e1 facts", "e1 merge", "e12 facts"].map((form) => drafts.has(form))).toEqual([false, false, true]);
    drafts.dropAll("e12 ");
    expect(holds).toBe(false);
  });

  it("are there again after a reload, and say so", () => {
    const storage = shelf();
    const before = new FormDrafts(storage, () => undefined);
    before.keep("e1 merge", "chosen", "e2");
    before.keep("e1 split", "parts", [{ title: "甲", documents: ["d1"] }]);
    before.drop("e1 merge");
    const held: boolean[] = [];
    const after = new FormDrafts(storage, (now) => held.push(now));
    expect(held).toEqual([true]);
    expect(after.read("e1 split", "parts")).toEqual([{ title: "甲", documents: ["d1"] }]);
    expect(after.has("e1 merge")).toBe(false);
    after.drop("e1 split");
    expect(new FormDrafts(storage, () => undefined).has("e1 split")).toBe(false);
  });

  it("last as long as the page where there is no storage, or one that something else wrote", () => {
    const none: DraftShelf = {
      read() {
        throw new DOMException("no", "SecurityError");
      },
      write() {
        throw new DOMException("no", "QuotaExceededError");
      },
    };
    for (const storage of [none, shelf("{"), shelf("5"), shelf('[["a",7]]')]) {
      const drafts = new FormDrafts(storage, () => undefined);
      drafts.keep("e1 join", "second", "甲");
      expect(drafts.read("e1 join", "second")).toBe("甲");
    }
  });

  it("lead from a document to the words with which the last form of an event of it was begun", () => {
    const drafts = new FormDrafts(null, () => undefined);
    expect(keptPassage(drafts, "d1")).toBeNull();
    for (const [document, start] of [
      ["d1", 10],
      ["d1", 20],
      ["d12", 30],
    ] as const)
      drafts.keep(passageForm(document, { start, end: start + 5 }), "facts", {});
    expect(keptPassage(drafts, "d1")).toEqual({ start: 20, end: 25 });
    drafts.keep(passageForm("d1", { start: 10, end: 15 }), "note", "甲");
    expect(keptPassage(drafts, "d1")).toEqual({ start: 10, end: 15 });
    drafts.keep(passageForm("d1", null), "note", "乙");
    expect(keptPassage(drafts, "d1")).toBeNull();
  });
});
