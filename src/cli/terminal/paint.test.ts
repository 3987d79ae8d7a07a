import { expect, it } from "vitest";
import { coloured, paintFor, plain } from "./paint.ts";

it("colours dress words and leave them as they are", () => {
  expect(coloured("red", "签署")).toBe("\u001b[31m签署\u001b[39m");
  expect(coloured("red", "")).toBe("");
});

it.each([
  ["a terminal", true, {}, coloured],
  ["a pipe", false, {}, plain],
  ["NO_COLOR", true, { NO_COLOR: "1" }, plain],
  ["an empty NO_COLOR, which says nothing", true, { NO_COLOR: "" }, coloured],
  ["a dumb terminal", true, { TERM: "dumb" }, plain],
  ["FORCE_COLOR on a pipe", false, { FORCE_COLOR: "1", NO_COLOR: "1" }, coloured],
  ["FORCE_COLOR=0 on a terminal", true, { FORCE_COLOR: "0" }, plain],
])("words to %s", (_what, isTTY, env, paint) => expect(paintFor({ stream: { isTTY }, env })).toBe(paint));
