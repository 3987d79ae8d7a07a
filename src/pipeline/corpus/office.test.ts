import { expect, test } from "vitest";
import { contradictsOffice, isSameOffice } from "./office.ts";

test.each([
  ["校长助理", "校长助理"],
  ["党委常委、常务副校长", "云山大学副校长"],
  ["校党委书记", "云山大学党委书记"],
  ["海川市委常委、副市长", "副市长"],
  ["能源学院院长", "院长"],
])("%s and %s can be one office", (one, other) => {
  expect(isSameOffice(one, other)).toBe(true);
  expect(isSameOffice(other, one)).toBe(true);
});

test.each([
  ["校长", "副校长"],
  ["校长助理", "校长"],
  ["市长", "市委书记"],
  ["原校长", "校长"],
  ["时任副校长", "副校长"],
  [null, "校长"],
  ["专家", "代表"],
])("%s and %s cannot", (one, other) => {
  expect(isSameOffice(one, other)).toBe(false);
  expect(isSameOffice(other, one)).toBe(false);
});

test.each([
  ["校长助理", "副校长", true],
  ["校长", "党委常委、副校长", true],
  ["校长", "中国科学院院士", false],
  ["校党委书记", "云山大学领导", false],
  ["副校长", "常务副校长", false],
])("whether %s excludes %s: %s", (one, other, excludes) => {
  expect(contradictsOffice(one, other)).toBe(excludes);
});
