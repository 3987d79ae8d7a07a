import { many } from "./fixtures/samples.ts";
import { expect, test } from "./test.ts";

const COUNT = 6000;

test("a long list scrolls to its ends, and is as long as its bar says", async ({ dashboard, serve, page }) => {
  await serve(many(COUNT));
  await dashboard.open();
  await dashboard.shows(COUNT, COUNT);
  const scroller = dashboard.list.locator(".list-scroller");
  const place = async (at: "first" | "last") => Number(await dashboard.events[at]().getAttribute("aria-posinset"));
  await expect(dashboard.events.first()).toHaveAttribute("aria-setsize", String(COUNT));
  // An event takes some lines, so that the bar stands for the whole list.
  expect(await scroller.evaluate((element) => element.scrollHeight)).toBeGreaterThan(COUNT * 50);

  await scroller.evaluate((element) => element.scrollTo(0, element.scrollHeight / 2));
  await expect.poll(() => place("last")).toBeGreaterThan(COUNT * 0.4);
  expect(await place("last")).toBeLessThan(COUNT * 0.6);
  await scroller.evaluate((element) => element.scrollTo(0, element.scrollHeight));
  await expect.poll(() => place("last")).toBe(COUNT);
  await expect(dashboard.events.last()).toBeInViewport();

  // The wheel goes on by its own pixels: what is seen moves by as much, back up through lines that were never drawn.
  await scroller.hover();
  for (let turn = 0; turn < 12; turn++) {
    const seen = dashboard.events.nth(4);
    const row = dashboard.list.locator(`[data-line="${await seen.getAttribute("data-line")}"]`);
    const before = (await row.boundingBox())?.y ?? 0;
    await page.mouse.wheel(0, -90);
    await expect.poll(async () => Math.round(((await row.boundingBox())?.y ?? 0) - before)).toBe(90);
  }
  await scroller.evaluate((element) => element.scrollTo(0, 0));
  await expect.poll(() => place("first")).toBe(1);
});

test("the keyboard goes through all of a long list", async ({ dashboard, serve, page }) => {
  await serve(many(COUNT));
  await dashboard.open();
  await dashboard.shows(COUNT, COUNT);
  const focused = dashboard.list.locator("li:has(a:focus)");
  const at = (place: number) => expect(focused).toHaveAttribute("aria-posinset", String(place));
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await at(1);
  await page.keyboard.press("End");
  await at(COUNT);
  await expect(focused).toHaveAttribute("aria-setsize", String(COUNT));
  await expect(focused).toBeInViewport({ ratio: 1 });
  for (let press = 1; press <= 30; press++) {
    await page.keyboard.press("PageUp");
    await at(COUNT - 10 * press);
  }
  await expect(focused).toBeInViewport({ ratio: 1 });
  for (let press = 1; press <= 12; press++) await page.keyboard.press("ArrowDown");
  await at(COUNT - 288);
  await expect(focused).toBeInViewport({ ratio: 1 });
  // Scrolled away, the row that has focus keeps it, and a key comes back to it.
  await dashboard.list.locator(".list-scroller").evaluate((element) => element.scrollTo(0, 2000));
  await expect.poll(async () => Number(await dashboard.events.first().getAttribute("aria-posinset"))).toBeLessThan(60);
  await at(COUNT - 288);
  await page.keyboard.press("ArrowUp");
  await at(COUNT - 289);
  await expect(focused).toBeInViewport({ ratio: 1 });
  await page.keyboard.press("Home");
  await at(1);
  await expect(focused).toBeInViewport({ ratio: 1 });
});

test("the list goes to a month, and says which one is in view", async ({ dashboard, serve, page }) => {
  await serve(many(COUNT));
  await dashboard.open();
  await dashboard.shows(COUNT, COUNT);
  const month = dashboard.list.getByLabel("转到年月");
  const heading = dashboard.list.getByRole("heading", { level: 3 });
  await expect(month).toHaveValue("2004-01");
  await month.hover();
  await month.selectOption("2013-07");
  await expect(heading.filter({ hasText: "2013年7月" })).toBeInViewport();
  await expect(month).toHaveValue("2013-07");
  await expect(month.locator("option:checked")).toHaveText(/^2013年7月（\d+）$/);
  // Tab goes on to its first event.
  await month.focus();
  await page.keyboard.press("Tab");
  const focused = dashboard.list.locator("a:focus");
  await expect(focused).toContainText("2013年7月");
  await dashboard.isAccessible();

  await dashboard.button("从晚到早");
  await month.hover();
  await month.selectOption("2004-01");
  await expect(month).toHaveValue("2004-01");
  await expect(heading.filter({ hasText: "2004年1月" })).toBeInViewport();
  await dashboard.list.locator(".list-scroller").evaluate((element) => element.scrollTo(0, 0));
  await expect(month).toHaveValue("2023-12");
});

test("an event that is opened elsewhere comes into view in a long list", async ({ dashboard, serve }) => {
  await serve(many(COUNT));
  await dashboard.open("#v=1&event=e000000000bb8");
  const row = dashboard.eventOfId("e000000000bb8");
  await expect(row).toBeInViewport({ ratio: 1 });
  await expect(row).toHaveAttribute("aria-current", "true");
  await dashboard.button("从晚到早");
  await expect(row).toBeInViewport({ ratio: 1 });
});
