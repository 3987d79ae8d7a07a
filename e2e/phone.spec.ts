import { uncertainDates } from "./fixtures/samples.ts";
import { expect, test } from "./test.ts";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test("filter, open and close an event on a phone", async ({ dashboard, serve, page }) => {
  await serve(uncertainDates());
  await dashboard.open();
  await dashboard.shows(7, 7);
  await dashboard.fillsTheWindow();
  await expect(dashboard.filters).toBeHidden();

  await page.getByRole("button", { name: "筛选" }).tap();
  await expect(dashboard.filters.getByRole("button", { name: "关闭" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "筛选" })).toBeFocused();
  await page.keyboard.press("Enter");
  await dashboard.kind("访问").check();
  await dashboard.isAccessible();
  await page.getByRole("button", { name: "查看 3 个事件" }).tap();
  await dashboard.shows(3, 7);

  await dashboard.event("松原理工大学来校交流").tap();
  await expect(dashboard.detail.getByRole("heading", { name: "松原理工大学来校交流" })).toBeFocused();
  expect(await dashboard.detail.boundingBox()).toMatchObject({ x: 0, y: 0, width: 390, height: 844 });
  await dashboard.showsEvidence();
  await dashboard.fitsItsWidth();
  await dashboard.isAccessible();
  await dashboard.detail.getByRole("button", { name: "事实" }).tap();
  await expect(dashboard.detail.getByRole("button", { name: "2023年5月20日" })).toBeInViewport();
  await dashboard.button("关闭");
  await expect(dashboard.detail).toBeHidden();
  await expect(dashboard.event("松原理工大学来校交流")).toBeFocused();
});

test("the timeline opens on demand", async ({ dashboard, serve }) => {
  await serve(uncertainDates());
  await dashboard.open();
  await expect(dashboard.timelineItems).toHaveCount(0);
  await dashboard.button("展开时间线");
  await expect(dashboard.timelineItems.first()).toBeVisible();
  await dashboard.fitsItsWidth();
  await dashboard.isAccessible();
  await dashboard.button("收起时间线");
  await expect(dashboard.timelineItems).toHaveCount(0);
});

for (const [width, height] of [
  [320, 568],
  [844, 390],
] as const) {
  test.describe(`${width} × ${height}`, () => {
    test.use({ viewport: { width, height } });
    test("nothing scrolls sideways, and an event can be opened", async ({ dashboard, serve }) => {
      await serve(uncertainDates());
      await dashboard.open();
      await dashboard.shows(7, 7);
      await dashboard.fitsItsWidth();
      await dashboard.event("青岚大学与远帆科技签约").click();
      await expect(dashboard.detail.getByRole("heading", { name: "青岚大学与远帆科技签约" })).toBeInViewport();
      await dashboard.showsEvidence();
      await dashboard.fitsItsWidth();
    });
  });
}

test("Back from the open event returns to its row", async ({ dashboard, serve, page }) => {
  await serve(uncertainDates());
  await dashboard.open();
  await dashboard.event("松原理工大学来校交流").click();
  await expect(dashboard.detail.getByRole("heading", { name: "松原理工大学来校交流" })).toBeFocused();
  await page.goBack();
  await expect(dashboard.event("松原理工大学来校交流")).toBeFocused();
});
