import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ComparedEvent, EarlierEvents, EventMatcher, factChanges } from "./since.ts";

function event(id: string, more: Partial<ComparedEvent> = {}): ComparedEvent {
  return {
    ...{ id, alsoKnownAs: [], title: "云山大学访问海川大学", date: "2024-03-05", kinds: ["visit"], place: null },
    organizations: [
      { name: "云山大学", role: "guest", inferred: null },
      { name: "海川大学", role: "host", inferred: null },
    ],
    people: [{ name: "陈一鸣", title: "副校长", organization: "云山大学" }],
    ...more,
  };
}

function match(before: readonly ComparedEvent[], now: readonly ComparedEvent[]) {
  const earlier = new EarlierEvents();
  for (const one of before) earlier.add(one);
  const matcher = new EventMatcher(earlier);
  for (const one of now) matcher.add(one);
  const { rows, differs, ...rest } = matcher.finish();
  return { rows: [...rows], differs: [...differs], ...rest };
}

describe("the events of two builds", () => {
  it("are matched by id: unchanged, changed, new and vanished", () => {
    const before = [event("a"), event("b"), event("c")];
    const now = [event("d"), event("c", { date: "2024-03-06" }), event("a")];
    expect(match(before, now)).toEqual({ rows: [-1, 2, 0], differs: [0, 1, 0], new: 1, changed: 1, vanished: [1] });
  });

  it("are the same under another id that both know", () => {
    const before = [event("a", { alsoKnownAs: ["b"] })];
    expect(match(before, [event("b")])).toMatchObject({ rows: [0], new: 0, changed: 0, vanished: [] });
    expect(match(before, [event("c", { alsoKnownAs: ["b"] })])).toMatchObject({ rows: [0], new: 0, vanished: [] });
    expect(match([event("a")], [event("c", { alsoKnownAs: ["a"] })])).toMatchObject({ rows: [0], vanished: [] });
  });

  it("call an event neither vanished that was joined to another one, nor the rest of a split one old", () => {
    const joined = match([event("a"), event("b")], [event("a", { alsoKnownAs: ["b"] })]);
    expect(joined).toMatchObject({ rows: [0], new: 0, changed: 0, vanished: [] });
    const split = match([event("a", { alsoKnownAs: ["b"] })], [event("b"), event("a")]);
    expect(split).toMatchObject({ rows: [-1, 0], new: 1, vanished: [] });
  });

  it("are no others for another order of parties and people", () => {
    const people = ["陈一鸣", "李嘉木"].map((name) => ({ name, title: null, organization: null }));
    const before = event("a", { people });
    const now = event("a", { people: people.toReversed(), organizations: before.organizations.toReversed() });
    expect(match([before], [now]).changed).toBe(0);
    expect(factChanges(before, now)).toEqual([]);
  });

  it("are counted rightly whatever comes and goes", () => {
    const ids = fc.uniqueArray(fc.integer({ min: 0, max: 30 }).map((number) => `e${number}`));
    const dates = fc.constantFrom("2024-03-05", "2024-03-06");
    fc.assert(
      fc.property(ids, ids, dates, (before, now, date) => {
        const { rows, vanished, ...counts } = match(
          before.map((id) => event(id)),
          now.map((id) => event(id, { date })),
        );
        expect(rows).toEqual(now.map((id) => before.indexOf(id)));
        const known = now.filter((id) => before.includes(id)).length;
        expect(counts.new).toBe(now.length - known);
        expect(counts.changed).toBe(date === "2024-03-05" ? 0 : known);
        expect(vanished.map((row) => before[row])).toEqual(before.filter((id) => !now.includes(id)));
      }),
    );
  });
});

describe("what changed of an event", () => {
  it("is told fact by fact, with what it was and is", () => {
    const now = event("a", {
      title: "海川大学迎来云山大学",
      date: "2024-03",
      kinds: ["visit", "signing"],
      organizations: [{ name: "云山大学", role: "guest", inferred: null }],
      people: [],
      place: "海川市",
    });
    expect(factChanges(event("a"), now)).toEqual([
      { fact: "title", was: "云山大学访问海川大学", is: "海川大学迎来云山大学" },
      { fact: "date", was: "2024-03-05", is: "2024-03" },
      { fact: "kinds", was: "visit", is: "visit signing" },
      { fact: "organizations", was: "云山大学\n海川大学", is: "云山大学" },
      { fact: "people", was: "陈一鸣", is: null },
      { fact: "place", was: null, is: "海川市" },
    ]);
  });

  it("is in the words wherever the names are the same", () => {
    const organizations = event("a").organizations.map((one) => ({ ...one, role: "party" as const }));
    const people = [{ name: "陈一鸣", title: "校长", organization: "云山大学" }];
    expect(factChanges(event("a"), event("a", { organizations, people }))).toEqual([
      { fact: "organizations", was: "云山大学\tguest\n海川大学\thost", is: "云山大学\tparty\n海川大学\tparty" },
      { fact: "people", was: "云山大学 副校长 陈一鸣", is: "云山大学 校长 陈一鸣" },
    ]);
  });

  it("is cut where it is long", () => {
    const people = Array.from({ length: 100 }, (_, number) => ({
      name: `人${number}`,
      title: null,
      organization: null,
    }));
    const [{ was, is } = { was: null, is: "" }] = factChanges(event("a"), event("a", { people }));
    expect(was).toBe("陈一鸣");
    expect(is).toHaveLength(200);
    expect(is).toMatch(/…$/);
  });
});
