import { chromium, expect, test } from "@playwright/test";
import { DISABLED_FEATURES } from "./chromium.ts";

test("what Playwright leaves off in the browser stays off under our own list", async () => {
  // What is no browser ends at once, and is told of with the arguments that it was given, Playwright's own first.
  const told = await chromium.launch({ executablePath: process.execPath, args: [] }).then(
    () => "",
    (error) => String(error),
  );
  const theirs = /--disable-features=(\S+)/.exec(told)?.[1]?.split(",") ?? [];
  expect(theirs).toContain("PaintHolding");
  expect(DISABLED_FEATURES).toEqual(expect.arrayContaining(theirs));
});
