import type { Page } from "@playwright/test";
import { makeData } from "./fixtures/makeData.ts";
import { uncertainDates } from "./fixtures/samples.ts";
import { expect, test } from "./test.ts";

const ADDRESS = "#v=2&view=statistics";
const regionOf = (page: Page) => page.getByRole("region", { name: "统计" });

test("columns are walked by arrows, and Enter filters by their month", async ({ dashboard, serve, page }) => {
  await serve(uncertainDates());
  await dashboard.open(ADDRESS);
  const chart = regionOf(page).getByRole("region", { name: "各月事件" });
  const columns = chart.locator("svg").getByRole("button");
  await expect(columns).toHaveCount(5);
  await expect(chart.getByText("1 个事件年份不详，没有画出。")).toBeVisible();
  await expect(chart.getByText("1 个事件的日期不够具体，不能归入某一时段，没有画出。")).toBeVisible();
  await dashboard.isAccessible();

  await chart.getByRole("button", { name: "只看 会议 1" }).focus();
  await page.keyboard.press("Tab");
  await expect(columns.first()).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(
    chart.getByRole("button", { name: "2023年5月：1 个事件，访问 1、其中 1 个日期为推断或不确定" }),
  ).toBeFocused();
  await expect(chart.getByText("其中 1 个日期为推断或不确定")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(chart.getByText("其中 1 个日期为推断或不确定")).toBeHidden();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await dashboard.shows(1, 7);
  await expect(columns).toHaveCount(1);
  await expect(columns).toBeFocused();
});

test("the table has the numbers of the columns, gaps included", async ({ dashboard, serve, page }) => {
  await serve(uncertainDates());
  await dashboard.open(ADDRESS);
  const region = regionOf(page);
  await region.getByRole("button", { name: "看表格" }).click();
  await expect(region.getByRole("row")).toHaveText([
    "时段事件访问签约会谈会议",
    "2023年3月11000",
    "2023年4月没有事件",
    "2023年5月11000",
    "2023年6月10100",
    "2023年7月10010",
    "2023年8月没有事件",
    "2023年9月10001",
  ]);
  await dashboard.isAccessible();
  await region.getByRole("button", { name: "2023年6月" }).click();
  await dashboard.shows(1, 7);
});

test("bars and the network filter, and lead to the pair", async ({ dashboard, serve, page }) => {
  await serve(uncertainDates());
  await dashboard.open(ADDRESS);
  const region = regionOf(page);
  const bar = region.getByRole("region", { name: "最活跃的单位" }).getByRole("button", { name: /^青岚大学/ });
  await bar.click();
  await expect(bar).toHaveAttribute("aria-pressed", "true");
  await dashboard.shows(5, 7);
  await bar.click();
  await dashboard.shows(7, 7);

  const network = region.getByRole("group", { name: "往来网络" });
  const nodes = network.getByRole("button");
  await expect(nodes).toHaveCount(4);
  await expect(network).toHaveAccessibleDescription(/图中有 4 个单位，共 5 组往来/);
  await nodes.first().focus();
  await page.keyboard.press("ArrowDown");
  await expect(nodes.nth(1)).toBeFocused();
  const name = (await nodes.nth(1).getAttribute("aria-label"))?.split("，")[0] ?? "";
  await page.keyboard.press("Enter");
  const chosen = network.getByRole("button", { name: new RegExp(`^${name}，`) });
  await expect(chosen).toHaveAttribute("aria-pressed", "true");
  await expect(chosen).toBeFocused();
  await dashboard.isAccessible();
  await page.keyboard.press("Enter");
  await dashboard.shows(7, 7);

  await region.getByRole("region", { name: "往来最多的双方" }).getByRole("button").first().press("Enter");
  await expect(page.locator("main :focus")).toHaveCount(1);
  const boxes = page.getByRole("region", { name: "双方往来" }).getByRole("combobox");
  await expect(boxes.first()).not.toHaveValue("");
  await expect(boxes.last()).not.toHaveValue("");
});

test("both views need no exception from a strict content security policy", async ({ dashboard, page, serve }) => {
  await serve(uncertainDates());
  await page.route(
    (url) => url.pathname === "/",
    async (route) => {
      const response = await route.fetch();
      const headers = { ...response.headers(), "content-security-policy": "default-src 'self'" };
      await route.fulfill({ response, headers });
    },
  );
  await dashboard.open(ADDRESS);
  await regionOf(page).getByRole("region", { name: "往来最多的双方" }).getByRole("button").first().click();
  const lens = page.getByRole("region", { name: "双方往来" });
  await lens.getByRole("combobox").first().click();
  await expect(lens.getByRole("option").first()).toBeVisible();
});

test("a kind shows that it is chosen, and a column what else a click on it shows", async ({
  dashboard,
  serve,
  page,
}) => {
  await serve(
    makeData([
      {
        file: "a.txt",
        events: [
          { title: "青岚大学访问白鹭市", date: "2023", kinds: ["visit"] },
          { title: "青岚大学与白鹭市会谈", date: "2023-03-05", kinds: ["meeting"] },
          { title: "青岚大学与远帆科技会谈", date: "2023-03-06", kinds: ["meeting"] },
          { title: "青岚大学与云川大学会谈", date: "2023-04-06", kinds: ["meeting"] },
          { title: "青岚大学与松原理工大学签约", date: "2023-05-06", kinds: ["signing"] },
        ],
      },
    ]),
  );
  await dashboard.open(ADDRESS);
  const chart = regionOf(page).getByRole("region", { name: "各月事件" });
  const meetings = chart.getByRole("button", { name: "只看 会谈" });
  await meetings.click();
  await expect(meetings).toHaveAttribute("aria-pressed", "true");
  await dashboard.shows(3, 5);
  await meetings.click();
  await expect(meetings).toHaveAttribute("aria-pressed", "false");
  await chart
    .getByRole("button", { name: "2023年3月：2 个事件，会谈 2、另有 1 个的日期涉及此时段，点击后一并显示" })
    .click();
  await dashboard.shows(3, 5);
});

test("no events, no statistics, and why", async ({ dashboard, serve, page }) => {
  await serve(uncertainDates());
  await dashboard.open(`${ADDRESS}&q=没有这样的词`);
  await expect(regionOf(page).getByText("没有可统计的事件")).toBeVisible();
  await dashboard.isAccessible();
});

test.describe("on a phone, in English", () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });
  test("everything stands one below the other", async ({ dashboard, page }) => {
    await page.addInitScript(() => localStorage.setItem("wanglai.language", "en"));
    await dashboard.open(ADDRESS);
    const region = page.getByRole("region", { name: "Statistics" });
    await expect(region.getByRole("group", { name: "Network" }).getByRole("button").first()).toBeVisible();
    await dashboard.fitsItsWidth();
    const excess = await region.evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(excess).toBeLessThanOrEqual(0);
    await dashboard.isAccessible();
    await region.getByRole("button", { name: "As a table" }).tap();
    await expect(region.getByRole("table")).toBeVisible();
    await dashboard.fitsItsWidth();
    await dashboard.isAccessible();
  });
});
