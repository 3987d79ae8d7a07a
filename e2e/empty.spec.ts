import { uncertainDates, withoutDocuments, withoutEvents } from "./fixtures/samples.ts";
import { expect, test } from "./test.ts";

test("no documents", async ({ dashboard, serve }) => {
  await serve(withoutDocuments());
  await dashboard.open();
  await dashboard.shows(0, 0);
  await expect(dashboard.list.getByText("还没有资料")).toBeVisible();
  await dashboard.isAccessible();
});

test("documents without events, and their list, which says why", async ({ dashboard, serve, page }) => {
  await serve(withoutEvents());
  await dashboard.open();
  await expect(dashboard.list.getByText("没有找到事件")).toBeVisible();
  const without = page.getByRole("contentinfo").getByRole("button", { name: "无事件 1" });
  await expect(without).toBeVisible();
  await dashboard.isAccessible();

  await without.click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByText("文中没有访问、签约、启动、会面或会议一类的字眼。")).toBeVisible();
  await expect.poll(() => page.url()).toContain("documents=without");
  await dashboard.isAccessible();
  await page.goBack();
  await expect(dialog).toBeHidden();
  await expect(without).toBeFocused();
});

test("filters that leave nothing", async ({ dashboard, serve }) => {
  await serve(uncertainDates());
  await dashboard.open("#v=1&kind=launch&from=2023-01-01");
  await dashboard.shows(0, 7);
  await expect(dashboard.list.getByText("没有符合条件的事件")).toBeVisible();
  await expect(dashboard.timeline.getByText("没有可画在时间线上的事件")).toBeVisible();
  await dashboard.isAccessible();
  await dashboard.list.getByRole("button", { name: "清除全部" }).click();
  await dashboard.shows(7, 7);
});

test("the foot of the page tells what was read and what was not", async ({ dashboard, serve, page }) => {
  await serve(uncertainDates());
  await dashboard.open();
  const foot = page.getByRole("contentinfo");
  for (const words of ["文档 4", "有事件 2", "无事件 1", "有警告 1", "未能读取 1", "事件 7", "年份不详 1"])
    await expect(foot).toContainText(words);
  await dashboard.openFiles();
  const dialog = page.getByRole("dialog", { name: "文件与提示" });
  await expect(dialog).toContainText("sample/bad.txt");
  await expect(dialog).toContainText("没有找到作者");
  await dashboard.isAccessible();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
});
