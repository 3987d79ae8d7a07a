import { expect, test } from "vitest";
import { UnitBuffer } from "./unitBuffer.ts";

const readBy = (buffer: UnitBuffer, text: string, from = 0, to = text.length): string =>
  String.fromCharCode(...buffer.read(text, from, to).subarray(0, to - from));

test("it gives the units of one text after the other", () => {
  const buffer = new UnitBuffer();
  expect(readBy(buffer, "客人到访晴川镇")).toBe("客人到访晴川镇");
  expect(readBy(buffer, "𠮷 town")).toBe("𠮷 town");
  expect(readBy(buffer, "客人到访晴川镇", 2, 4)).toBe("到访");
});

test("it has room for a text of any length", () => {
  const buffer = new UnitBuffer();
  const long = "江河湖泊".repeat(20_000);
  const units = buffer.read(long);
  expect([units[0], units[long.length - 1]]).toEqual(["江".charCodeAt(0), "泊".charCodeAt(0)]);
  expect(buffer.read("湖")[0]).toBe("湖".charCodeAt(0));
});
