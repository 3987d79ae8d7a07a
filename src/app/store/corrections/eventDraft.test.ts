import { describe, expect, it } from "vitest";
import { readDraft } from "./eventDraft.ts";

const draft = { title: "", date: "2024", year: null, kinds: ["visit" as const], organizations: [] };

describe("the draft of an event", () => {
  it("has a title without characters that nobody sees", () => {
    const title = " \u202E云山\u0007大学\t来访\u2066\u2069 ";
    expect(readDraft({ ...draft, title })).toMatchObject({ values: { title: "云山大学 来访" } });
    expect(readDraft({ ...draft, title: "\u202E \u0000" })).toEqual({ fault: "title" });
  });

  it("says what is wrong with its date", () => {
    expect(readDraft({ ...draft, title: "来访", date: "2023年13月" })).toEqual({ fault: "date", dateFault: "month" });
  });
});
