import { describe, expect, it } from "vitest";
import { FormDrafts } from "./formDrafts.ts";
import { eventForm, joinForm, MODES, passageForm } from "./formNames.ts";
import { typedFacts, unsavedForms } from "./unsavedForms.ts";

const BEGAN = {
  title: "东湖大学访南山市",
  date: "2024-01-04",
  kinds: ["visit" as const],
  organizations: [{ name: "东湖大学", role: "guest" as const }],
};
const DRAFT = { ...BEGAN, year: 2024 };

/** What is listed of a form with one field. */
function unsaved(form: string, field: string, value: unknown) {
  const drafts = new FormDrafts(null, () => undefined);
  drafts.keep(form, field, value, "东湖大学访南山市");
  const [one] = unsavedForms(drafts.list());
  if (!one) throw new Error("not listed");
  return one;
}

describe("what was typed and not saved", () => {
  it("is listed by what its form is about, and only what corrects something", () => {
    const drafts = new FormDrafts(null, () => undefined);
    for (const mode of MODES) drafts.keep(eventForm("e1", mode), "note", "甲");
    drafts.keep(passageForm("d1", { start: 3, end: 9 }), "note", "甲");
    drafts.keep(passageForm("d1", null), "note", "甲");
    drafts.keep(joinForm(["East Lake University", "东湖大学"]), "note", "甲");
    drafts.keep("paste", "text", "一篇文章");
    expect(unsavedForms(drafts.list()).map(({ named }) => named)).toEqual([
      ...MODES.map((mode) => ({ kind: "event", event: "e1", mode })),
      { kind: "add", document: "d1", span: { start: 3, end: 9 } },
      { kind: "add", document: "d1", span: null },
      { kind: "join", names: ["East Lake University", "东湖大学"] },
    ]);
  });

  it("is of an event that which was changed, as it was typed", () => {
    const draft = { ...DRAFT, date: "去年春天", organizations: [] };
    expect(typedFacts(unsaved(eventForm("e1", "facts"), "facts", { began: BEGAN, draft }))).toEqual([
      { part: null, facts: { date: "去年春天", organizations: [] } },
    ]);
    expect(typedFacts(unsaved(eventForm("e1", "facts"), "note", "甲"))).toEqual([]);
  });

  it("is of events that are not there yet all that is said of them", () => {
    const parts = [DRAFT, { ...DRAFT, title: "乙", date: "", organizations: [] }];
    expect(typedFacts(unsaved(eventForm("e1", "split"), "split", { began: BEGAN, parts }))).toEqual([
      { part: 1, facts: BEGAN },
      { part: 2, facts: { title: "乙", kinds: ["visit"] } },
    ]);
    expect(typedFacts(unsaved(passageForm("d1", null), "facts", DRAFT))).toEqual([{ part: null, facts: BEGAN }]);
  });
});
