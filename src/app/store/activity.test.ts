import { expect, it } from "vitest";
import { mostActive } from "./activity.ts";
import { testEvent, testIndex } from "./testIndex.ts";

const index = testIndex([
  testEvent({ id: "a", date: "2023-03-05", parties: ["南山市", "东湖大学"] }),
  testEvent({ id: "b", date: "2023-05-05", parties: ["东湖大学", ..."甲乙丙丁戊己庚辛"] }),
  testEvent({ id: "c", date: "2023-06-05", parties: ["甲", "乙"] }),
]);
const active = (limit: number, rows: readonly number[], other: string | null = null) =>
  mostActive(index, rows, limit, other === null ? null : index.organizationNamed(other)).map(
    ({ place, name, count }) => {
      expect(index.organizations[place]?.name).toBe(name);
      return `${name}${count}`;
    },
  );

it("organizations that took part most often come first, those with as many in the order of the index", () => {
  expect(active(4, [0, 1, 2])).toEqual(["东湖大学2", "甲2", "乙2", "南山市1"]);
  expect(active(4, [0])).toEqual(["南山市1", "东湖大学1"]);
});

it("with another one, only what they did together counts", () => {
  expect(active(2, [0, 1, 2], "甲")).toEqual(["乙2", "东湖大学1"]);
  expect(active(2, [2], "南山市")).toEqual([]);
});
