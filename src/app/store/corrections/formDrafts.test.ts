import { describe, expect, it } from "vitest";
import { FormDrafts } from "./formDrafts.ts";

describe("drafts of forms", () => {
  it("are kept by form and field, until they are saved or empty again", () => {
    let holds = false;
    const drafts = new FormDrafts((now) => {
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
});
