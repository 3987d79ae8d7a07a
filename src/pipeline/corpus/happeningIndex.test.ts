import { describe, expect, it } from "vitest";
import { type Happening, happeningOf } from "./happening.ts";
import { HappeningIndex } from "./happeningIndex.ts";
import { testDocument } from "./testDocuments.ts";

/** Happenings of one account each, all of one day, in order. */
function happenings(...accounts: readonly { parties: readonly string[]; people?: readonly string[] }[]): Happening[] {
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
});
