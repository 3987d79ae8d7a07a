import type { Browser, Page } from "@playwright/test";
import { READER } from "../browser/openBrowser.ts";
import { installProbe } from "./probe.ts";

/** What is looked for in our page: links of the list, and what stands on the timeline. */
export const WANTED = { list: "a[data-event]", timeline: ".tl-chart .vis-item" } as const;

/** tsx names functions by a helper, which those that go into the page bring along. */
const NAMES = "globalThis.__name = (it) => it;";
const PATIENCE = 60_000;

/** Opens an address in a context of its own, so that nothing is cached, with the probe in it. */
export async function openPage(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext(READER);
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.addInitScript(NAMES);
  await page.addInitScript(installProbe, WANTED);
  await page.goto(address);
  return page;
}

/** Waits until list and timeline have been drawn; says when, in milliseconds since the address was opened. */
export async function drawnAt(page: Page): Promise<{ list: number; timeline: number }> {
  await page.waitForFunction(() => Object.values(window.benchProbe.shown).every((time) => time !== null));
  const { list, timeline } = await page.evaluate(() => window.benchProbe.shown);
  return { list: list ?? Number.NaN, timeline: timeline ?? Number.NaN };
}

/** Waits until a page has come to rest: it does nothing any more for a while. */
export async function settle(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(300);
}
