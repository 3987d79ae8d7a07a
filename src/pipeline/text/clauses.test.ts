import { expect, it } from "vitest";
import { clauseEnd, lastOfUnits } from "./clauses.ts";
import { UnitSet } from "./unitSet.ts";

it.each([
  ["晴川签约，随后座谈", 0, undefined, 4],
  ["晴川签约，随后座谈", 5, undefined, 9],
  ["晴川签约，随后座谈", 4, undefined, 4],
  ["晴川签约", 1, 3, 3],
  ["晴川", 0, 99, 2],
  ["晴：川\n座谈", 0, undefined, 3],
])("ends the clause of %s at %i, limit %s: %i", (text, at, limit, end) => {
  expect(clauseEnd(text, at, limit)).toBe(end);
});

it.each([
  ["晴川，签约；座谈", 5],
  ["晴川，签约", 2],
  ["，", 0],
  ["晴川", -1],
  ["", -1],
])("finds the last mark of %s at %i", (text, at) => {
  expect(lastOfUnits(text, UnitSet.of("，；"))).toBe(at);
});
