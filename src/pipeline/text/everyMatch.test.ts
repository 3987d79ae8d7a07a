import { expect, it } from "vitest";
import { everyMatch } from "./everyMatch.ts";

it.each([
  [/晴(.)/gu, "晴川与晴翎，晴"],
  [/晴川/gu, "海河"],
  [/(?:川)?/gu, "晴川川"],
])("finds what matchAll finds: %s in %s", (pattern, text) => {
  const expected = [...text.matchAll(pattern)];
  expect(everyMatch(pattern, text)).toEqual(expected);
  // Also on the next text.
  expect(everyMatch(pattern, text)).toEqual(expected);
});
