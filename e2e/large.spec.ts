/** The journeys of the page, on a hundred thousand events: what is in view comes file by file, and nothing works on few only. */
import { readFile } from "node:fs/promises";
import { csvParseRows } from "d3-dsv";
import { EVENTS, largeSite } from "./fixtures/largeSite.ts";
import { test as base, expect } from "./test.ts";

const test = base.extend<object, { site: { readonly address: string } }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from here
    async ({}, use) => {
      const site = await largeSite();
      await use(site);
      await site.close();
    },
    { scope: "worker", timeout: 240_000 },
  ],
  baseURL: async ({ site }, use) => {
    await use(site.address);
  },
});

// One after the other: the data is made once.
test.describe.configure({ mode: "default" });

const grouped = (text: string) => Number(text.replaceAll(",", ""));

test("all events are there: counted, drawn in periods, and listed to the last", async ({ dashboard, page }) => {
  await dashboard.openDrawn();
  await dashboard.shows(EVENTS, EVENTS);
  await expect(dashboard.timeline.locator(".tl-event")).toHaveCount(0);
  await dashboard.isAccessible();

  const links = dashboard.events.getByRole("link");
  await expect(links.first()).toBeVisible();
  await links.first().focus();
  await page.keyboard.press("End");
  const last = dashboard.list.locator(`[aria-posinset="${EVENTS}"][aria-setsize="${EVENTS}"]`);
  await expect(last).toBeInViewport();
  await expect(last.getByRole("link")).toBeFocused();
  await expect(last.getByRole("link")).toHaveText(/年份|月/);
  await page.keyboard.press("Home");
  await expect(dashboard.list.locator('[aria-posinset="1"]').getByRole("link")).toBeFocused();
  await dashboard.list.getByLabel("转到年月").hover();
  await dashboard.list.getByLabel("转到年月").selectOption("2015-06");
  await expect(dashboard.list.getByRole("heading", { name: /^2015年6月/ })).toBeInViewport();
});

test("a filter gives what its number says, and the list holds nothing else", async ({ dashboard, page }) => {
  await dashboard.openDrawn();
  const option = dashboard.filters.getByRole("group", { name: "单位", exact: true }).locator(".facet-option").first();
  const name = (await option.locator(".facet-value").textContent()) ?? "";
  const count = grouped((await option.locator("label > span").last().textContent()) ?? "");
  await option.getByRole("checkbox").check();
  await dashboard.shows(count, EVENTS);
  for (const link of (await dashboard.events.getByRole("link").all()).slice(0, 6))
    await expect(link).toContainText(name);

  await dashboard.kind("签约").check();
  await expect(dashboard.count).not.toHaveText(`${count} / ${EVENTS}`);
  const signed = grouped(((await dashboard.count.textContent()) ?? "").split(" / ")[0] ?? "");
  expect(signed).toBeLessThan(count);
  await dashboard.filters.getByLabel("从").fill("2018-01-01");
  await dashboard.filters.getByLabel("到").fill("2018-12-31");
  await expect(dashboard.count).not.toHaveText(`${signed} / ${EVENTS}`);
  await expect(dashboard.list.getByRole("heading").nth(1)).toHaveText(/^2018年/);
  await page.goBack();
  await dashboard.button("清除全部");
  await dashboard.shows(EVENTS, EVENTS);
});

test("an event is read with its evidence, and found again by its address alone", async ({
  dashboard,
  page,
  context,
}) => {
  await dashboard.openDrawn();
  await dashboard.list.getByLabel("转到年月").hover();
  await dashboard.list.getByLabel("转到年月").selectOption("2019-03");
  const heading = dashboard.list.getByRole("heading", { name: /^2019年3月/ });
  await expect(heading).toBeInViewport();
  const link = dashboard.events.getByRole("link").nth(5);
  await link.click();
  await dashboard.showsEvidence();
  const title = await dashboard.detail.getByRole("heading", { level: 2 }).textContent();
  await page.keyboard.press("j");
  await expect(dashboard.detail.getByRole("heading", { level: 2 })).not.toHaveText(title ?? "");
  await dashboard.showsEvidence();
  await page.keyboard.press("k");
  await expect(dashboard.detail.getByRole("heading", { level: 2 })).toHaveText(title ?? "");

  const event = new URL(page.url()).hash.match(/event=([^&]+)/)?.[1];
  const cold = await context.newPage();
  await cold.goto(`./#v=2&event=${event}`);
  await expect(
    cold.getByRole("region", { name: "事件详情", exact: true }).getByRole("heading", { level: 2 }),
  ).toHaveText(title ?? "");
  await expect(cold.locator('[aria-current="true"][data-event]')).toBeInViewport();
});

test("a search finds in events and in whole articles, in either script", async ({ dashboard }) => {
  await dashboard.openDrawn();
  await dashboard.search("合作備忘錄");
  await expect(dashboard.events.getByRole("link").first()).toContainText("合作备忘录");
  await expect(dashboard.list.locator("mark").first()).toHaveText("合作备忘录");
  // All articles are gone through, and the note tells what only they hold.
  await expect(dashboard.list.getByText(/^其中 [\d,]+ 个只在文章正文中命中/)).toBeVisible({ timeout: 60_000 });
  await expect(dashboard.list.getByText(/其余正在载入/)).toBeHidden({ timeout: 60_000 });
  const whole = await dashboard.count.textContent();
  await dashboard.list.getByRole("button", { name: "不看这些" }).click();
  await expect(dashboard.count).not.toHaveText(whole ?? "");
  await dashboard.events.getByRole("link").first().click();
  await dashboard.showsEvidence();
  await dashboard.search("没有这样的词组合");
  await dashboard.shows(0, EVENTS);
});

test("each visit to the search is one step back, also where its first letter was deleted again", async ({
  dashboard,
  page,
}) => {
  await dashboard.openDrawn();
  await dashboard.search("座谈");
  await expect(dashboard.list.locator("mark").first()).toHaveText("座谈");
  const address = page.url();
  await dashboard.searchBox.blur();
  const steps = await page.evaluate(() => window.history.length);
  await dashboard.searchBox.focus();
  // Faster than any answer comes.
  await page.evaluate(() => {
    const box = document.querySelector<HTMLInputElement>("input[type=search]");
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
    for (const text of ["座谈会", "座谈"]) {
      set?.call(box, text);
      box?.dispatchEvent(new Event("input", { bubbles: true }));
    }
  });
  await dashboard.searchBox.fill("考察");
  await expect(dashboard.list.locator("mark").first()).toHaveText("考察");
  await expect.poll(() => page.evaluate(() => window.history.length)).toBe(steps + 1);
  await page.goBack();
  await expect.poll(() => page.url()).toBe(address);
  await expect(dashboard.searchBox).toHaveValue("座谈");
  await expect(dashboard.list.locator("mark").first()).toHaveText("座谈");
});

test("the timeline goes from periods to single events, in one band and in lanes", async ({ dashboard }) => {
  await dashboard.openDrawn("#v=2&window=2008-03-03/2008-03-12");
  const single = dashboard.timeline.locator(".tl-event[data-event]");
  await expect(single.first()).toBeVisible();
  await dashboard.timeline.getByRole("button", { name: "按类型" }).click();
  await expect(dashboard.timelineItems.first()).toBeVisible();
  await dashboard.timeline.getByRole("button", { name: "按单位" }).click();
  await expect(dashboard.timelineItems.first()).toBeVisible();
  await dashboard.timeline.getByRole("button", { name: "不分行" }).click();
  await expect(single.first()).toBeVisible();
  // A link leads to all that is in view, whatever changed since its row was drawn.
  const link = dashboard.events.getByRole("link").first();
  await expect(link).toHaveAttribute("href", /window=2008-03-03/);
  await dashboard.timeline.getByRole("button", { name: "缩小" }).click();
  await expect(link).not.toHaveAttribute("href", /window=2008-03-03/);
  await single.first().click();
  await dashboard.showsEvidence();
});

test("the columns of a lane stand on its lower edge when there are fewer lanes", async ({ dashboard }) => {
  await dashboard.openDrawn();
  const options = dashboard.filters.getByRole("group", { name: "单位", exact: true }).locator(".facet-option");
  await expect(options.nth(2)).toBeVisible();
  const names = await options.locator(".facet-value").allTextContents();
  for (const name of names.slice(0, 3)) await dashboard.organization(name).check();
  await dashboard.timeline.getByRole("button", { name: "按单位" }).click();
  const strips = dashboard.timeline.locator(".tl-strip");
  await expect(strips).toHaveCount(3);
  await dashboard.organization(names[0] ?? "").uncheck();
  await expect(strips).toHaveCount(2);
  const axis = dashboard.timeline.locator(".vis-panel.vis-bottom");
  const belowAxis = async () => {
    const edges = await strips.evaluateAll((all) => all.map((strip) => strip.getBoundingClientRect().bottom));
    return Math.max(...edges) - ((await axis.boundingBox())?.y ?? 0);
  };
  await expect.poll(belowAxis).toBeLessThan(2);
});

test("pairs, statistics and documents show all of it", async ({ dashboard, page }) => {
  await dashboard.openDrawn();
  const pair = dashboard.detail.getByRole("list").getByRole("button").first();
  const met = grouped((await pair.locator("span").last().textContent())?.replace(/\D/g, "") ?? "");
  await pair.click();
  await expect(page.getByRole("region", { name: "双方往来" })).toContainText(
    new RegExp(`${met}|${met.toLocaleString("en")}`),
  );
  await page.getByRole("link", { name: "统计" }).click();
  await expect(page.getByRole("region", { name: "统计" }).getByRole("heading", { name: "最活跃的单位" })).toBeVisible();
  await page.getByRole("link", { name: "时间线" }).click();
  await page
    .getByRole("contentinfo")
    .getByRole("button", { name: /^无事件/ })
    .click();
  const dialog = page.getByRole("dialog");
  const document = dialog.getByRole("listitem").getByRole("link").first();
  await expect(document).toBeVisible();
  // Files of records come one by one, each in its place.
  await expect(dialog.getByRole("status")).toHaveCount(0);
  const title = await document.textContent();
  await document.click();
  await expect(dashboard.detail.getByRole("heading", { level: 2 })).toHaveText(title ?? "");
});

test("a spot check draws from all of it", async ({ dashboard, page }) => {
  await dashboard.open("#v=2&view=statistics");
  await page.getByRole("button", { name: "抽样核对" }).click();
  const check = page.getByRole("dialog", { name: "抽样核对" });
  await check.getByRole("button", { name: "开始" }).click();
  await expect(check.getByText("第 1 / 20 个事件", { exact: true })).toBeVisible();
  await check.getByRole("button", { name: "错 n" }).click();
  await expect(check.getByText("第 2 / 20 个事件", { exact: true })).toBeVisible();
  await expect(check.locator("mark.evidence").first()).toBeVisible();
  await check.getByRole("button", { name: "看结果" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    check.getByRole("button", { name: "下载标准答案文件" }).click(),
  ]);
  expect((await readFile(await download.path(), "utf8")).split("\n").length).toBeGreaterThan(15);
});

test("what is filtered is exported whole, and a long export can be stopped", async ({ dashboard, page }) => {
  await dashboard.open("#v=2&from=2012-01-01&to=2012-01-31");
  const shown = grouped(((await dashboard.count.textContent()) ?? "").split(" / ")[0] ?? "");
  await dashboard.button("导出");
  const pane = page.getByRole("dialog", { name: "导出事件" });
  const table = pane.getByRole("button", { name: /^表格/ });
  const [download] = await Promise.all([page.waitForEvent("download"), table.click()]);
  const [, ...rows] = csvParseRows(await readFile(await download.path(), "utf8"));
  expect(rows).toHaveLength(shown);
  expect(
    rows.every(([, first = "", last = ""]) => first <= "2012-01-31" && (last === "" || last >= "2012-01-01")),
  ).toBe(true);
  await page.keyboard.press("Escape");

  await dashboard.button("清除全部");
  await dashboard.shows(EVENTS, EVENTS);
  await dashboard.button("导出");
  await table.click();
  await pane.getByRole("button", { name: "停止" }).click();
  await expect(pane.getByRole("progressbar")).toBeHidden();
});

test("an article of this device is among them: listed, found and exported", async ({ dashboard, page }) => {
  await dashboard.openDrawn();
  const button = page.getByRole("contentinfo").getByRole("button", { name: "添加文章" });
  await expect(button).toBeVisible();
  const told = "5月5日，北原研究院院长李海一行访问松原理工大学，双方签署战略合作协议。";
  await dashboard.drop([{ name: "新协议.txt", text: `北原研究院来访\n\n2024年5月6日 来源：青岚日报\n\n${told}\n` }]);
  await dashboard.shows(EVENTS + 1, EVENTS + 1);
  await dashboard.search("北原研究院 李海");
  await dashboard.shows(1, EVENTS + 1);
  const event = dashboard.events.getByRole("link");
  await expect(event).toContainText("本机");
  await event.click();
  await dashboard.showsEvidence();
  await expect(dashboard.detail).toContainText("只在本机，未发布。");
  // Another row than before the file came, and still its own event.
  await dashboard.search("");
  await dashboard.list.getByRole("link").first().click();
  await dashboard.showsEvidence();

  await page.getByRole("region", { name: "本机文章" }).getByRole("button", { name: "只看本机文章" }).click();
  await page.getByRole("button", { name: "导出" }).click();
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: /^表格/ }).click();
  const rows = csvParseRows(await readFile(await (await saved).path(), "utf8"));
  expect(rows.flat().join(" ")).toContain("北原研究院");
  await page.keyboard.press("Escape");
});

test.describe("where files cannot be fetched", () => {
  test.use({ expectedErrors: [/503/] });

  test("nothing else goes with them", async ({ dashboard, page }) => {
    await page.route("**/data/titles/**", (route) => route.fulfill({ status: 503 }));
    await dashboard.open();
    await dashboard.shows(EVENTS, EVENTS);
    await expect(dashboard.timelineItems.first()).toBeVisible();
    await dashboard.kind("签约").check();
    await expect(dashboard.count).not.toHaveText(`${EVENTS} / ${EVENTS}`);
    await expect(dashboard.events.first()).toContainText("签约");
  });

  test("the search does without Traditional characters, and begins again when it is told to", async ({
    dashboard,
    page,
  }) => {
    await page.route(/traditionalFold|searchClient/, (route) => route.fulfill({ status: 503 }));
    await dashboard.open();
    await dashboard.search("合作备忘录");
    await expect(dashboard.list.getByText("搜索所需的资料未能载入。")).toBeVisible();
    await page.unroute(/traditionalFold|searchClient/);
    await dashboard.list.getByRole("button", { name: "重试" }).first().click();
    await expect(dashboard.events.getByRole("link").first()).toContainText("合作备忘录");
  });
});
