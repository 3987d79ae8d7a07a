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

  it("that are given up begin anew where they are open; what is saved does not", () => {
    const drafts = new FormDrafts(null, () => undefined);
    let heard = 0;
    drafts.subscribe(() => heard++);
    drafts.keep("e1 facts", "note", "甲", "东湖大学访南山市");
    expect(drafts.list()).toEqual([{ form: "e1 facts", about: "东湖大学访南山市", fields: new Map([["note", "甲"]]) }]);
    expect(drafts.list()).toBe(drafts.list());
    drafts.drop("e1 facts");
    expect(drafts.discards("e1 facts")).toBe(0);
    drafts.keep("e1 facts", "note", "乙");
    drafts.discard("e1 facts");
    expect([drafts.discards("e1 facts"), drafts.has("e1 facts"), drafts.list(), heard]).toEqual([1, false, [], 4]);
  });

  it("are there again after a reload, and say so", () => {
    const storage = shelf();
    const before = new FormDrafts(storage, () => undefined);
    before.keep("e1 merge", "chosen", "e2");
    before.keep("e1 split", "parts", [{ title: "甲", documents: ["d1"] }], "东湖大学访南山市");
    before.drop("e1 merge");
    const held: boolean[] = [];
    const after = new FormDrafts(storage, (now) => held.push(now));
    expect(held).toEqual([true]);
    expect(after.read("e1 split", "parts")).toEqual([{ title: "甲", documents: ["d1"] }]);
    expect(after.list().map(({ form, about }) => [form, about])).toEqual([["e1 split", "东湖大学访南山市"]]);
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
