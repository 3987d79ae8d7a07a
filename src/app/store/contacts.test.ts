import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BundleEvent } from "../../bundle/schema.ts";
import { parseEdtf } from "../../model/edtf.ts";
import { contactsOf } from "./contacts.ts";
import { dayText, parseDay } from "./days.ts";
import { rowsOf, testEvent, testIndex } from "./testIndex.ts";

type Told = string | [date: string, ...kinds: BundleEvent["kinds"]];

/** The contacts of events that are written as a date, or a date with kinds; a `~` before the date marks it as inferred. */
function contacts(...told: readonly Told[]) {
  const index = testIndex(
    told.map((one, place) => {
      const [date, ...kinds] = typeof one === "string" ? [one] : one;
      return testEvent({
        id: `e${place}`,
        date: date.replace("~", ""),
        implied: date.startsWith("~") ? [{ field: "year", rule: "date/nearest-past", basis: "" }] : [],
        kinds: kinds.length > 0 ? kinds : ["visit"],
      });
    }),
  );
  const found = contactsOf(index, rowsOf(index));
  const dateOf = (row: number | undefined) => index.records.eventOf(row ?? -1)?.date;
  return { ...found, dateOf };
}

describe("first and last contact", () => {
  const ends = (...told: readonly Told[]) => {
    const { first, last, dateOf } = contacts(...told);
    return [dateOf(first?.row), first?.sure, dateOf(last?.row), last?.sure];
  };

  it("are the earliest and the latest day", () => {
    expect(ends("2024-05-01", "2023-03-05", "2023-09-01/2023-09-03")).toEqual(["2023-03-05", true, "2024-05-01", true]);
  });

  it("are the same for a single contact, and none where no year is known", () => {
    expect(ends("2023-03")).toEqual(["2023-03", true, "2023-03", true]);
    expect(contacts("XXXX-03-05")).toMatchObject({ first: null, last: null, openYears: 1 });
  });

  it("are unsure where a coarser date or an open year may lie beyond", () => {
    expect(ends("2023", "2023-03-05")).toEqual(["2023-03-05", false, "2023-03-05", false]);
    expect(ends("2022-12", "2023-03-05", "2023-03")).toEqual(["2022-12", true, "2023-03-05", false]);
    expect(ends("2023-03-05", "XXXX-03-05")).toEqual(["2023-03-05", false, "2023-03-05", false]);
  });
});

describe("a guessed date among the contacts", () => {
  it("leaves neither the first nor the last one sure", () => {
    expect(contacts("2024-03-05", "2024-06-01?")).toMatchObject({ first: { sure: false }, last: { sure: false } });
    expect(contacts("2022-06-01?", "2024-03-05")).toMatchObject({ first: { sure: false }, last: { sure: false } });
    expect(contacts("2022-06-01?")).toMatchObject({ first: { sure: false }, last: { sure: false } });
  });
});

describe("the longest silence", () => {
  const silence = (...told: readonly Told[]) => {
    const { silence: found, dateOf } = contacts(...told);
    return found && [found.days, dateOf(found.from), dateOf(found.to), found.atLeast, found.about];
  };

  it("is counted between days that are stated", () => {
    expect(silence("2023-01-01", "2023-01-11", "2023-03-12")).toEqual([60, "2023-01-11", "2023-03-12", false, false]);
    expect(silence("2023-01-01/2023-01-03", "2023-01-05")).toEqual([
      2,
      "2023-01-01/2023-01-03",
      "2023-01-05",
      false,
      false,
    ]);
  });

  it("is a least number from the last possible day to the first possible one", () => {
    expect(silence("2023-01", "2023-03-02")).toEqual([30, "2023-01", "2023-03-02", true, false]);
    expect(silence("2022-12-31", "2024")).toEqual([366, "2022-12-31", "2024", true, false]);
  });

  it("is about a number where a date is inferred or guessed", () => {
    expect(silence("~2023-01-01", "2023-01-03")).toEqual([2, "2023-01-01", "2023-01-03", false, true]);
    expect(silence("2023-01-01", "2023-03?")).toEqual([59, "2023-01-01", "2023-03?", true, true]);
  });

  it("is none within a month or year of which the day is unsaid, and none for a single contact", () => {
    expect(silence("2023", "2023-03-05", "2023-11-05")).toBeNull();
    expect(silence("2023-03-05")).toBeNull();
    expect(silence("2023-03-05", "XXXX-03-05")).toBeNull();
  });

  it("is none where dates touch: a day and the next, a month and the next", () => {
    expect(silence("2023-03-05", "2023-03-06")).toBeNull();
    expect(silence("2020-01", "2020-02")).toBeNull();
    expect(silence("2023-03-05", "2023-03-07")).toEqual([2, "2023-03-05", "2023-03-07", false, false]);
  });

  it("is what trying every two contacts finds", () => {
    const date = fc.oneof(
      fc.integer({ min: 18_000, max: 19_000 }).map(dayText),
      fc.integer({ min: 18_000, max: 19_000 }).map((day) => dayText(day).slice(0, 7)),
    );
    const spanOf = (text: string) => {
      const parsed = parseEdtf(text);
      const { year, month } = parsed?.start ?? { year: 0, month: 0 };
      const next =
        month === 12 ? `${(year ?? 0) + 1}-01-01` : `${year}-${String((month ?? 0) + 1).padStart(2, "0")}-01`;
      const day = parseDay(text);
      return day === null ? [parseDay(`${text}-01`) ?? 0, (parseDay(next) ?? 0) - 1] : [day, day];
    };
    fc.assert(
      fc.property(fc.array(date, { minLength: 1, maxLength: 8 }), (dates) => {
        const spans = dates.map(spanOf) as [number, number][];
        // A stretch between the end of one and the start of another, not the next day, that no third one touches.
        const gaps = spans.flatMap(([, from]) =>
          spans.flatMap(([to]) =>
            to > from + 1 && spans.every(([first, last]) => last <= from || first >= to) ? [to - from] : [],
          ),
        );
        expect(contacts(...dates).silence?.days ?? 0).toBe(Math.max(0, ...gaps));
      }),
    );
  });
});

describe("the ladder", () => {
  const ladder = (...told: readonly Told[]) => {
    const { ladder: rungs, dateOf } = contacts(...told);
    return rungs.map(({ row, since, elsewhere }) => {
      if (row === null) return elsewhere === null ? "missing" : `missing, but ${dateOf(elsewhere)}`;
      const step =
        since?.how === "days" ? `${since.about ? "~" : ""}${since.atLeast ? "≥" : ""}${since.days}` : since?.how;
      return [dateOf(row), step].filter((one) => one !== undefined).join(" +");
    });
  };

  it("goes from the first visit to the first talks after it, and on, with the days between", () => {
    expect(
      ladder(
        ["2023-01-01", "visit"],
        ["2023-01-11", "meeting"],
        ["2023-02-01", "meeting"],
        ["2023-02-10", "signing"],
        ["2023-02-10", "launch"],
      ),
    ).toEqual(["2023-01-01", "2023-01-11 +10", "2023-02-10 +30", "2023-02-10 +0"]);
  });

  it("knows one event of several kinds", () => {
    expect(ladder(["2023-01-01", "visit", "signing"])).toEqual([
      "2023-01-01",
      "missing",
      "2023-01-01 +same",
      "missing",
    ]);
  });

  it("counts a missing rung's next from the rung before, and names what came too early", () => {
    expect(ladder(["2022-01-01", "signing"], ["2023-01-01", "visit"], ["2023-01-31", "launch"])).toEqual([
      "2023-01-01",
      "missing",
      "missing, but 2022-01-01",
      "2023-01-31 +30",
    ]);
    expect(ladder(["2023-01-01", "visit"], ["XXXX-05-01", "launch"]).at(-1)).toBe("missing, but XXXX-05-01");
  });

  it("says least and about numbers, and nothing where the order is unclear", () => {
    expect(ladder(["2023-01", "visit"], ["~2023-02-02", "meeting"])).toEqual([
      "2023-01",
      "2023-02-02 +~≥2",
      "missing",
      "missing",
    ]);
    expect(ladder(["2023-06-20", "visit"], ["2023-06", "signing"]).at(2)).toBe("2023-06 +unclear");
  });

  it("prefers what surely follows to what may", () => {
    expect(ladder(["2023-06-20", "visit"], ["2023", "signing"], ["2023-07-01", "signing"]).at(2)).toBe(
      "2023-07-01 +11",
    );
    expect(ladder(["2023", "visit"], ["2023-03-05", "signing"], ["2024-01-02", "signing"]).at(2)).toBe(
      "2024-01-02 +≥2",
    );
    expect(ladder(["2023", "visit"], ["2023-03-05", "signing"]).at(2)).toBe("2023-03-05 +unclear");
    expect(ladder(["2023", "visit", "signing"], ["2024-01-02", "signing"]).at(2)).toBe("2023 +same");
  });

  it("knows what began while the rung before may have gone on", () => {
    const stay = "2023-03-05/2023-03-07";
    expect(ladder([stay, "visit"], ["2023-03-06", "signing"], ["2023-12-01", "signing"]).at(2)).toBe(
      "2023-03-06 +overlaps",
    );
    expect(ladder([stay, "visit"], ["2023-03-06?", "signing"]).at(2)).toBe("2023-03-06? +unclear");
  });
});
