import { expect, test } from "vitest";
import { weekdayAfter, weekdayOf } from "./weekday.ts";

const after = (text: string, date = "12月8日") => {
  const start = text.indexOf(date);
  const found = weekdayAfter(text, { start, end: start + date.length });
  return found && [found.words, found.day, text.slice(found.span.start, found.span.end)];
};

test.each([
  ["12月8日（星期五），双方签约。", "星期五", 5],
  ["12月8日星期天上午，双方签约。", "星期天", 0],
  ["12月8日，星期一，双方签约。", "星期一", 1],
  ["12月8日(周六)双方签约。", "周六", 6],
  ["12月8日周三下午，双方签约。", "周三", 3],
])("%s", (text, words, day) => {
  expect(after(text)).toEqual([words, day, words]);
});

test("a weekday within the words of the date", () => {
  expect(after("12月8日（星期五）签约", "12月8日（星期五）")).toEqual(["星期五", 5, "星期五"]);
});

test.each(["12月8日，周一鸣到访。", "12月8日周一鸣到访。", "12月8日，双方于星期五签约。", "12月8日"])(
  "none in %s",
  (text) => {
    expect(after(text)).toBeNull();
  },
);

test("the weekday of a day", () => {
  expect([0, 1, 3, 4, -1, -4].map(weekdayOf)).toEqual([4, 5, 0, 1, 3, 0]);
});
