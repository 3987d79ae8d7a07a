import type { Page } from "@playwright/test";
import { makeData } from "./fixtures/makeData.ts";
import { openSite } from "./fixtures/site.ts";
import { expect, test } from "./test.ts";

test.use({
  serviceWorkers: "allow",
  // A server of files alone tells of no changes: 404.
  expectedErrors: [/net::ERR_INTERNET_DISCONNECTED|404/],
});

const FIRST = {
  file: "a.txt",
  title: "三月要闻",
  before: ["本报讯，天气晴好。"],
  events: [
    {
      id: "e000000000001",
      title: "青岚大学访问白鹭市",
      date: "2024-03-05",
      dateText: "3月5日",
      organizations: [{ name: "青岚大学" }, { name: "白鹭市" }],
    },
  ],
};
const SECOND = {
  file: "b.txt",
  title: "四月要闻",
  events: [
    {
      id: "e000000000002",
      title: "云川大学与松原理工大学签约",
      date: "2024-04-01",
      dateText: "4月1日",
      kinds: ["signing" as const],
      organizations: [{ name: "云川大学" }, { name: "松原理工大学" }],
    },
  ],
};
const THIRD = {
  ...SECOND,
  file: "c.txt",
  title: "五月要闻",
  events: [
    { ...SECOND.events[0], id: "e000000000003", title: "云川大学再访松原", date: "2024-05-01", dateText: "5月1日" },
  ],
};

/** How many files of data the browser keeps for the site, once its service worker answers for the page. */
const keptFiles = (page: Page) =>
  page.evaluate(async () => {
    if (!navigator.serviceWorker.controller) return 0;
    const names = (await caches.keys()).filter((name) => name.endsWith(" data"));
    const counts = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).length));
    return counts.reduce((sum, count) => sum + count, 0);
  });

const notice = (page: Page, text: RegExp | string) => page.getByRole("status").getByText(text);

test("a site that was loaded is read without its server, and tells of newer data and of a newer page", async ({
  dashboard,
  page,
  context,
}) => {
  const site = await openSite(makeData([FIRST, SECOND]));
  try {
    await page.goto(site.address);
    await dashboard.shows(2, 2);
    // The bundle, and article, source and text of each document.
    await expect.poll(() => keptFiles(page)).toBe(7);

    await context.setOffline(true);
    await expect(notice(page, /连不上服务器.*全部文章都可以阅读/)).toBeVisible();
    await dashboard.isAccessible();
    await page.getByRole("button", { name: "关闭" }).last().click();
    await page.reload();
    await dashboard.shows(2, 2);
    await dashboard.event("青岚大学访问白鹭市").click();
    await dashboard.showsEvidence();
    await dashboard.read("原文");
    await expect(dashboard.original).toContainText("天气晴好");
    await dashboard.kind("签约").check();
    await dashboard.shows(1, 2);
    await dashboard.kind("签约").uncheck();
    await dashboard.search("天气晴好");
    await page.getByRole("checkbox", { name: "全文" }).check();
    await dashboard.shows(1, 2);
    await dashboard.search("");
    await page.getByRole("link", { name: "统计" }).click();
    await expect(page.getByRole("heading", { name: "往来最多的双方" })).toBeVisible();
    await page.getByRole("link", { name: "时间线" }).click();

    // Meanwhile the first article has gone from the server.
    site.publish(makeData([SECOND, THIRD]));
    await context.setOffline(false);
    const news = notice(page, "有新数据：新增 1 个事件，共 2 个。");
    await expect(news).toBeVisible();
    await dashboard.shows(2, 2);
    await expect(dashboard.event("青岚大学访问白鹭市")).toBeVisible();
    await page.getByRole("button", { name: "稍后" }).click();
    await expect(news).toBeHidden();
    await expect(page.locator("main")).toBeFocused();
    await dashboard.event("青岚大学访问白鹭市").click();
    await dashboard.read("整理后");
    await dashboard.showsEvidence();

    site.publish(makeData([FIRST, SECOND, THIRD]));
    await context.setOffline(true);
    await context.setOffline(false);
    await expect(notice(page, "有新数据：新增 1 个事件，共 3 个。")).toBeVisible();
    await page.getByRole("button", { name: "载入" }).click();
    await expect(notice(page, "已载入新数据。")).toBeVisible();
    await dashboard.shows(3, 3);
    await expect(dashboard.event("云川大学再访松原")).toBeVisible();

    // Another build of the page, as far as its addresses tell.
    const worker = await (await page.request.get(`${site.address}service-worker.js`)).text();
    const piece = worker.match(/HelpDialog-[\w-]+\.js/)?.[0];
    expect(piece).toBeDefined();
    site.edit((html) => html.replace("</head>", `<link rel="modulepreload" href="./assets/${piece}"></head>`));
    await context.setOffline(true);
    await context.setOffline(false);
    await expect(notice(page, "页面有新版本。")).toBeVisible();
    await Promise.all([page.waitForEvent("load"), page.getByRole("button", { name: "刷新" }).click()]);
    await dashboard.shows(3, 3);
    await expect(page.locator(`link[href$="${piece}"]`)).toHaveCount(1);
    await expect(page.getByRole("button", { name: "刷新" })).toHaveCount(0);
  } finally {
    await site.close();
  }
});

test("nothing is registered where the server tells of changes itself", async ({ dashboard, page }) => {
  const site = await openSite(makeData([FIRST]));
  try {
    site.edit((html) => html.replace("</head>", '<meta name="wanglai-live" content="data/changes"></head>'));
    await page.goto(site.address);
    await dashboard.shows(1, 1);
    await expect(dashboard.timelineItems.first()).toBeVisible();
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  } finally {
    await site.close();
  }
});
