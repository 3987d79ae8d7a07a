import { describe, expect, it } from "vitest";
import { displayWidth, escaped, fitting, padded, shortened } from "./columns.ts";

describe("columns of a terminal", () => {
  it.each([
    ["abc", 3],
    ["签署", 4],
    ["（A）", 5],
    ["𠮷", 2],
    ["e\u0301", 1],
    ["校\u200b", 2],
  ])("%j takes %i", (text, columns) => expect(displayWidth(text)).toBe(columns));

  it("are filled up to one edge by narrow and wide words", () => {
    expect(["签署", "A4", "我校A"].map((words) => displayWidth(padded(words, 8)))).toEqual([8, 8, 8]);
  });

  it("are never exceeded by what is shortened, which says that it is cut and stays on one line", () => {
    expect(shortened("海川大学与\n蓝帆集团", 30)).toBe("海川大学与 蓝帆集团");
    for (let columns = 2; columns < 20; columns++) {
      const text = shortened("海川大学A与蓝帆集团", columns);
      expect(displayWidth(text)).toBeLessThanOrEqual(columns);
      expect(text.endsWith("…")).toBe(displayWidth("海川大学A与蓝帆集团") > columns);
    }
  });

  it("hold as many words as fit, each once, and the number of the others", () => {
    expect(fitting(["到访", "考察", "到访"], 20)).toBe("到访、考察");
    expect(fitting(["海川大学", "蓝帆集团", "东湖市", "云山大学"], 24)).toBe("海川大学、蓝帆集团 +2");
  });
});

it("names never break a line nor reach the terminal's controls", () => {
  expect(escaped("春\n秋\t\u001b[31m “一”.txt\u202e")).toBe("春\\n秋\\t\\u{1b}[31m “一”.txt\\u{202e}");
  expect(escaped('it\'s "a" 名.txt')).toBe('it\'s "a" 名.txt');
});
