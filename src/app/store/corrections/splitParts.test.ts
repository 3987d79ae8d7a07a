import { expect, it } from "vitest";
import { testEvent } from "../testIndex.ts";
import { valuesOf } from "./makeEntries.ts";
import { firstParts, partsSinceBegun } from "./splitParts.ts";

const EVENT = testEvent({ id: "e1", title: "东湖大学访南山市并签约", date: "2024-01-04", kinds: ["visit", "signing"] });
const BEGAN = valuesOf(EVENT);

it("parts of an event that was changed since say so, and take what is new where the reader left what was there", () => {
  const [first, second] = firstParts(EVENT);
  if (!first || !second) throw new Error("no parts");
  const parts = [first, { ...second, title: "签约", kinds: ["signing" as const] }];
  const now = { ...BEGAN, title: "甲", date: "2023-02-05" };
  const since = partsSinceBegun(BEGAN, parts, now);
  expect(since.changed).toEqual(["title", "date"]);
  expect(since.parts).toEqual([
    { ...first, title: "甲", date: "2023-02-05", year: 2023 },
    { ...second, title: "签约", kinds: ["signing"], date: "2023-02-05", year: 2023 },
  ]);
  expect(partsSinceBegun(now, since.parts, now)).toEqual({ changed: [], parts: since.parts });
});
