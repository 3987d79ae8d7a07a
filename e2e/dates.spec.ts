import { uncertainDates } from "./fixtures/samples.ts";
import { expect, test } from "./test.ts";

test("a date that is typed is one step back", async ({ dashboard, serve, page }) => {
  await serve(uncertainDates());
  await dashboard.open();
  await dashboard.kind("访问").check();
  await dashboard.shows(3, 7);
  const from = dashboard.filters.getByLabel("从");
  await from.fill("0002-06-10");
  await from.fill("0020-06-10");
  await from.fill("2023-06-10");
  await expect.poll(() => page.url()).toContain("from=2023-06-10");
  await page.goBack();
  await expect(from).toHaveValue("");
  await dashboard.shows(3, 7);
});

test("filter by a range of dates, by a year, and by a range that is the wrong way round", async ({
  dashboard,
  serve,
}) => {
  await serve(uncertainDates());
  await dashboard.open();
  await dashboard.shows(7, 7);

  await dashboard.filters.getByLabel("从").fill("2023-06-10");
  await dashboard.shows(3, 7);
  await dashboard.filters.getByLabel("到").fill("2023-07-01");
  await dashboard.shows(2, 7);
  await expect(dashboard.event("青岚大学与远帆科技签约")).toBeVisible();
  await expect(dashboard.event("青岚大学与白鹭市会谈")).toBeVisible();
  await dashboard.isAccessible();

  await dashboard.filters.getByLabel("到").fill("2023-01-01");
  await expect(dashboard.filters.getByText("开始日期晚于结束日期")).toBeVisible();
  await expect(dashboard.list.getByText("开始日期晚于结束日期", { exact: false })).toBeVisible();
  await dashboard.list.getByRole("button", { name: "清除全部" }).click();
  await dashboard.shows(7, 7);

  await dashboard.filters.getByRole("button", { name: /^2023年/ }).click();
  await dashboard.shows(5, 7);
  await expect(dashboard.page.getByRole("button", { name: "移除条件：2023年1月1日起" })).toBeVisible();
  await dashboard.button("移除条件：2023年1月1日起");
  await dashboard.shows(6, 7);
});
