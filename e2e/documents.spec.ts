import { uncertainDates, withoutEvents } from "./fixtures/samples.ts";
import { expect, test } from "./test.ts";

test("a document without events is read from the list of files, with the keyboard alone", async ({
  dashboard,
  serve,
  page,
}) => {
  await serve(withoutEvents());
  await dashboard.open();
  const files = dashboard.files;
  await files.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "文件与提示" });
  await dialog.getByRole("link").first().focus();
  await page.keyboard.press("Enter");
  await expect(dialog).toBeHidden();
  await expect(dashboard.detail.getByRole("heading", { level: 2 })).toBeFocused();
  await expect(dashboard.detail.getByText("没有事件")).toBeVisible();
  await expect(dashboard.detail.getByText("没有找到正文")).toBeVisible();
  await expect.poll(() => page.url()).toMatch(/#v=2&document=d\w+$/);
  await dashboard.isAccessible();

  await page.keyboard.press("o");
  await expect(dashboard.original).toBeVisible();
  await dashboard.isAccessible();
  await page.reload();
  await expect(dashboard.original).toBeVisible();

  await page.keyboard.press("Escape");
  await expect(files).toBeFocused();
  await expect(dashboard.detail.getByText("选择一个事件")).toBeVisible();
  await expect.poll(() => new URL(page.url()).hash).toBe("");
});

test("a document's events are listed beside its text, and lead to the event", async ({ dashboard, serve, page }) => {
  await serve(uncertainDates());
  await dashboard.open();
  await dashboard.openFiles();
  await page.getByRole("dialog").getByRole("link", { name: "校地合作纪事" }).click();
  await expect(dashboard.detail.getByText("5 个事件")).toBeVisible();
  await expect(dashboard.detail.locator(".article-text [data-block]").first()).toBeVisible();
  await expect(dashboard.evidence).toHaveCount(0);
  await dashboard.detail.getByRole("link", { name: "松原理工大学来校交流" }).click();
  await expect(dashboard.detail.getByRole("heading", { name: "松原理工大学来校交流" })).toBeVisible();
  await dashboard.showsEvidence();
  await page.goBack();
  await expect(dashboard.detail.getByRole("heading", { name: "校地合作纪事" })).toBeVisible();
});

test("a document that is not in the data says so", async ({ dashboard, serve }) => {
  await serve(uncertainDates());
  await dashboard.open("#v=1&document=d-gone");
  await expect(dashboard.detail.getByText("找不到这篇文档")).toBeVisible();
  await dashboard.isAccessible();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  test("a document covers the page until it is closed", async ({ dashboard, serve, page }) => {
    await serve(uncertainDates());
    await dashboard.open();
    await dashboard.openFiles();
    await page.getByRole("dialog").getByRole("link", { name: "校园风景" }).tap();
    await expect(dashboard.detail.getByRole("heading", { name: "校园风景" })).toBeFocused();
    await dashboard.fitsItsWidth();
    await dashboard.isAccessible();
    await dashboard.button("关闭");
    await expect(dashboard.detail).toBeHidden();
    await expect(dashboard.files).toBeFocused();
  });
});
