import { uncertainDates } from "./fixtures/samples.ts";
import { expect, test } from "./test.ts";

const background = () => getComputedStyle(document.documentElement).backgroundColor;

test.describe("a dark system", () => {
  test.use({ colorScheme: "dark" });
  test("the page is dark, readable, and can be made light", async ({ dashboard, seeds, page }) => {
    await dashboard.openDrawn();
    const dark = await page.evaluate(background);
    await dashboard.eventOfId(seeds.events[0]?.id ?? "").click();
    await dashboard.showsEvidence();
    await dashboard.isAccessible();
    await page.getByLabel("外观").selectOption("light");
    await expect.poll(() => page.evaluate(background)).not.toBe(dark);
    await dashboard.isAccessible();
    await page.reload();
    await expect.poll(() => page.evaluate(background)).not.toBe(dark);
  });
});

test("forced colors keep kinds and choices visible", async ({ dashboard, serve, page }) => {
  await serve(uncertainDates());
  await page.emulateMedia({ forcedColors: "active" });
  await dashboard.openDrawn();
  await dashboard.event("松原理工大学来校交流").click();
  await dashboard.showsEvidence();
  await dashboard.isAccessible();
});

test("the page speaks English, and remembers it", async ({ dashboard, serve, page }) => {
  await serve(uncertainDates());
  await dashboard.open();
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hans");
  await dashboard.button("English");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("region", { name: "Events" })).toBeVisible();
  await page.getByRole("link", { name: "松原理工大学来校交流" }).click();
  await expect(
    page.getByText(
      "“5月20日” → 2023-05-20: the year is that of the latest such day before the publication date 2023-07-01",
    ),
  ).toBeVisible();
  await dashboard.isAccessible();
  await page.reload();
  await expect(page.getByRole("button", { name: "中文" })).toBeVisible();
});

test("the page asks nobody but its own host", async ({ dashboard, page, seeds }) => {
  const foreign: string[] = [];
  page.on("request", (request) => {
    if (new URL(request.url()).hostname !== "127.0.0.1") foreign.push(request.url());
  });
  await dashboard.openDrawn();
  for (const { id } of seeds.events.slice(0, 6)) await dashboard.eventOfId(id).click();
  await dashboard.showsEvidence();
  expect(foreign).toEqual([]);
});

test("the page needs no exception from a strict content security policy", async ({ dashboard, page, serve }) => {
  await serve(uncertainDates());
  await page.route(
    (url) => url.pathname === "/",
    async (route) => {
      const response = await route.fetch();
      const headers = { ...response.headers(), "content-security-policy": "default-src 'self'" };
      await route.fulfill({ response, headers });
    },
  );
  await dashboard.openDrawn();
  await dashboard.event("松原理工大学来校交流").click();
  await dashboard.showsEvidence();
});
