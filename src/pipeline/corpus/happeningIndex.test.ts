import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Happening, happeningOf } from "./happening.ts";
import { HappeningIndex } from "./happeningIndex.ts";
import { testDocument } from "./testDocuments.ts";

/** Happenings of one account each, of one day where they have none of their own, in order. */
function happenings(
  ...accounts: readonly { parties: readonly string[]; people?: readonly string[]; date?: string }[]
): Happening[] {
  return accounts.map((account, place) => {
    const { source, events } = testDocument(`${place}.txt`, [{ date: "2023-05-08", ...account }]);
    const [event] = events;
    if (!event) throw new Error("Unexpected document without an account.");
    return happeningOf({ place, document: source.id, account: event, weekday: null });
  });
}

const DAY = ["2023-05-08"];
const onDay = () => DAY;

/** An index of all but the first, which is searched for. */
function searched(all: readonly Happening[], byPeople = false, shared: 1 | 2 = 1, whole = false): number[] {
  const index = new HappeningIndex(onDay, byPeople, null);
  const [one, ...others] = all;
  for (const other of others) index.add(other);
  return one ? index.find(one, DAY, shared, whole).map(({ place }) => place) : [];
}

describe("HappeningIndex", () => {
  it("finds who shares a party, in order, and nobody else", () => {
    const all = happenings(
      { parties: ["海川大学", "东湖市"] },
      { parties: ["蓝帆公司", "东湖市"] },
      { parties: ["蓝帆公司"] },
      { parties: ["海川大学"] },
    );
    expect(searched(all)).toEqual([1, 3]);
  });

  it("needs not look at the largest block where two names must be shared", () => {
    const all = happenings(
      { parties: ["海川大学", "东湖市"] },
      { parties: ["海川大学", "东湖市"] },
      { parties: ["海川大学"] },
      { parties: ["海川大学"] },
    );
    expect(searched(all, false, 2)).toEqual([1]);
  });

  it("finds people where it is to, and takes none for a party of that name", () => {
    const all = happenings(
      { parties: ["海川大学"], people: ["李丽 校长 海川大学"] },
      { parties: ["东湖市"], people: ["李丽 市长 东湖市"] },
      { parties: ["李丽"] },
    );
    expect(searched(all, true)).toEqual([1]);
    expect(searched(all)).toEqual([]);
  });

  it("finds nobody at another time", () => {
    const [one, other] = happenings({ parties: ["海川大学"] }, { parties: ["海川大学"] });
    const index = new HappeningIndex(onDay, false, null);
    if (!one || !other) throw new Error("Unexpected absence of happenings.");
    index.add(other);
    expect(index.find(one, ["2023-05-09"], 1, false)).toEqual([]);
  });

  it("fills the blocks of those alone that are searched for, where it is told them", () => {
    const [one, other, third] = happenings(
      { parties: ["海川大学"] },
      { parties: ["海川大学", "东湖市"] },
      { parties: ["东湖市"] },
    );
    if (!one || !other || !third) throw new Error("Unexpected absence of happenings.");
    const index = new HappeningIndex(onDay, false, new Map([[one, DAY]]));
    for (const each of [one, other, third]) index.add(each);
    expect(index.find(one, DAY, 1, false)).toEqual([other]);
    expect(index.find(other, DAY, 1, false)).toEqual([one]);
  });

  it("does not search a block of very many, and finds nobody where all must be known", () => {
    const many = Array.from({ length: 201 }, () => ({ parties: ["海川大学"] }));
    const all = happenings({ parties: ["海川大学", "东湖市"] }, { parties: ["东湖市"] }, ...many);
    expect(searched(all)).toEqual([1]);
    expect(searched(all, false, 1, true)).toEqual([]);
  });

  it("finds a joined happening by the names of both, once", () => {
    const [one, other, third] = happenings(
      { parties: ["海川大学", "东湖市"] },
      { parties: ["海川大学"] },
      { parties: ["蓝帆公司", "海川大学"] },
    );
    if (!one || !other || !third) throw new Error("Unexpected absence of happenings.");
    const index = new HappeningIndex(onDay, false, null);
    index.add(other);
    index.add(third);
    index.join(other, third);
    expect(index.all()).toHaveLength(1);
    expect(index.find(one, DAY, 1, false).map(({ accounts }) => accounts.length)).toEqual([2]);
  });

  it("finds after any joins what an index that is made anew finds", () => {
    const names = fc.uniqueArray(fc.constantFrom("甲大学", "乙市", "丙公司", "丁县"), { minLength: 1, maxLength: 3 });
    const person = fc.constantFrom("周一鸣 校长 甲大学", "李清 市长 乙市", "陈一 经理 丙公司");
    const account = fc.record({
      date: fc.constantFrom("2023-05-08", "2023-05-09", "2023-05"),
      parties: names,
      people: fc.uniqueArray(person, { maxLength: 2 }),
    });
    const timesOf = ({ dates }: Happening) => dates.map(({ key }) => key);
    const place = fc.nat(20);
    fc.assert(
      fc.property(
        fc.array(account, { minLength: 2, maxLength: 8 }),
        fc.array(fc.tuple(place, place), { maxLength: 5 }),
        fc.boolean(),
        (accounts, joins, some) => {
          const all = happenings(...accounts);
          const times = [...new Set(all.flatMap(timesOf))];
          const indexOf = (ones: readonly Happening[]) => {
            const searched = some ? new Map(ones.slice(0, 3).map((one) => [one, timesOf(one)] as const)) : null;
            const index = new HappeningIndex(timesOf, true, searched);
            for (const one of ones) index.add(one);
            return index;
          };
          const index = indexOf(all);
          for (const [a, b] of joins) {
            const left = index.all();
            const [one, other] = [left[a % left.length], left[b % left.length]];
            if (one && other && one !== other) index.join(one, other);
          }
          // Made anew, it has no blocks that only those that were joined were searched for.
          const anew = some ? null : indexOf(index.all());
          for (const one of index.all()) {
            const found = index.find(one, times, 1, false);
            if (anew) expect(found).toEqual(anew.find(one, times, 1, false));
            expect(new Set(found).size).toBe(found.length);
            expect(found.every((other) => index.has(other) && other !== one)).toBe(true);
          }
        },
      ),
    );
  });
});
