import { expect, it } from "vitest";
import { toldCorrections } from "./toldCorrections.ts";

const mark = (entry: string, fact: "title" | "date" | "kinds", was: string) => ({ entry, fact, was });

it("a title that was changed and changed back is told once, as that", () => {
  const corrected = [mark("c1", "title", "甲"), mark("c1", "date", "2024-03"), mark("c2", "title", "乙")];
  expect(toldCorrections({ title: "甲", date: "2024-03-05", corrected })).toEqual([
    { ...corrected[0], isBack: true },
    { ...corrected[1], isBack: false },
  ]);
  expect(toldCorrections({ title: "丙", date: "2024-03", corrected }).map(({ isBack }) => isBack)).toEqual([
    false,
    true,
    false,
  ]);
});

it("other facts are told one by one", () => {
  const corrected = [mark("c1", "kinds", "visit"), mark("c2", "kinds", "signing")];
  expect(toldCorrections({ title: "甲", date: "2024", corrected })).toHaveLength(2);
});
