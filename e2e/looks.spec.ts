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

test.describe("the content security policy of the built page", () => {
  // Only of what the test itself tries at the end.
  test.use({ expectedErrors: [/Content Security Policy/] });

  test("is strict, in force, and in the way of nothing", async ({ dashboard, page, request, seeds }) => {
    const html = await (await request.get("./")).text();
    expect(html.replaceAll("&#39;", "'")).toMatch(
      /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; /,
    );
    expect(html).not.toMatch(/<style|<script(?![^>]* src=)|\son[a-z]+=|\sstyle=|(?:src|href)="(?:[a-z]+:|\/\/)/i);

    await page.addInitScript(() => {
      const refused: string[] = [];
      Object.assign(window, { refused });
      document.addEventListener("securitypolicyviolation", (event) => {
        refused.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
      });
    });
    const refused = () => page.evaluate(() => (window as unknown as { refused: string[] }).refused);
    const [first, second] = seeds.events;
    await dashboard.openDrawn();
    await dashboard.organization(first?.organizations[0]?.name ?? "").check();
    await dashboard.button("清除全部");
    await dashboard.button("放大");
    await dashboard.button("显示全部");
    await dashboard.eventOfId(first?.id ?? "").click();
    await dashboard.showsEvidence();
    await dashboard.read("原文");
    await expect(dashboard.original).toBeVisible();
    await dashboard.eventOfId(second?.id ?? "").click();
    await dashboard.openFiles();
    await page.getByRole("dialog").getByRole("button", { name: "关闭" }).click();
    await dashboard.button("English");
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    expect(await refused()).toEqual([]);
    await expect(page.locator("style, script:not([src])")).toHaveCount(0);

    await page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "document.title = 'run'";
      document.body.append(script);
    });
    await expect.poll(refused).toEqual([expect.stringMatching(/^script-src-elem inline/)]);
    await expect(page).not.toHaveTitle("run");
  });
});
