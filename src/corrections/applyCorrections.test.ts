import { describe, expect, it } from "vitest";
import type { BundleEvent } from "../bundle/schema.ts";
import { amendEvent } from "./amendRecords.ts";
import { applyCorrections } from "./applyCorrections.ts";
import { partId } from "./correctionIds.ts";
import type { CorrectionEntry } from "./entries.ts";
import { namedRecords } from "./namedRecords.ts";
import type { CorrectionLook, Overlay } from "./overlay.ts";
import { correct, testEvent, testLook, testOrganization, toldOf } from "./testCorrections.ts";

const A = testEvent("e00000000000a");
const B = testEvent("e00000000000b", {
  date: "2024-03-06",
  kinds: ["signing"],
  organizations: [
    { name: "云山大学", role: "host", inferred: null },
    { name: "恒通公司", role: "party", inferred: null },
  ],
  people: [{ name: "李清", title: null, organization: "恒通公司" }],
  place: "图书馆",
  links: ["https://example.edu.cn/"],
});

/** What became of each entry, in short. */
function outcomes(look: CorrectionLook, ...entries: CorrectionEntry[]): string[] {
  return applyCorrections(look, entries).outcomes.map((one) => (one.status === "unfit" ? one.reason : one.status));
}

/** The one event that stands in the place of another. */
function amended(overlay: Overlay, event: BundleEvent): BundleEvent {
  expect(overlay.outcomes.map(({ status }) => status)).not.toContain("unfit");
  const found = amendEvent(overlay, event);
  if (!found) throw new Error("The event is gone.");
  return found;
}

describe("setting a fact", () => {
  it("puts a date in the place of what was implied, guessed or disputed, and says what stood there", () => {
    const event = testEvent("e1", {
      documents: ["d1", "d2"],
      quote: "3月6日来访。",
      disagreements: [
        {
          fact: "date",
          of: null,
          readings: [
            { value: "2024-03-05", documents: [0] },
            { value: "2024-03-06", documents: [1] },
          ],
        },
      ],
    });
    const entry = correct.date(event, "2024-03-06");
    expect(amended(applyCorrections(testLook([event]), [entry]), event)).toMatchObject({
      date: "2024-03-06",
      dateText: "3月6日",
      // The words say the day, and the reader the year.
      implied: [{ field: "year", rule: "date/corrected", basis: "" }],
      disagreements: [{ readings: [{ value: "2024-03-06" }, { value: "2024-03-05" }] }],
      corrected: [{ entry: entry.id, fact: "date", was: "2024-03-05" }],
    });
    const neither = amended(applyCorrections(testLook([event]), [correct.date(event, "2024-03-07")]), event);
    expect(neither).toMatchObject({ dateText: "", disagreements: [] });
    expect(neither.implied.map(({ field, rule }) => `${field} ${rule}`)).toEqual([
      "year date/corrected",
      "month date/corrected",
      "day date/corrected",
    ]);
    const stated = { ...event, quote: "2024年3月6日来访。" };
    const whole = amended(applyCorrections(testLook([stated]), [correct.date(stated, "2024-03-06")]), stated);
    expect(whole).toMatchObject({ dateText: "2024年3月6日", implied: [] });
  });

  it("sets title and kinds, the kinds in their order", () => {
    const entries = [correct.title(A, "新题"), correct.kinds(A, "meeting", "visit", "signing")];
    expect(amended(applyCorrections(testLook([A]), entries), A)).toMatchObject({
      title: "新题",
      kinds: ["visit", "signing", "meeting"],
      corrected: [
        { fact: "title", was: A.title },
        { fact: "kinds", was: "visit" },
      ],
    });
  });

  it("sets the parties by the names that their organizations have, and keeps why one was inferred", () => {
    const look = testLook([A], [testOrganization("恒通公司", "恒通"), testOrganization("云山大学", "云大")]);
    const entry = correct.organizations(A, "海川大学 host", "恒通 guest");
    const old = { ...entry, old: [{ name: "云大", role: "guest" }, ...A.organizations.slice(1)] } as CorrectionEntry;
    expect(amended(applyCorrections(look, [old]), A)).toMatchObject({
      organizations: [
        { name: "海川大学", role: "host", inferred: "organization/own-page" },
        { name: "恒通公司", role: "guest", inferred: null },
      ],
      corrected: [{ fact: "organizations", was: "云山大学\tguest\n海川大学\thost" }],
    });
    expect(outcomes(look, correct.organizations(A, "云大 guest", "海川大学 host"))).toEqual(["already"]);
  });

  it("sets the order of the parties, in whatever order the data has them by then", () => {
    const entry = correct.organizations(A, "海川大学 host", "云山大学 guest");
    const found = amended(applyCorrections(testLook([A]), [entry]), A);
    expect(found).toMatchObject({
      organizations: A.organizations.toReversed(),
      corrected: [{ entry: entry.id, fact: "organizations", was: "云山大学\tguest\n海川大学\thost" }],
    });
    expect(outcomes(testLook([found]), entry)).toEqual(["already"]);
    // The data may have come to the same parties by itself, in an order of its own.
    const more = correct.organizations(A, "云山大学 guest", "海川大学 host", "恒通公司");
    const party = { name: "恒通公司", role: "party" as const, inferred: null };
    const later = { ...A, organizations: [party, ...A.organizations] };
    expect(amended(applyCorrections(testLook([later]), [more]), later).organizations).toEqual([
      ...A.organizations,
      party,
    ]);
  });

  it("follows an id that the event is also known as", () => {
    const event = { ...A, alsoKnownAs: ["e-old"] };
    const entry = correct.title({ ...event, id: "e-old" }, "新题");
    expect(amended(applyCorrections(testLook([event]), [entry]), event).title).toBe("新题");
  });

  it.each([
    ["the value already", correct.date(A, "2024-03-05"), "already"],
    ["another old date", { ...correct.date(A, "2024-03-07"), old: "2024-03-04" }, "date"],
    ["another old title", { ...correct.title(A, "新"), old: "旧" }, "title"],
    ["other old kinds", { ...correct.kinds(A, "meeting"), old: ["launch"] }, "kinds"],
    ["other old parties", { ...correct.organizations(A), old: [] as never, new: [] }, "organizations"],
    ["an event that is not there", correct.date({ ...A, id: "e-gone" }, "2024-03-07"), "event-gone"],
    ["a document that does not tell it", correct.date({ ...A, documents: ["d-other"] }, "2024-03-07"), "document"],
    ["other words", correct.date({ ...A, quote: "别的句子" }, "2024-03-07"), "quote"],
  ] as [string, CorrectionEntry, string][])("says of %s what it is", (what, entry, outcome) => {
    const known = what === "other old parties" ? { ...entry, new: [{ name: "某", role: "host" }] } : entry;
    const overlay = applyCorrections(testLook([A]), [known as CorrectionEntry]);
    expect(overlay.outcomes.map((one) => ("reason" in one ? one.reason : one.status))).toEqual([outcome]);
    expect(amendEvent(overlay, A)).toBe(A);
  });

  it("does not mind other words where another document leads", () => {
    const event = { ...A, documents: ["d0", "d1"] };
    const entry = correct.date({ ...A, documents: ["d1"], quote: "别的句子" }, "2024-03-07");
    expect(outcomes(testLook([event]), entry)).toEqual(["applied"]);
  });
});

describe("deleting", () => {
  it("takes an event away, and what comes after it no longer fits", () => {
    const entry = correct.deletion(A);
    const overlay = applyCorrections(testLook([A]), [entry, correct.date(A, "2024-03-07"), correct.deletion(A)]);
    expect(amendEvent(overlay, A)).toBeNull();
    expect(overlay.outcomes).toMatchObject([
      { status: "applied" },
      { status: "unfit", reason: "event-deleted", expected: A.id, found: entry.id },
      { status: "already" },
    ]);
  });

  it("does not take away what has another title or date by now", () => {
    expect(outcomes(testLook([A]), correct.deletion({ ...A, title: "旧" }))).toEqual(["title"]);
    expect(outcomes(testLook([A]), correct.deletion({ ...A, date: "2024" }))).toEqual(["date"]);
  });
});

describe("merging events", () => {
  it("gives the first one all that the others tell, and tells who says otherwise", () => {
    const overlay = applyCorrections(testLook([A, B]), [correct.merge(A, B)]);
    expect(amendEvent(overlay, B)).toBeNull();
    expect(amended(overlay, A)).toMatchObject({
      id: A.id,
      title: A.title,
      date: "2024-03-05",
      kinds: ["visit", "signing"],
      organizations: [
        { name: "云山大学", role: "guest" },
        { name: "海川大学", role: "host" },
        { name: "恒通公司", role: "party" },
      ],
      people: [{ name: "陈一鸣" }, { name: "李清" }],
      place: "图书馆",
      links: B.links,
      documents: [...A.documents, ...B.documents],
      alsoKnownAs: [B.id],
      toldBy: [
        { fact: "kind", value: "visit", documents: [0] },
        { fact: "kind", value: "signing", documents: [1] },
        { fact: "organization", value: "海川大学", documents: [0] },
        { fact: "organization", value: "恒通公司", documents: [1] },
        { fact: "person", value: "陈一鸣", documents: [0] },
        { fact: "person", value: "李清", documents: [1] },
        { fact: "place", value: "图书馆", documents: [1] },
      ],
      disagreements: [
        {
          fact: "date",
          readings: [
            { value: "2024-03-05", documents: [0] },
            { value: "2024-03-06", documents: [1] },
          ],
        },
        { fact: "role", of: "云山大学", readings: [{ value: "guest" }, { value: "host" }] },
      ],
    });
  });

  it("has no dispute of an article with itself", () => {
    const other = { ...B, documents: A.documents };
    const overlay = applyCorrections(testLook([A, other]), [correct.merge(A, other)]);
    expect(amended(overlay, A)).toMatchObject({ date: A.date, documents: A.documents, disagreements: [] });
  });

  it("leads later entries on any of them to the one that stays", () => {
    const look = testLook([A, B]);
    const joined = amended(applyCorrections(look, [correct.merge(A, B)]), A);
    const entries = [correct.merge(A, B), correct.date(joined, "2024-03-07"), correct.merge(B, A)];
    const overlay = applyCorrections(look, entries);
    expect(overlay.outcomes.map(({ status }) => status)).toEqual(["applied", "applied", "already"]);
    expect(amended(overlay, A).date).toBe("2024-03-07");
    expect(outcomes(look, correct.merge(A, B), correct.deletion(joined), correct.title(B, "新"))).toEqual([
      "applied",
      "applied",
      "event-deleted",
    ]);
  });

  it("touches none where one does not fit", () => {
    const overlay = applyCorrections(testLook([A, B]), [correct.merge(A, B, testEvent("e-gone"))]);
    expect(overlay.outcomes).toMatchObject([{ reason: "event-gone", expected: "e-gone" }]);
    expect([amendEvent(overlay, A), amendEvent(overlay, B)]).toEqual([A, B]);
    expect(outcomes(testLook([A, B]), correct.merge(A, { ...B, date: "2020" }))).toEqual(["date"]);
    expect(outcomes(testLook([A, B]), correct.merge({ ...A, title: "旧" }, B))).toEqual(["title"]);
  });
});

describe("splitting an event", () => {
  const both = amended(applyCorrections(testLook([A, B]), [correct.merge(A, B)]), A);
  const parts = [
    { documents: A.documents, organizations: toldOf(A).organizations, kinds: A.kinds },
    { documents: B.documents, organizations: toldOf(B).organizations, kinds: B.kinds, date: B.date, quote: B.quote },
  ];

  it("gives each part its documents, people, place and words", () => {
    const entry = correct.split(both, ...parts);
    const overlay = applyCorrections(testLook([both]), [entry]);
    expect(amended(overlay, both)).toMatchObject({
      id: A.id,
      people: [{ name: "陈一鸣" }],
      place: null,
      quote: A.quote,
      dateText: "3月5日",
      implied: A.implied,
      alsoKnownAs: [B.id],
      toldBy: [],
      disagreements: [],
    });
    expect(overlay.added).toMatchObject([
      {
        id: partId(entry.id, 1),
        date: B.date,
        dateText: "",
        implied: [{ rule: "date/corrected" }, { rule: "date/corrected" }, { rule: "date/corrected" }],
        people: [{ name: "李清" }],
        place: "图书馆",
        quote: B.quote,
        documents: B.documents,
        alsoKnownAs: [],
        toldBy: [],
        disagreements: [],
      },
    ]);
    expect(overlay.added[0]?.corrected.at(-1)).toMatchObject({ fact: "split", was: `${A.title}\t${A.date}` });
  });

  it("lets later entries change or delete a part", () => {
    const entry = correct.split(both, ...parts);
    const part = applyCorrections(testLook([both]), [entry]).added[0];
    if (!part) throw new Error("There is no part.");
    const changed = applyCorrections(testLook([both]), [entry, correct.title(part, "新题")]);
    expect(changed.added).toMatchObject([{ title: "新题" }]);
    const deleted = applyCorrections(testLook([both]), [entry, correct.deletion(part), correct.title(part, "新题")]);
    expect(deleted.added).toEqual([]);
    expect(deleted.outcomes).toMatchObject([{}, { status: "applied" }, { reason: "event-deleted" }]);
  });

  it("keeps who fits nowhere in the first part", () => {
    const entry = correct.split(both, ...parts.map((part) => ({ ...part, organizations: [] })));
    expect(amended(applyCorrections(testLook([both]), [entry]), both).people).toEqual(both.people);
  });

  it("does not fit where the event has another value, or other documents, by now", () => {
    const split = (event: BundleEvent) => outcomes(testLook([both]), correct.split(event, ...parts));
    expect(split({ ...both, title: "旧" })).toEqual(["title"]);
    expect(split({ ...both, date: "2020" })).toEqual(["date"]);
    expect(split({ ...both, kinds: ["launch"] })).toEqual(["kinds"]);
    expect(split({ ...both, organizations: [] })).toEqual(["organizations"]);
    expect(split({ ...both, documents: A.documents })).toEqual(["documents"]);
  });

  it("is done already where its parts are there", () => {
    const entry = correct.split(both, ...parts);
    const overlay = applyCorrections(testLook([both]), [entry]);
    const after = testLook([amended(overlay, both), ...overlay.added]);
    expect(outcomes(after, entry)).toEqual(["already"]);
    const three = correct.split(both, ...parts, ...parts.slice(1));
    expect(outcomes(testLook([both, testEvent(partId(three.id, 2))]), three)).toEqual(["id-taken"]);
  });
});

describe("adding an event", () => {
  const TEXT = "5月6日，云大与恒通公司签约。又，签约。";
  const WORDS = "5月6日，云大与恒通公司签约。";
  const look = testLook([], [testOrganization("云山大学", "云大")], { d1: TEXT });
  const organizations = [
    { name: "云大", role: "party" as const },
    { name: "恒通公司", role: "party" as const },
  ];

  it("makes a record of it, under the names of its organizations, and lets later entries change it", () => {
    const entry = correct.add("e0000000000ff", "d1", WORDS, 0, { organizations });
    const overlay = applyCorrections(look, [entry]);
    expect(overlay.added).toMatchObject([
      {
        id: "e0000000000ff",
        quote: WORDS,
        dateText: "5月6日",
        implied: [{ field: "year", rule: "date/corrected", basis: "" }],
        documents: ["d1"],
        organizations: [{ name: "云山大学" }, { name: "恒通公司" }],
        corrected: [{ entry: entry.id, fact: "add", was: null }],
      },
    ]);
    const [event] = overlay.added;
    if (!event) throw new Error("There is no event.");
    const changed = applyCorrections(look, [
      entry,
      correct.date(event, "2024-05-07"),
      correct.join("恒通公司", "恒通集团"),
    ]);
    expect(changed.outcomes.map(({ status }) => status)).toEqual(["applied", "applied", "applied"]);
    expect(changed.added).toMatchObject([
      { date: "2024-05-07", organizations: [{ name: "云山大学" }, { name: "恒通集团" }] },
    ]);
    expect(applyCorrections(look, [entry, correct.deletion(event)]).added).toEqual([]);
    expect(outcomes(testLook([event], [], { d1: TEXT }), entry)).toEqual(["already"]);
  });

  it.each([
    ["words that moved", correct.add("e1", "d1", "云大与恒通公司", 0), "applied"],
    ["words that are gone", correct.add("e1", "d1", "海川大学", 0), "words-gone"],
    ["words that moved and stand there twice", correct.add("e1", "d1", "签约。", 0), "words-twice"],
    ["a document that is gone", correct.add("e1", "d2", WORDS, 0), "document-gone"],
  ])("says of %s what it is", (_what, entry, outcome) => {
    expect(outcomes(look, entry)).toEqual([outcome]);
  });

  it("leaves an event alone that has the id", () => {
    expect(outcomes(testLook([A], [], { d1: TEXT }), correct.add(A.id, "d1", WORDS, 0))).toEqual(["id-taken"]);
  });
});

describe("merging organizations", () => {
  const organizations = [
    testOrganization("云山大学", "云大"),
    testOrganization("海川大学"),
    testOrganization("恒通公司"),
  ];
  const look = testLook([A, B], organizations);

  it("renames parties and people of events that no entry names, and makes one party of two", () => {
    const entry = correct.join("云山大学", "海川大学", "云大");
    const overlay = applyCorrections(look, [entry]);
    expect(overlay.events.size).toBe(0);
    expect(amended(overlay, A)).toMatchObject({
      organizations: [{ name: "海川大学", role: "guest", inferred: null }],
      people: [{ organization: "海川大学" }],
      corrected: [{ entry: entry.id, fact: "organizations", was: "云山大学\tguest\n海川大学\thost" }],
    });
    const other = testEvent("e1", { organizations: [], people: [] });
    expect(amendEvent(overlay, other)).toBe(other);
  });

  it("lets host and guest win over party", () => {
    const overlay = applyCorrections(look, [correct.join("恒通公司", "云山大学")]);
    expect(amended(overlay, B).organizations).toEqual([{ name: "云山大学", role: "host", inferred: null }]);
  });

  it("is followed by what is said before and after it", () => {
    const entries = [
      correct.organizations(A, "云山大学 host", "恒通公司 guest"),
      correct.join("云山大学", "海川大学"),
      correct.organizations({ ...A, organizations: [] }, "海川大学 guest"),
    ];
    const last = entries[2] as Extract<CorrectionEntry, { action: "organizations" }>;
    const fitting = {
      ...last,
      old: [
        { name: "云大", role: "host" as const },
        { name: "恒通公司", role: "guest" as const },
      ],
    };
    const overlay = applyCorrections(look, [...entries.slice(0, 2), fitting]);
    expect(amended(overlay, A).organizations).toEqual([{ name: "海川大学", role: "guest", inferred: null }]);
  });

  it("goes on along a chain, in either order", () => {
    for (const entries of [
      [correct.join("云山大学", "海川大学"), correct.join("海川大学", "恒通公司")],
      [correct.join("海川大学", "恒通公司"), correct.join("云山大学", "海川大学")],
    ]) {
      expect(amended(applyCorrections(look, entries), A).organizations).toEqual([
        { name: "恒通公司", role: "guest", inferred: null },
      ]);
    }
  });

  it.each([
    ["what was done", [correct.join("云山大学", "海川大学"), correct.join("云大", "海川大学")], "already"],
    ["a circle", [correct.join("云山大学", "海川大学"), correct.join("海川大学", "云山大学")], "circle"],
    ["a name of its own", [correct.join("云大", "云山大学")], "already"],
    ["its other name", [correct.join("云山大学", "云大")], "circle"],
    ["an unknown organization", [correct.join("某某大学", "海川大学")], "organization-gone"],
    ["another name that is another one's by now", [correct.join("海川大学", "恒通公司", "云大")], "alias"],
    ["another name that is an organization by now", [correct.join("海川大学", "恒通公司", "云山大学")], "alias-apart"],
    ["another name that nobody has any more", [correct.join("海川大学", "恒通公司", "海大")], "applied"],
    ["an aim that is not there yet", [correct.join("海川大学", "海川联合大学")], "applied"],
  ])("says of %s what it is", (_what, entries, outcome) => {
    expect(outcomes(look, ...entries).at(-1)).toBe(outcome);
  });
});

describe("several entries", () => {
  it("of one id count once, and a second content does not fit", () => {
    const entry = correct.date(A, "2024-03-06");
    const other = { ...correct.title(A, "新题"), id: entry.id };
    expect(outcomes(testLook([A]), entry, entry, other)).toEqual(["applied", "already", "entry-twice"]);
  });

  it("are left alone where the records hold them, also those that went on from one value to the next", () => {
    const entries = [
      correct.date(A, "2024-03-06"),
      correct.date({ ...A, date: "2024-03-06" }, "2024-03-07"),
      correct.deletion(B),
    ];
    const look = { ...testLook([amended(applyCorrections(testLook([A, B]), entries), A)]), holds: () => true };
    expect(outcomes(look, ...entries)).toEqual(["already", "already", "already"]);
  });

  it("ask only for what they name", () => {
    const asked: string[] = [];
    const look = testLook([A, B], [], { d1: "签约。" });
    const split = correct.split(A, {}, {});
    const entries = [
      correct.merge(A, B),
      split,
      correct.add("e0000000000ff", "d1", "签约。", 0),
      correct.join("云山大学", "某"),
    ];
    const listening: CorrectionLook = {
      ...look,
      event(id) {
        asked.push(id);
        return look.event(id);
      },
      document(id) {
        asked.push(id);
        return look.document(id);
      },
    };
    applyCorrections(listening, entries);
    const named = namedRecords(entries);
    expect([...new Set(asked)].filter((id) => ![...named.events, ...named.documents].includes(id))).toEqual([]);
    expect(named).toEqual({ events: [A.id, B.id, partId(split.id, 1), "e0000000000ff"], documents: ["d1"] });
  });
});
